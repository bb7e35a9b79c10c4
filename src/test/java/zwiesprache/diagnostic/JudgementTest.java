package zwiesprache.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/** Rules and waivers decide what counts. */
class JudgementTest {
    private static final String TEN_LINES = "xxxxxxxxx\n".repeat(10);
    private static final Codes CODES =
            new Codes(() -> Stream.<Code>concat(Stream.of(Trouble.values()), Stream.of(WaiverCode.values()))
                    .toList());

    private final Map<String, SourceText> files = new LinkedHashMap<>();
    private final Diagnostics log = new Diagnostics();
    private final Map<String, Map<String, Level>> rules = new LinkedHashMap<>();
    private String pending = "";
    private List<Origin> related = List.of();

    private enum Trouble implements Code {
        SERIOUS("ZW9001", Severity.ERROR),
        ODD("ZW9002", Severity.WARNING),
        UGLY("ZW9003", Severity.WARNING);

        private final String id;
        private final Severity severity;

        Trouble(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Severity severity() {
            return severity;
        }
    }

    /**
     * @param given one per line: {@code found FILE:LINE CODE}, {@code also FILE:LINE} (related to the one before),
     *     {@code waive FILE:FIRST-LAST what stands in the comment}, {@code rule FOLDER CODE LEVEL}, {@code incomplete}
     * @param judged one per line: {@code error|warning FILE:LINE CODE}, {@code waived FILE:LINE CODE reason}
     */
    private record Row(String given, String judged) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("found a/x:3 ZW9001 | found a/x:1 ZW9002", "warning a/x:1 ZW9002 | error a/x:3 ZW9001"),
                // rules
                new Row("found a/x:1 ZW9002 | rule / ZW9002 error", "error a/x:1 ZW9002"),
                new Row("found a/x:1 ZW9002 | rule / ZW9002 off", ""),
                new Row("found a/x:1 ZW9002 | rule / ZW9003 off", "warning a/x:1 ZW9002"),
                new Row("found a/x:1 ZW9002 | found b:1 ZW9002 | rule a ZW9002 off", "warning b:1 ZW9002"),
                new Row("found a/b/c/x:1 ZW9002 | rule a ZW9002 off", ""),
                new Row("found ab/x:1 ZW9002 | rule a ZW9002 off", "warning ab/x:1 ZW9002"),
                new Row(
                        "found a/b/x:1 ZW9002 | found a/x:1 ZW9002 | rule / ZW9002 error | rule a ZW9002 off"
                                + " | rule a/b ZW9002 warning",
                        "warning a/b/x:1 ZW9002"),
                new Row("found a/b/x:1 ZW9002 | rule / ZW9002 error | rule a/b ZW9003 off", "error a/b/x:1 ZW9002"),
                new Row("found a/b.yml:1 ZW9002 | rule a/b ZW9002 off", ""),
                new Row("found a/x:1 ZW9001 | rule / ZW9001 off", "error a/x:1 ZW9001"),
                // waivers
                new Row("found x:3 ZW9002 | waive x:3-3 ZW9002: so be it", "waived x:3 ZW9002 so be it"),
                new Row("found x:3 ZW9002 | waive x:2-4 ZW9002: so be it", "waived x:3 ZW9002 so be it"),
                new Row(
                        "found x:3 ZW9002 | found x:5 ZW9002 | waive x:2-4 ZW9002: why",
                        "warning x:5 ZW9002 | waived x:3 ZW9002 why"),
                new Row(
                        "found x:3 ZW9002 | found x:3 ZW9003 | waive x:3-3 ZW9002: why",
                        "warning x:3 ZW9003 | waived x:3 ZW9002 why"),
                new Row(
                        "found x:3 ZW9002 | found x:3 ZW9003 | waive x:3-3 ZW9002, ZW9003: why",
                        "waived x:3 ZW9002 why | waived x:3 ZW9003 why"),
                new Row("found x:3 ZW9002 | also y:7 | waive y:7-8 ZW9002: why", "waived x:3 ZW9002 why"),
                new Row(
                        "found x:3 ZW9002 | also y:7 | waive y:7-8 ZW9002: why | waive x:3-3 ZW9002: here",
                        "waived x:3 ZW9002 here"),
                new Row(
                        "found x:3 ZW9002 | waive x:1-9 ZW9002: all | waive x:3-3 ZW9002: this",
                        "waived x:3 ZW9002 all"),
                new Row("found x:3 ZW9002 | waive x:1-2 ZW9002: no | incomplete", "warning x:3 ZW9002"),
                new Row("found y:3 ZW9002 | waive x:3-3 ZW9002: no | incomplete", "warning y:3 ZW9002"),
                // both
                new Row(
                        "found x:3 ZW9002 | rule / ZW9002 error | waive x:3-3 ZW9002: this one",
                        "waived x:3 ZW9002 this one"),
                new Row("found x:3 ZW9002 | rule / ZW9002 off | waive x:3-3 ZW9002: this one", ""),
                // what is wrong with waivers
                new Row("waive x:3-3 ZW9002: of no use", "warning x:3 ZW0904"),
                new Row("waive x:3-3 ZW9002: of no use | incomplete", ""),
                new Row("waive x:3-3 ZW9002: of no use | rule / ZW0904 off", ""),
                new Row("waive x:3-3 ZW9002: of no use | rule / ZW0904 error", "error x:3 ZW0904"),
                new Row(
                        "found x:3 ZW9003 | waive x:3-3 ZW9002 ZW9003: half",
                        "warning x:3 ZW0904 | waived x:3 ZW9003 half"),
                new Row("found x:3 ZW9002 | waive x:3-3 ZW9002", "error x:3 ZW0901 | waived x:3 ZW9002 "),
                new Row("found x:3 ZW9002 | waive x:3-3 ZW9002:", "error x:3 ZW0901 | waived x:3 ZW9002 "),
                new Row("found x:3 ZW9002 | waive x:3-3 ZW9002 because so", "error x:3 ZW0901 | waived x:3 ZW9002 "),
                new Row("waive x:3-3 : because", "error x:3 ZW0905"),
                new Row("waive x:3-3 this one", "error x:3 ZW0905"),
                new Row("waive x:3-3 ZW8002: because", "error x:3 ZW0902 ZW9002?"),
                new Row("found x:3 ZW9001 | waive x:3-3 ZW9001: because", "error x:3 ZW0903 | error x:3 ZW9001"),
                new Row("waive x:3-3 ZW0904: because", "error x:3 ZW0903"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isJudged(Row row) {
        boolean complete = !row.given().contains("incomplete");
        Stream.of(row.given().split(" \\| ")).forEach(this::give);
        if (!pending.isEmpty()) {
            report();
        }
        Judgement judgement = Judgement.of(log, new Rules(rules), CODES, complete);
        String judged = Stream.concat(
                        judgement.findings().stream()
                                .map(each -> each.severity().name().toLowerCase(Locale.ROOT)
                                        + line(each)
                                        + each.suggestion()
                                                .map(meant -> " " + meant + "?")
                                                .orElse("")),
                        judgement.waived().stream()
                                .map(each -> "waived" + line(each.finding()) + " "
                                        + each.waiver().reason()))
                .collect(Collectors.joining(" | "));

        assertEquals(row.judged(), judged);
        assertEquals(row.judged().contains("error "), judgement.fails(false));
        assertEquals(!judgement.findings().isEmpty(), judgement.fails(true));
    }

    private void give(String line) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("also")) {
            related = List.of(at(words[1]));
            return;
        }
        if (!pending.isEmpty()) {
            report();
        }
        switch (words[0]) {
            case "found" -> pending = words[1] + " " + words[2];
            case "waive" -> {
                Origin holds = at(words[1]);
                String comment = " waive " + words[2];
                Locator where = (start, end) -> holds;
                log.waive(Waiver.of(comment, 0, comment.length(), where, holds, holds));
            }
            case "rule" -> {
                String[] rule = words[2].split(" ");
                rules.computeIfAbsent(words[1].equals("/") ? "" : words[1], none -> new LinkedHashMap<>())
                        .put(rule[0], Level.valueOf(rule[1].toUpperCase(Locale.ROOT)));
            }
            default -> assertEquals("incomplete", words[0]);
        }
    }

    private void report() {
        String[] words = pending.split(" ");
        Diagnostics.Finding finding = log.at(at(words[0]));
        related.forEach(finding::seeAlso);
        finding.report(CODES.get(words[1]).orElseThrow());
        related = List.of();
        pending = "";
    }

    /** {@code FILE:LINE} or {@code FILE:FIRST-LAST}. */
    private Origin at(String place) {
        String[] parts = place.split("[:-]");
        SourceText file = files.computeIfAbsent(parts[0], path -> new SourceText(path, TEN_LINES));
        int first = Integer.parseInt(parts[1]);
        int last = parts.length > 2 ? Integer.parseInt(parts[2]) : first;
        return file.at((first - 1) * 10 + 2, (last - 1) * 10 + 4);
    }

    private static String line(Diagnostic finding) {
        return " " + finding.origin().source().path() + ":"
                + finding.origin().position().line() + " " + finding.code().id();
    }

    @Test
    void aFindingIsAsBadAsItsCodeUnlessItIsJudged() {
        Diagnostics found = new Diagnostics();
        found.at(SourceText.nowhere("x").start()).report(Trouble.ODD);
        Diagnostic odd = found.sorted().get(0);

        assertEquals(Severity.WARNING, odd.severity());
        assertEquals(Severity.ERROR, odd.as(Severity.ERROR).severity());
        assertEquals(0, odd.compareTo(odd.as(Severity.ERROR)));
        assertFalse(found.hasErrors());
    }

    @Test
    void manyWaiversOfManyFindingsTakeNoTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("0123456789\n");
        }
        SourceText file = new SourceText("x", text.toString());
        for (int i = 0; i < 20_000; i++) {
            Origin all = file.at(i, text.length());
            String comment = "waive ZW9002: x";
            log.waive(Waiver.of(comment, 0, comment.length(), (start, end) -> all, all, all));
            log.at(file.at(i * 11, i * 11 + 1)).report(Trouble.ODD);
        }
        long start = System.nanoTime();
        Judgement judgement = Judgement.of(log, Rules.NONE, CODES, true);

        assertEquals(20_000, judgement.waived().size());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }
}
