package zwiesprache.translation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zwiesprache.model.Entry;
import zwiesprache.model.Kind;
import zwiesprache.model.Kind.Is;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Value;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.parity.Content;
import zwiesprache.translation.parity.Content.Looked;

/**
 * A slip in a name that a writer could make, at a place of a file. It is drawn with rules of its own: titles on record
 * with whatever ending, which know nothing of how names are found.
 *
 * @param review the ledger path of the translation that it is in
 * @param start in the file
 */
record Slip(String family, String review, String path, int start, String before, String after) {
    private static final int AGAIN = 4;
    private static final List<Is> NAMED = List.of(Is.PERSON, Is.ORGANIZATION, Is.PLACE);

    /** Other transcriptions of the same sounds, those that mean the same both ways. */
    private static final List<List<String>> SOUNDS = Stream.of(
                    "sch sh", "tsch ch", "w v", "ja ya", "ju yu", "j y", "z ts", "i y", "e э", "х г", "й и", "э е",
                    "е э", "и й")
            .map(pair -> List.of(pair.split(" ")))
            .toList();

    /** All slips that can be drawn from the content, by family. */
    static Map<String, List<Slip>> candidates(Looked looked, Content content, Random random) {
        Map<String, List<Slip>> found = new TreeMap<>();
        for (Lang lang : List.of(new Lang("de"), new Lang("ru"))) {
            Map<Entry, Pattern> names = new java.util.LinkedHashMap<>();
            for (Entry entry : looked.site().entries().values()) {
                if (NAMED.contains(looked.site().sectionOf(entry).kind().is())) {
                    title(entry, lang).ifPresent(title -> names.put(entry, pattern(title)));
                }
            }
            Drawing drawing = new Drawing(looked, content, random, lang, names, found);
            looked.reviews().forEach(drawing::draw);
        }
        return found;
    }

    private static Optional<String> title(Entry entry, Lang lang) {
        return Optional.ofNullable(entry.texts().byLang().get(lang))
                .map(text -> text.title().words());
    }

    /** The words of a name, each with another ending. */
    private static Pattern pattern(String title) {
        return Pattern.compile("(?<![\\p{L}\\d])"
                + Stream.of(title.split(" "))
                        .map(word -> {
                            int keep = word.length() <= 4 ? word.length() : word.length() - 2;
                            String letters = keep == word.length() ? "" : "\\p{Ll}{0,4}";
                            return Pattern.quote(word.substring(0, keep)) + letters;
                        })
                        .collect(Collectors.joining(" "))
                + "(?![\\p{L}\\d])");
    }

    private record Drawing(
            Looked looked,
            Content content,
            Random random,
            Lang lang,
            Map<Entry, Pattern> names,
            Map<String, List<Slip>> found) {
        void draw(Review review) {
            for (Row row : review.rows()) {
                boolean source = review.from().equals(lang);
                // A title is what is on record.
                boolean title =
                        row.source().stream().anyMatch(each -> each.kind().equals("title"));
                if ((source || review.to().equals(lang))
                        && !title
                        && row.source().size() == 1
                        && row.translation().size() == 1) {
                    Passage here = (source ? row.source() : row.translation()).get(0);
                    Passage there = (source ? row.translation() : row.source()).get(0);
                    draw(review, here, there, source ? review.to() : review.from());
                    terms(review, here);
                }
            }
        }

        /** Names that stand once in a passage and once in its counterpart, not linked. */
        private void draw(Review review, Passage here, Passage there, Lang other) {
            names.forEach((entry, pattern) -> {
                Matcher matcher = pattern.matcher(here.words());
                Optional<String> title = title(entry, other);
                if (title.isPresent()
                        && matcher.find()
                        && pattern(title.get()).matcher(there.words()).find()) {
                    int start = matcher.start();
                    String before = matcher.group();
                    int at = place(content.text(here.origin().source().path()), here.words(), start, before.length());
                    String rest =
                            here.words().substring(0, start) + here.words().substring(start + before.length());
                    if (at >= 0 && !isNamedAgain(entry, rest) && !isLinked(here, entry, at)) {
                        slips(review, here, entry, at, before);
                    }
                }
            });
        }

        /** By a word of the name, whatever its ending, or by an abbreviation. */
        private boolean isNamedAgain(Entry entry, String rest) {
            boolean again = Stream.of(title(entry, lang).orElse("").split("[ -]"))
                    .filter(word -> word.length() >= AGAIN && Character.isUpperCase(word.charAt(0)))
                    .anyMatch(word -> rest.contains(word.substring(0, AGAIN)));
            return again || recorded(entry).stream().anyMatch(rest::contains);
        }

        /** Other names and abbreviations of an entry. */
        private List<String> recorded(Entry entry) {
            Kind kind = looked.site().sectionOf(entry).kind();
            return Stream.of(Role.ABBREVIATION, Role.OTHER_NAMES)
                    .flatMap(role -> entry.value(kind, role).stream())
                    .flatMap(Drawing::words)
                    .toList();
        }

        private static Stream<String> words(Value value) {
            if (value instanceof Value.Words words) {
                return words.words().values().stream();
            }
            return value instanceof Value.Records records
                    ? records.records().stream()
                            .flatMap(record -> record.values().stream().limit(1))
                            .flatMap(fact -> words(fact.value()))
                    : Stream.of();
        }

        private boolean isLinked(Passage passage, Entry entry, int at) {
            String raw = passage.inText()
                    ? passage.origin()
                            .source()
                            .text()
                            .substring(
                                    passage.origin().span().start(),
                                    passage.origin().span().end())
                    : "";
            return raw.contains("@" + entry.id())
                    || content.text(passage.origin().source().path()).charAt(at - 1) == '[';
        }

        private void slips(Review review, Passage here, Entry entry, int at, String before) {
            Is is = looked.site().sectionOf(entry).kind().is();
            String kind = is.word() + " ";
            String path = here.origin().source().path();
            put(new Slip(kind + "left out", review.path(), path, at, before, "…"));
            put(new Slip(kind + "misspelt", review.path(), path, at, before, misspelt(before, random)));
            put(new Slip(kind + "another", review.path(), path, at, before, other(entry, is)));
            if (is == Is.PERSON) {
                String transcribed = transcribed(before, random);
                if (recorded(entry).stream().noneMatch(form -> form.contains(transcribed))) {
                    put(new Slip(kind + "transcribed", review.path(), path, at, before, transcribed));
                }
            }
        }

        private String other(Entry entry, Is is) {
            List<String> others = looked.site().entries().values().stream()
                    .filter(each -> looked.site().sectionOf(each).kind().is() == is && each != entry)
                    .flatMap(each -> title(each, lang).stream())
                    .toList();
            return others.get(random.nextInt(others.size()));
        }

        /** Not into the topics: an entry may explain its own. */
        private void terms(Review review, Passage here) {
            List<String> terms = lang.tag().equals("de")
                    ? List.of("Behinderte", "die Autisten", "den Behinderten")
                    : List.of("аутистов", "людей с ограниченными возможностями", "аутистам");
            int space = here.words()
                    .indexOf(' ', random.nextInt(Math.max(1, here.words().length())));
            if (here.kind().equals("paragraph")
                    && !here.origin().source().path().contains("/themen/")
                    && space > 0
                    && !Terms.isQuoted(here.words(), space)) {
                String path = here.origin().source().path();
                int at = place(content.text(path), here.words(), space, 1);
                if (at >= 0) {
                    String term = terms.get(random.nextInt(terms.size()));
                    put(new Slip("term", review.path(), path, at, " ", " " + term + " "));
                }
            }
        }

        private void put(Slip slip) {
            if (!slip.before().equals(slip.after())) {
                found.computeIfAbsent(slip.family(), none -> new ArrayList<>()).add(slip);
            }
        }
    }

    /** One letter of a word of five letters at least is left out, doubled, swapped or another. */
    static String misspelt(String name, Random random) {
        List<Integer> places = new ArrayList<>();
        Matcher words = Pattern.compile("\\p{L}{5,}").matcher(name);
        while (words.find()) {
            for (int i = words.start() + 1; i + 1 < words.end(); i++) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return name;
        }
        int at = places.get(random.nextInt(places.size()));
        char c = name.charAt(at);
        String front = name.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> front + name.substring(at + 1);
            case 1 -> front + c + name.substring(at);
            case 2 -> front + name.charAt(at + 1) + c + name.substring(at + 2);
            default -> front + (char) (c == 'z' || c == 'я' ? c - 1 : c + 1) + name.substring(at + 1);
        };
    }

    private static String transcribed(String name, Random random) {
        List<String> ways = new ArrayList<>();
        for (List<String> pair : SOUNDS) {
            for (int i = 0; i < 2; i++) {
                String changed = name.replace(pair.get(i), pair.get(1 - i));
                if (!changed.equals(name)) {
                    ways.add(changed);
                }
            }
        }
        return ways.isEmpty() ? name : ways.get(random.nextInt(ways.size()));
    }

    /** Where words stand in a file, told by the shortest stretch around them that it has once; -1 if there is none. */
    private static int place(String text, String words, int start, int length) {
        for (int context = 4; context <= 40; context += 4) {
            int from = Math.max(0, start - context);
            int to = Math.min(words.length(), start + length + context);
            String around = words.substring(from, to);
            int at = text.indexOf(around);
            if (at >= 0 && text.indexOf(around, at + 1) < 0) {
                return at + start - from;
            }
        }
        return -1;
    }

    /** A text with it. */
    String in(String text) {
        return text.substring(0, start) + after + text.substring(start + before.length());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s → %s in %s at %d", family, before, after, path, start);
    }
}
