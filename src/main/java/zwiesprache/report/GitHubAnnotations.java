package zwiesprache.report;

import java.util.List;
import java.util.Locale;
import zwiesprache.diagnostic.Diagnostic;

/**
 * Findings as workflow commands of GitHub Actions: {@code ::error file=…,line=…,col=…,title=…::…}, one per line. GitHub
 * shows them where they belong in a pull request; ten errors and ten warnings of each step at most, says its manual.
 */
final class GitHubAnnotations implements Report {
    private final Catalogue words;
    private final String folder;

    GitHubAnnotations(Catalogue words, String folder) {
        this.words = words;
        this.folder = folder;
    }

    @Override
    public String text(List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        findings.forEach(finding -> append(finding, out));
        return out.toString();
    }

    private void append(Diagnostic finding, StringBuilder out) {
        out.append("::")
                .append(finding.severity().name().toLowerCase(Locale.ROOT))
                .append(' ');
        Spot.of(finding.origin(), folder).ifPresent(spot -> {
            out.append("file=").append(property(spot.path())).append(',');
            spot.region().ifPresent(region -> append(region, out));
        });
        out.append("title=").append(finding.code().id()).append("::");
        String hint = words.hint(finding);
        out.append(text(words.message(finding) + (hint.isEmpty() ? "" : "\n" + hint)));
        out.append('\n');
    }

    private static void append(Spot.Region region, StringBuilder out) {
        out.append("line=").append(region.start().line()).append(',');
        // Of columns it takes those of one line alone.
        if (region.isInOneLine()) {
            out.append("col=").append(region.start().column()).append(',');
            out.append("endColumn=").append(region.end().column()).append(',');
        } else {
            out.append("endLine=").append(region.end().line()).append(',');
        }
    }

    private static String text(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return text(text).replace(":", "%3A").replace(",", "%2C");
    }
}
