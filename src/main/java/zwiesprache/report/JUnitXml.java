package zwiesprache.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Waived;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.text.Origin;

/**
 * Findings as JUnit's XML: a suite for each file, a failed case for each finding, a skipped one for each that a comment
 * in the file waives. Nobody has laid the form down for all; a suite keeps to Surefire's schema, a root holds them
 * together, as all build servers know it. Without findings there is one case that passed, since some servers take a
 * report without cases for a broken one.
 */
final class JUnitXml implements Report {
    private static final String NAME = "zwiesprache";

    private final Catalogue words;
    private final String folder;
    private final List<Waived> waived;
    private final TerminalReport terminal;

    JUnitXml(Catalogue words, String folder, List<Waived> waived) {
        this.words = words;
        this.folder = folder;
        this.waived = waived;
        this.terminal = new TerminalReport(words, Screen.PAPER);
    }

    @Override
    public String text(List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        int cases = findings.size() + waived.size();
        tag("testsuites", NAME, new Counts(Math.max(1, cases), findings.size(), waived.size()), out);
        if (cases == 0) {
            tag("testsuite", NAME, new Counts(1, 0, 0), out);
            String none = words.say("count", new Argument.Count(0), new Argument.Count(0));
            open(none, NAME, out);
            out.append("/>\n</testsuite>\n");
        }
        suites(findings).forEach((path, suite) -> append(path, suite, out));
        return out.append("</testsuites>\n").toString();
    }

    private record Case(Diagnostic finding, Optional<Waiver> waiver) {}

    private record Counts(int tests, int failures, int skipped) {}

    private Map<String, List<Case>> suites(List<Diagnostic> findings) {
        Map<String, List<Case>> suites = new LinkedHashMap<>();
        findings.forEach(finding -> add(new Case(finding, Optional.empty()), suites));
        waived.forEach(each -> add(new Case(each.finding(), Optional.of(each.waiver())), suites));
        return suites;
    }

    private void add(Case one, Map<String, List<Case>> suites) {
        Origin origin = one.finding().origin();
        String path = Spot.of(origin, folder).map(Spot::path).orElseGet(() -> Plain.place(origin));
        suites.computeIfAbsent(path, none -> new ArrayList<>()).add(one);
    }

    private void append(String path, List<Case> suite, StringBuilder out) {
        int skipped =
                (int) suite.stream().filter(one -> one.waiver().isPresent()).count();
        tag("testsuite", path, new Counts(suite.size(), suite.size() - skipped, skipped), out);
        Map<String, Integer> seen = new HashMap<>();
        for (Case one : suite) {
            Diagnostic finding = one.finding();
            String message = words.message(finding);
            String name = finding.code().id() + ": " + message;
            int times = seen.merge(name, 1, Integer::sum);
            // Without the line: a server takes a case that has another name for another case.
            open(times == 1 ? name : name + " (" + times + ")", path, out);
            out.append(">\n");
            if (one.waiver().isPresent()) {
                String reason = attribute(one.waiver().get().reason());
                out.append("<skipped message=\"").append(reason).append("\"/>\n</testcase>\n");
            } else {
                failure(finding, message, out);
            }
        }
        out.append("</testsuite>\n");
    }

    private void failure(Diagnostic finding, String message, StringBuilder out) {
        out.append("<failure message=\"").append(attribute(message));
        out.append("\" type=\"")
                .append(finding.severity().name().toLowerCase(Locale.ROOT))
                .append("\">");
        out.append(text(terminal.text(List.of(finding)).strip())).append("</failure>\n</testcase>\n");
    }

    private static void tag(String tag, String name, Counts counts, StringBuilder out) {
        out.append('<').append(tag).append(" name=\"").append(attribute(name));
        out.append("\" tests=\"")
                .append(counts.tests())
                .append("\" failures=\"")
                .append(counts.failures());
        out.append("\" errors=\"0\" skipped=\"").append(counts.skipped()).append("\" time=\"0\">\n");
    }

    private static void open(String name, String path, StringBuilder out) {
        out.append("<testcase name=\"").append(attribute(name));
        out.append("\" classname=\"").append(attribute(path)).append("\" time=\"0\"");
    }

    private static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("\n", "&#10;");
    }

    /** What XML 1.0 has no place for becomes {@code U+FFFD}. */
    private static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(isLegal(c) ? c : '\uFFFD');
            }
        });
        return out.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F))
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
