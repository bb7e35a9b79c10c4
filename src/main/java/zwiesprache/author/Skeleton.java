package zwiesprache.author;

import java.util.List;
import java.util.Optional;
import zwiesprache.bind.Vocabulary;
import zwiesprache.model.Field;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;

/**
 * The text of a new file: each key on a line of its own under a comment that says what belongs there; what need not be
 * stated is commented out.
 */
final class Skeleton {
    /** Those that whoever begins a page needs; the rest is for the day when it is moved or corrected. */
    private static final List<String> OFFERED = List.of("summary", "sort", "slug", "published");

    private final Section section;
    private final Guidance guidance;
    private final Wording words;
    private final StringBuilder text = new StringBuilder();

    Skeleton(Section section, Guidance guidance, Wording words) {
        this.section = section;
        this.guidance = guidance;
        this.words = words;
    }

    /**
     * The file that states the facts.
     *
     * @param written what {@code original} shall say; absent where nothing need be said
     */
    String original(String title, Lang lang, Optional<String> written) {
        text.append("---\n");
        comment("", words.say("new.head", words.name(section.words().title(), lang.tag())));
        comment("", words.say("new.optional"));
        line("", "title", title);
        written.ifPresent(word -> {
            comment("", key("original"));
            line("", "original", word);
        });
        comment("", words.say("new.draft"));
        line("", "draft", "true");
        offer(Vocabulary.WORDS);
        offer(Vocabulary.FACTS);
        section.kind().fields().forEach(field -> field(field, "", field.rules().required()));
        return text.append("---\n").toString();
    }

    /** A translation, which states words alone. */
    String translation(String title, String original) {
        text.append("---\n");
        comment("", words.say("new.translation", original));
        line("", "title", title);
        offer(Vocabulary.WORDS);
        section.kind().fields().stream()
                .filter(field -> field.rules().localized())
                .forEach(field -> field(field, "", false));
        return text.append("---\n").toString();
    }

    private void offer(List<String> keys) {
        for (String key : keys) {
            if (OFFERED.contains(key)) {
                text.append('\n');
                comment("", key(key));
                text.append("# ").append(key).append(":\n");
            }
        }
    }

    private String key(String key) {
        return words.say("key.entry." + key);
    }

    private void field(Field field, String indent, boolean plain) {
        if (indent.isEmpty()) {
            text.append('\n');
        }
        String belongs = guidance.label(field) + ": " + guidance.belongs(field);
        comment(indent, field.rules().required() ? words.say("new.required", belongs) : belongs);
        text.append(plain ? "" : "# ").append(indent).append(field.name()).append(":\n");
        boolean first = true;
        for (Field inner : field.shape().fields()) {
            String deeper = indent + (first ? "  - " : "    ");
            inner(inner, deeper, indent + "    ");
            first = false;
        }
    }

    /** A record's field: its first one begins the item of the list. */
    private void inner(Field field, String first, String indent) {
        text.append("# ")
                .append(first)
                .append(field.name())
                .append(": # ")
                .append(guidance.label(field))
                .append(": ")
                .append(guidance.belongs(field))
                .append('\n');
        field.shape().fields().forEach(inner -> inner(inner, indent + "    ", indent + "    "));
    }

    private void comment(String indent, String said) {
        text.append("# ").append(indent).append(said).append('\n');
    }

    private void line(String indent, String key, String value) {
        text.append(indent)
                .append(key)
                .append(": ")
                .append(Scalars.written(value))
                .append('\n');
    }
}
