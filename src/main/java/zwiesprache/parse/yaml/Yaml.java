package zwiesprache.parse.yaml;

import java.util.List;
import java.util.Optional;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;

/** A value as it stands in a YAML file: not yet typed, with its place. */
public sealed interface Yaml {
    Origin origin();

    /**
     * @param text the scalar's text, quotation marks and escapes resolved; empty for nothing
     * @param verbatim whether the source holds exactly this text at the place (plain, on one line), so that offsets in it
     *     are offsets in the file
     */
    record Scalar(String text, boolean verbatim, Origin origin) implements Yaml {
        /** Tells where a stretch of the text stands. */
        public Locator where() {
            return verbatim ? Locator.shifted(origin.source(), origin.span().start()) : Aligned.where(this);
        }

        /** Whether nothing can be seen of it. */
        public boolean isEmpty() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, Origin origin) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A map; keys are unique and in the order written. */
    record Mapping(List<Member> members, Origin origin) implements Yaml {
        public Mapping {
            members = List.copyOf(members);
        }

        public Optional<Member> member(String key) {
            for (Member member : members) {
                if (member.key().equals(key)) {
                    return Optional.of(member);
                }
            }
            return Optional.empty();
        }

        public Optional<Yaml> get(String key) {
            return member(key).map(Member::value);
        }

        public boolean has(String key) {
            return member(key).isPresent();
        }

        public List<String> keys() {
            return members.stream().map(Member::key).toList();
        }
    }

    /** A key with its value. */
    record Member(String key, Origin keyOrigin, Yaml value) {}
}
