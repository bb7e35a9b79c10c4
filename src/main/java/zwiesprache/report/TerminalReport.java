package zwiesprache.report;

import java.util.List;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.text.Origin;

/** Findings as text for a terminal: message, place, the line with the marked part, hint, other places. */
public final class TerminalReport {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String BLUE = "\u001b[34m";
    private static final String PLAIN = "\u001b[0m";

    private final Catalogue words;
    private final boolean colour;

    /** @param colour whether the terminal understands ANSI colours and wants them */
    public TerminalReport(Catalogue words, boolean colour) {
        this.words = words;
        this.colour = colour;
    }

    /** All findings in their order, an empty line after each. */
    public String text(List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        findings.forEach(finding -> append(finding, out));
        return out.toString();
    }

    /** How many errors and warnings there are, such as {@code 2 errors, 1 warning}; no full stop. */
    public String count(List<Diagnostic> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return words.say("count", new Argument.Count(errors), new Argument.Count(findings.size() - errors));
    }

    private void append(Diagnostic finding, StringBuilder out) {
        boolean error = finding.severity() == Severity.ERROR;
        String head =
                words.say(error ? "error" : "warning") + '[' + finding.code().id() + ']';
        out.append(painted(error ? RED : YELLOW, head)).append(painted(BOLD, ": " + words.message(finding)));
        out.append('\n');
        String margin = place(finding.origin(), out);
        String hint = words.hint(finding);
        if (!hint.isEmpty()) {
            remark(margin, words.say("hint") + ": " + hint, out);
        }
        for (Origin related : finding.related()) {
            remark(margin, words.say("see-also") + ": " + Plain.place(related), out);
        }
        out.append('\n');
    }

    /** @return the margin, as wide as the line's number */
    private String place(Origin origin, StringBuilder out) {
        var excerpt = Excerpt.of(origin);
        String margin = " "
                .repeat(excerpt.map(each -> String.valueOf(each.number()).length())
                                .orElse(1)
                        + 1);
        if (excerpt.isPresent() || !origin.source().path().startsWith("<")) {
            out.append(painted(BLUE, margin + "┌─ "))
                    .append(Plain.place(origin))
                    .append('\n');
        }
        excerpt.ifPresent(each -> {
            out.append(painted(BLUE, each.number() + " │ ")).append(each.text()).append('\n');
            out.append(painted(BLUE, margin + "│ "))
                    .append(painted(RED, each.carets()))
                    .append('\n');
        });
        return margin;
    }

    private void remark(String margin, String text, StringBuilder out) {
        out.append(painted(BLUE, margin + "= ")).append(text).append('\n');
    }

    private String painted(String paint, String text) {
        return colour ? paint + text + PLAIN : text;
    }
}
