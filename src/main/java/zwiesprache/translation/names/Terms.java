package zwiesprache.translation.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Kind;
import zwiesprache.model.Kind.Is;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Role;
import zwiesprache.model.Site;
import zwiesprache.model.Value;
import zwiesprache.translation.Passage;
import zwiesprache.translation.names.Word.Shape;

/**
 * The terms of one language that are no longer used: what the fields of role {@code deprecated} state. Of a record the
 * first field of words is the term, the second says what to say now.
 */
final class Terms {
    private final Wording wording;
    private final Map<String, List<Term>> byFirst = new HashMap<>();

    /** @param instead what to say now */
    private record Term(Name name, String instead) {}

    Terms(Site site, Lang lang, Wording wording) {
        this.wording = wording;
        for (Entry entry : site.entries().values()) {
            Kind kind = site.sectionOf(entry).kind();
            kind.field(Role.DEPRECATED)
                    .ifPresent(field -> entry.fact(field.name()).ifPresent(fact -> add(entry, field, fact, lang)));
        }
    }

    private void add(Entry entry, Field field, Fact fact, Lang lang) {
        if (fact.value() instanceof Value.Words words) {
            words.words().in(lang).ifPresent(term -> add(entry, term, title(entry, lang)));
        } else if (fact.value() instanceof Value.Records records) {
            List<String> fields = field.shape().fields().stream()
                    .filter(inner -> inner.type() == FieldType.TEXT)
                    .map(Field::name)
                    .toList();
            for (Map<String, Fact> record : records.records()) {
                words(record, fields, 0, lang)
                        .ifPresent(term ->
                                add(entry, term, words(record, fields, 1, lang).orElseGet(() -> title(entry, lang))));
            }
        }
    }

    private static String title(Entry entry, Lang lang) {
        return entry.texts()
                .pick(lang)
                .map(picked -> picked.value().title().words())
                .orElse(entry.id().toString());
    }

    private static Optional<String> words(Map<String, Fact> record, List<String> fields, int at, Lang lang) {
        Optional<Fact> fact = at < fields.size() ? Optional.ofNullable(record.get(fields.get(at))) : Optional.empty();
        return fact.map(Fact::value)
                .flatMap(value -> value instanceof Value.Words words
                        ? words.words().in(lang)
                        : Localized.<String>none().everywhere());
    }

    private void add(Entry entry, String written, String instead) {
        List<Word> words = wording.words(written);
        if (!words.isEmpty()) {
            List<Shape> shapes = words.stream().map(Word::shape).toList();
            int capitals = words.get(0).capitals();
            Term term = new Term(new Name(entry.id(), Is.TOPIC, shapes, written, true, capitals), instead);
            byFirst.computeIfAbsent(shapes.get(0).stem(), none -> new ArrayList<>())
                    .add(term);
        }
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /**
     * Reports the terms in a passage that are neither quoted nor in a longer name on record.
     *
     * @param own the entry that the passage is of: it may explain its own
     */
    void check(Passage passage, Roster roster, Optional<Entry> own, Diagnostics log) {
        List<Word> words = wording.words(passage.words());
        for (int i = 0; i < words.size(); i++) {
            for (Term term : byFirst.getOrDefault(words.get(i).shape().stem(), List.of())) {
                int start = words.get(i).start();
                if (term.name().isAt(words, i)
                        && own.filter(entry -> entry.id().equals(term.name().entry()))
                                .isEmpty()) {
                    int end = words.get(i + term.name().shapes().size() - 1).end();
                    if (isWhole(passage.words(), start, end)
                            && !isQuoted(passage.words(), start)
                            && !isInName(passage, words, roster, start, end)) {
                        log.at(passage.place(start, end))
                                .report(NameCode.DEPRECATED, passage.words().substring(start, end), term.instead());
                    }
                }
            }
        }
    }

    /** Whether no hyphen joins it with another word. */
    private static boolean isWhole(String text, int start, int end) {
        boolean before = start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
        boolean after = end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
        return !before && !after;
    }

    private static boolean isInName(Passage passage, List<Word> words, Roster roster, int start, int end) {
        return roster.in(passage, words).stream()
                .anyMatch(
                        name -> name.start() <= start && name.end() >= end && name.end() - name.start() > end - start);
    }

    /** Whether a quotation is open at a place, by whatever marks. */
    static boolean isQuoted(String text, int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && !isStop(text.charAt(i - 1));
            if ("„«‚‹".indexOf(c) >= 0 || "“”\"".indexOf(c) >= 0 && first) {
                open++;
            } else if ("“”\"»›".indexOf(c) >= 0) {
                open = Math.max(0, open - 1);
            }
        }
        return open > 0;
    }

    /** What may stand before the mark that closes a quotation. */
    private static boolean isStop(char c) {
        return ".!?…)]“”»‘’".indexOf(c) >= 0;
    }
}
