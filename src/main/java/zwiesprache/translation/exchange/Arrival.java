package zwiesprache.translation.exchange;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zwiesprache.text.Ordered;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/**
 * What has to be done for a delivery to be in the content.
 *
 * @param changes of files, none twice
 * @param done the ids of the passages that are taken
 * @param read those of them that are said to be read over
 */
public record Arrival(List<Change> changes, Set<String> done, Set<String> read) {
    public Arrival {
        changes = List.copyOf(changes);
        done = Ordered.set(done);
        read = Ordered.set(read);
    }

    /**
     * What becomes of a file.
     *
     * @param before absent if it is to be made
     * @param pieces what is written over what of it; none of a file that is to be made
     */
    public record Change(String path, Optional<SourceText> before, String text, Map<Span, String> pieces) {
        public Change {
            pieces = Ordered.map(pieces);
        }

        /** A file that there is none of yet. */
        static Change made(String path, String text) {
            return new Change(path, Optional.empty(), text, Map.<Span, String>of());
        }

        /** @param pieces of which none lies in another */
        static Change of(SourceText before, Map<Span, String> pieces) {
            TreeMap<Span, String> inOrder =
                    new TreeMap<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
            inOrder.putAll(pieces);
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (Map.Entry<Span, String> piece : inOrder.entrySet()) {
                text.append(before.text(), at, piece.getKey().start()).append(piece.getValue());
                at = piece.getKey().end();
            }
            text.append(before.text(), at, before.text().length());
            return new Change(before.path(), Optional.of(before), text.toString(), inOrder);
        }

        /**
         * Both together, where each has its own places in a list of entries; absent of other files, whose pieces may depend
         * on each other.
         */
        public Optional<Change> and(Change other) {
            boolean list = before.isPresent()
                    && !path.endsWith(".md")
                    && before.map(SourceText::text).equals(other.before.map(SourceText::text));
            if (!list || !Collections.disjoint(pieces.keySet(), other.pieces.keySet())) {
                return Optional.empty();
            }
            Map<Span, String> both =
                    new TreeMap<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
            both.putAll(pieces);
            both.putAll(other.pieces);
            int end = 0;
            for (Span piece : both.keySet()) {
                if (piece.start() < end) {
                    return Optional.empty();
                }
                end = piece.end();
            }
            return Optional.of(of(before.get(), both));
        }
    }
}
