package zwiesprache.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import zwiesprache.model.Lang;

/**
 * A base text, what is done to it after its translation was confirmed, and what has to be said of its blocks then.
 *
 * <p>In a file of cases an empty line ends a case. Its first line names the base, perhaps {@code both} for a text that
 * has no original, and after a colon says what it is about. {@code < VERB …} is done to the original, {@code > VERB …}
 * to the translation, in this order; the lines below, indented, are its texts. {@code = LABEL… VERDICT} is expected, of
 * all other blocks that they are current; {@code LABEL.2} is the second block of a piece; {@code A | B moved} means one of
 * the two; {@code >} at the end, that it is the translation that ran ahead. A base {@code *} stands for all of them, one
 * after the other; {@code * each} for each piece of the text of each of them, which is then called {@code @}; but for
 * those named after {@code except}.
 */
record Trial(String family, Base base, boolean both, String what, List<Edit> edits, List<Expected> expected) {
    Trial {
        edits = List.copyOf(edits);
        expected = List.copyOf(expected);
    }

    /** @param oneOf sets of blocks, of exactly one of which the verdict is expected */
    record Expected(List<Set<String>> oneOf, Verdict verdict, Review.Side ahead) {
        Expected of(String label) {
            return new Expected(
                    oneOf.stream()
                            .map(set -> set.stream()
                                    .map(each -> each.equals("@") ? label : each)
                                    .collect(Collectors.toSet()))
                            .toList(),
                    verdict,
                    ahead);
        }
    }

    /** Those that lie among the resources. */
    static List<Trial> all(List<Lang> languages) throws IOException {
        Map<String, Base> bases = Base.all(languages);
        List<Trial> trials = new ArrayList<>();
        for (Path file : Base.files("cases")) {
            trials.addAll(read(Base.name(file), Files.readString(file), bases, languages));
        }
        return trials;
    }

    /** @return one trial for each base that a case is about */
    private static List<Trial> read(String family, String text, Map<String, Base> bases, List<Lang> languages) {
        List<Trial> trials = new ArrayList<>();
        for (String block : text.strip().split("\n\n+")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.isEmpty()) {
                continue;
            }
            String[] head = lines.get(0).split(":", 2);
            List<String> names = List.of(head[0].strip().split(" "));
            int but = names.indexOf("except");
            List<String> without = but < 0 ? List.of() : names.subList(but + 1, names.size());
            List<Edit> edits = edits(lines, languages);
            List<Expected> expected = lines.stream()
                    .filter(line -> line.startsWith("  = "))
                    .map(line -> expected(line.strip().substring(2)))
                    .toList();
            Function<Base, Trial> made = base -> new Trial(
                    family, base, names.contains("both"), head.length > 1 ? head[1].strip() : "", edits, expected);
            if (names.get(0).equals("*")) {
                bases.values()
                        .forEach(base -> trials.addAll(
                                names.contains("each") ? made.apply(base).each(without) : List.of(made.apply(base))));
            } else {
                trials.add(made.apply(bases.get(names.get(0))));
            }
        }
        return trials;
    }

    private List<Trial> each(List<String> without) {
        return base.body().stream()
                .filter(label -> !without.contains(label))
                .map(label -> new Trial(
                        family,
                        base,
                        both,
                        what + " " + label,
                        edits.stream().map(edit -> edit.of(label)).toList(),
                        expected.stream().map(each -> each.of(label)).toList()))
                .toList();
    }

    private static List<Edit> edits(List<String> lines, List<Lang> languages) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("< ") || line.startsWith("> ")) {
                List<String> texts = new ArrayList<>();
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("      ")) {
                    texts.add(lines.get(++i).substring(6));
                }
                List<String> words = List.of(line.substring(2).split(" "));
                edits.add(new Edit(line.startsWith("<"), words, Base.texts(texts, languages)));
            }
        }
        return edits;
    }

    private static Expected expected(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        boolean translation = words.remove(">");
        Verdict verdict = Verdict.valueOf(words.remove(words.size() - 1).toUpperCase(Locale.ROOT));
        Review.Side ahead = translation ? Review.Side.TRANSLATION : Review.Side.SOURCE;
        List<Set<String>> oneOf = new ArrayList<>();
        oneOf.add(new TreeSet<>());
        for (String word : words) {
            if (word.equals("|")) {
                oneOf.add(new TreeSet<>());
            } else {
                oneOf.get(oneOf.size() - 1).add(word);
            }
        }
        return new Expected(oneOf, verdict, ahead);
    }

    /** The expectations of which a block is no part of a choice. */
    Map<String, Expected> certain() {
        Map<String, Expected> certain = new LinkedHashMap<>();
        for (Expected each : expected) {
            if (each.oneOf().size() == 1) {
                each.oneOf().get(0).forEach(label -> certain.put(label, each));
            }
        }
        return certain;
    }

    /** Whether anything of what it says is out of date; another order is not. */
    boolean outdated() {
        return expected.stream().anyMatch(each -> each.verdict() != Verdict.MOVED);
    }
}
