package zwiesprache.fuzz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.parser.Parser;
import tools.jackson.databind.json.JsonMapper;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.fuzz.Trial.Outcome;
import zwiesprache.hostile.Danger;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Format;
import zwiesprache.report.Reporter;
import zwiesprache.text.Origin;

/** What must hold whatever was tried. */
final class Judge {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_REPORTED = 40;

    /** The hashes of files that were looked at and are in order: most are the same in all sites. */
    private final Set<String> inOrder = new TreeSet<>();

    private Set<String> wrong = new TreeSet<>();

    /**
     * @param outcomes of the same specimen, at least one
     * @param reports whether the findings are written in all forms and languages, too
     */
    Set<String> wrong(Specimen specimen, List<Outcome> outcomes, boolean reports) {
        wrong = new TreeSet<>();
        try {
            outcome(specimen, outcomes.get(0));
            outcomes.forEach(other -> same(outcomes.get(0), other));
            if (reports) {
                reports(outcomes.get(0).findings());
            }
        } catch (RuntimeException | StackOverflowError broken) {
            wrong.add("the findings cannot be told: " + Trial.trace(broken));
        }
        return wrong;
    }

    private void outcome(Specimen specimen, Outcome outcome) {
        if (!outcome.fault().isEmpty()) {
            wrong.add(outcome.fault());
        }
        for (Diagnostic finding : outcome.findings()) {
            place(finding, finding.origin());
            finding.related().forEach(related -> place(finding, related));
            for (Argument argument : finding.arguments()) {
                if (argument instanceof Argument.Place place) {
                    place(finding, place.origin());
                }
            }
            if (finding.code().id().startsWith("ZW07") && !specimen.isOfTheme()) {
                wrong.add("only the audit found it: " + described(finding));
            }
        }
        new Reporter(Catalogue.of("ru"), "1", "").text(Format.TERMINAL, few(outcome.findings()));
        if (!specimen.isOfTheme()) {
            outcome.files().forEach(this::file);
        }
    }

    private void place(Diagnostic finding, Origin origin) {
        int length = origin.source().text().length();
        boolean inside = origin.span().end() <= length;
        boolean placed =
                inside && origin.position().line() >= 1 && origin.position().column() >= 1;
        boolean named =
                !origin.source().path().isEmpty() && !origin.source().path().startsWith("/");
        if (!placed || !named) {
            wrong.add("a place that there is not: " + described(finding) + " " + origin.span() + " of " + length);
        }
    }

    private void file(String path, byte[] bytes) {
        String hash = path + hash(bytes);
        if (inOrder.contains(hash)) {
            return;
        }
        Map<String, byte[]> one = new TreeMap<>();
        one.put(path, bytes);
        Set<String> found = new Danger().in(one);
        if (path.endsWith(".html")) {
            String html = new String(bytes, StandardCharsets.UTF_8);
            Balance.trouble(html).ifPresent(trouble -> found.add(path + ": " + trouble));
            Parser parser = Parser.htmlParser().setTrackErrors(1);
            parser.parseInput(html, "");
            parser.getErrors().forEach(error -> found.add(path + ": " + error));
        }
        if (found.isEmpty()) {
            inOrder.add(hash);
        }
        wrong.addAll(found);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void same(Outcome one, Outcome other) {
        List<String> first = one.findings().stream().map(Judge::described).toList();
        List<String> second = other.findings().stream().map(Judge::described).toList();
        if (!first.equals(second)) {
            List<String> more =
                    first.stream().filter(each -> !second.contains(each)).toList();
            List<String> less =
                    second.stream().filter(each -> !first.contains(each)).toList();
            wrong.add("the same input, other findings: " + more + " and " + less);
        }
        if (!one.files().keySet().equals(other.files().keySet())) {
            wrong.add("the same input, other files");
            return;
        }
        for (Map.Entry<String, byte[]> file : one.files().entrySet()) {
            if (!Arrays.equals(file.getValue(), other.files().get(file.getKey()))) {
                wrong.add("the same input, another " + file.getKey());
            }
        }
    }

    static String described(Diagnostic finding) {
        String place = finding.origin().source().path() + " " + finding.origin().span();
        String words = finding.arguments().toString();
        return finding.code().id() + " " + place + " " + words.substring(0, Math.min(200, words.length()));
    }

    private static List<Diagnostic> few(List<Diagnostic> findings) {
        return findings.subList(0, Math.min(MOST_REPORTED, findings.size()));
    }

    private void reports(List<Diagnostic> findings) {
        for (String language : List.of("de", "ru", "en")) {
            Reporter reporter = new Reporter(Catalogue.of(language), "1", "");
            for (Format format : Format.values()) {
                String text = reporter.text(format, few(findings));
                switch (format) {
                    case SARIF, GITLAB -> JSON.readTree(text);
                    case JSON -> text.lines().forEach(JSON::readTree);
                    default -> {
                        if (text.indexOf('\u0000') >= 0 || text.indexOf('\u001B') >= 0) {
                            wrong.add("a control character in a report of the form " + format);
                        }
                    }
                }
            }
        }
    }
}
