package zwiesprache.report;

import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.text.Origin;

/** Findings as text for people: message, place, the line with the marked part, hint, other places. */
public final class TerminalReport implements Report {
    private static final int INDENT = 4;

    private final Catalogue words;
    private final Screen screen;

    public TerminalReport(Catalogue words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** Of no certain width. */
    public TerminalReport(Catalogue words, boolean colour) {
        this(words, new Screen(0, colour));
    }

    /** All findings in their order, an empty line after each. */
    @Override
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
        int at = head.length() + 2;
        int inset = at * 3 < screen.width() ? at : INDENT;
        String message = ": " + screen.wrapped(words.message(finding), at, inset);
        out.append(screen.painted(error ? Screen.Paint.RED : Screen.Paint.YELLOW, head))
                .append(screen.painted(Screen.Paint.BOLD, message))
                .append('\n');
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
        Optional<Excerpt> excerpt = excerpt(origin);
        String margin = " "
                .repeat(excerpt.map(each -> String.valueOf(each.number()).length())
                                .orElse(1)
                        + 1);
        if (excerpt.isPresent() || !origin.source().path().startsWith("<")) {
            out.append(screen.painted(Screen.Paint.BLUE, margin + "┌─ "))
                    .append(Plain.place(origin))
                    .append('\n');
        }
        excerpt.ifPresent(each -> {
            out.append(screen.painted(Screen.Paint.BLUE, each.number() + " │ "))
                    .append(each.text())
                    .append('\n');
            out.append(screen.painted(Screen.Paint.BLUE, margin + "│ "))
                    .append(screen.painted(Screen.Paint.RED, each.carets()))
                    .append('\n');
        });
        return margin;
    }

    private Optional<Excerpt> excerpt(Origin origin) {
        int number = String.valueOf(origin.position().line()).length();
        return screen.width() == 0 ? Excerpt.of(origin) : Excerpt.of(origin, screen.beside(number + 3));
    }

    private void remark(String margin, String text, StringBuilder out) {
        out.append(screen.painted(Screen.Paint.BLUE, margin + "= "))
                .append(screen.wrapped(text, margin.length() + 2, margin.length() + 2))
                .append('\n');
    }
}
