package zwiesprache.report;

import java.util.List;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Waived;

/**
 * Writes findings in any form.
 *
 * @param words the language of the messages
 * @param version the program's
 * @param folder the project's as seen from where the program was called, with a slash at the end; empty if it was
 *     called there. Whoever reads the machine's forms knows files from there, not from the project's folder.
 */
public record Reporter(Catalogue words, String version, String folder) {
    /** The findings, all of them, in their order. */
    public String text(Format format, List<Diagnostic> findings) {
        return text(format, findings, List.of());
    }

    /**
     * The same, and what is waived, where the form has a place for it: in SARIF, JSON and JUnit's XML. The others have
     * none, and would take it for something that counts.
     */
    public String text(Format format, List<Diagnostic> findings, List<Waived> waived) {
        return report(format, waived).text(findings);
    }

    private Report report(Format format, List<Waived> waived) {
        return switch (format) {
            case TERMINAL -> new TerminalReport(words, Screen.PAPER);
            case JSON -> new JsonLines(words, folder, waived);
            case SARIF -> new Sarif(words, version, folder, waived);
            case JUNIT -> new JUnitXml(words, folder, waived);
            case GITHUB -> new GitHubAnnotations(words, folder);
            case GITLAB -> new GitLabQuality(words, folder);
        };
    }
}
