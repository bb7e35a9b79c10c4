package zwiesprache.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.build.BuildResult;
import zwiesprache.build.Translations.Known;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.cli.TranslateSubjects.Subject;
import zwiesprache.diagnostic.Argument;
import zwiesprache.report.Columns;
import zwiesprache.report.Format;
import zwiesprache.report.Screen;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Review.Side;
import zwiesprache.translation.Review.Standing;
import zwiesprache.translation.Verdict;

/** {@code translate status}: how translations stand, in numbers, and each that is not current. */
final class TranslateStatus {
    private static final int FIRST_WORDS = 60;
    private static final int MOST_NAMES = 8;

    private final Known known;
    private final Options options;
    private final Voice voice;
    private final Screen screen;
    private final PrintWriter out;

    TranslateStatus(Known known, Options options, Voice voice) {
        this.known = known;
        this.options = options;
        this.voice = voice;
        this.screen = new Screen(0, voice.terminal().colour());
        this.out = voice.terminal().out();
    }

    /** One translation of one subject. */
    record One(Subject subject, Review review) {
        boolean isCurrent() {
            return review.standing() == Standing.CURRENT;
        }
    }

    int show(Choice choice) {
        List<One> all = new ArrayList<>();
        choice.subjects()
                .forEach(subject -> choice.reviews(subject).forEach(review -> all.add(new One(subject, review))));
        List<BuildResult.Held> held = known.heldBack().stream()
                .filter(each -> choice.subjects().stream()
                        .anyMatch(subject -> subject.name().equals(each.id().path())))
                .map(BuildResult.Held::of)
                .toList();
        if (options.format() == Format.JSON) {
            out.print(TranslateStatusJson.text(all, held));
        } else {
            table(all);
            details(all);
            voice.heldBack(held);
        }
        return options.isStrict() && !all.stream().allMatch(One::isCurrent) ? Cli.WRONG_CONTENT : Cli.DONE;
    }

    private String say(String key, Argument... arguments) {
        return voice.words().say("translate." + key, arguments);
    }

    /** A line for each language and section, the sum of each language last. */
    private void table(List<One> all) {
        Columns columns = new Columns(2);
        List<String> head = new ArrayList<>(List.of(say("column.language"), say("column.section")));
        for (String count : TranslateCounts.NAMES) {
            head.add(say("column." + count));
        }
        columns.row(head);
        Map<String, List<One>> languages = new LinkedHashMap<>();
        known.config().languages().tags().forEach(lang -> languages.put(lang.tag(), new ArrayList<>()));
        all.forEach(one -> languages
                .computeIfAbsent(one.review().to().tag(), none -> new ArrayList<>())
                .add(one));
        languages.forEach((lang, ones) -> {
            Map<String, List<One>> sections = new LinkedHashMap<>();
            ones.forEach(one -> sections.computeIfAbsent(
                            one.subject().section().id().path() + "/", none -> new ArrayList<>())
                    .add(one));
            sections.forEach((section, inside) -> row(lang, section, inside, columns));
            if (sections.size() > 1) {
                row(lang, say("column.all"), ones, columns);
            }
        });
        List<String> lines = columns.lines();
        for (int i = 0; i < lines.size(); i++) {
            out.println(i == 0 ? screen.strong(lines.get(i)) : lines.get(i));
        }
    }

    private static void row(String lang, String section, List<One> inside, Columns columns) {
        List<String> cells = new ArrayList<>(List.of(lang, section));
        TranslateCounts.of(inside).values().forEach(count -> cells.add(String.valueOf(count)));
        columns.row(cells);
    }

    private void details(List<One> all) {
        long unrecorded = all.stream()
                .filter(one -> !one.review().recorded() && one.review().standing() != Standing.MISSING)
                .count();
        if (unrecorded > 0) {
            out.println();
            out.println(say("unrecorded-all", new Argument.Count(unrecorded)));
        }
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (One one : all) {
            if (one.review().standing() == Standing.MISSING) {
                missing.computeIfAbsent(one.review().to().tag(), none -> new ArrayList<>())
                        .add(one.subject().name());
            } else if (!one.isCurrent()) {
                out.println();
                entry(one);
            }
        }
        missing.forEach((lang, names) -> {
            out.println();
            boolean few = names.size() <= MOST_NAMES
                    || !options.entries().isEmpty()
                    || options.section().isPresent();
            List<String> shown = few ? names : names.subList(0, MOST_NAMES);
            out.println(say("missing-all", new Argument.Name(lang), new Argument.Names(shown))
                    + (few ? "" : " " + say("missing-more", new Argument.Count(names.size() - MOST_NAMES))));
        });
    }

    private void entry(One one) {
        Review review = one.review();
        String languages = " (" + review.from() + " → " + review.to() + "): ";
        out.println(screen.strong(one.subject().name())
                + languages
                + say("standing." + review.standing().word()));
        Columns blocks = new Columns(4);
        for (int i = 0; i < review.rows().size(); i++) {
            Row row = review.rows().get(i);
            if (row.verdict() != Verdict.CURRENT) {
                Passage passage = late(row);
                blocks.row(List.of(
                        "  #" + (i + 1),
                        say("verdict." + row.verdict().word()),
                        screen.place(passage.origin()),
                        beginning(passage.words())));
            }
        }
        blocks.lines().forEach(out::println);
    }

    /** Of the side that is to follow the other, if it has anything there. */
    private static Passage late(Row row) {
        List<Passage> late = row.ahead() == Side.SOURCE ? row.translation() : row.source();
        List<Passage> early = row.ahead() == Side.SOURCE ? row.source() : row.translation();
        return late.isEmpty() ? early.get(0) : late.get(0);
    }

    private static String beginning(String words) {
        if (words.length() <= FIRST_WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', FIRST_WORDS);
        return words.substring(0, end < FIRST_WORDS / 2 ? words.offsetByCodePoints(0, FIRST_WORDS / 2) : end) + " …";
    }
}
