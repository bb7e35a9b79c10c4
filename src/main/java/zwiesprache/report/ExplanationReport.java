package zwiesprache.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What codes mean, as text: one at length, or all of them, a line each. */
public final class ExplanationReport {
    private static final String INDENT = "    ";
    private static final int FENCE = 3;
    private static final int LONG_FENCE = 9;

    private final Catalogue words;
    private final Screen screen;

    public ExplanationReport(Catalogue words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** Message, hint, explanation, wrong and right examples. */
    public String text(Code code) {
        StringBuilder out = new StringBuilder();
        boolean error = code.severity() == Severity.ERROR;
        out.append(screen.painted(
                        error ? Screen.Paint.RED : Screen.Paint.YELLOW,
                        words.say(error ? "error" : "warning") + '[' + code.id() + ']'))
                .append('\n');
        paragraph(words.meaning(code.id()), out);
        paragraph(words.meaning(code.id() + ".hint"), out);
        Optional<Explanation> explanation = Explanation.of(code.id());
        explanation.ifPresent(each -> {
            for (String paragraph : paragraphs(each)) {
                out.append('\n');
                paragraph(paragraph, out);
            }
            each.wrong().forEach(example -> example("explain.wrong", example, out));
            each.right().forEach(example -> example("explain.right", example, out));
        });
        return out.toString();
    }

    /**
     * All codes with their messages.
     *
     * @param rooms the codes under the key of what they are about, see {@code room.*} in the words
     */
    public String list(Map<String, List<Code>> rooms) {
        StringBuilder out = new StringBuilder();
        rooms.forEach((room, codes) -> {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(screen.painted(Screen.Paint.BOLD, words.say("room." + room)))
                    .append('\n');
            for (Code code : codes) {
                String line = code.id() + "  " + words.meaning(code.id());
                out.append("  ").append(cut(line)).append('\n');
            }
        });
        return out.toString();
    }

    /** The explanation alone, in paragraphs; the hint where nothing is explained. */
    String prose(String code) {
        return Explanation.of(code)
                .map(explanation -> String.join("\n\n", paragraphs(explanation)))
                .orElseGet(() -> words.meaning(code + ".hint"));
    }

    /** The same with the examples, in Markdown. */
    String markdown(String code) {
        StringBuilder out = new StringBuilder(prose(code));
        Explanation.of(code).ifPresent(explanation -> {
            explanation.wrong().forEach(example -> fenced("explain.wrong", example, out));
            explanation.right().forEach(example -> fenced("explain.right", example, out));
        });
        return out.toString();
    }

    private List<String> paragraphs(Explanation explanation) {
        return List.of(explanation.words(words.language()).split("\n\\s*\n")).stream()
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();
    }

    private void paragraph(String text, StringBuilder out) {
        out.append(screen.wrapped(text, 0, 0)).append('\n');
    }

    private void example(String key, Explanation.Example example, StringBuilder out) {
        out.append('\n')
                .append(screen.painted(Screen.Paint.BOLD, heading(key, example)))
                .append('\n');
        example.text()
                .ifPresent(text -> text.lines()
                        .forEach(line ->
                                out.append(line.isEmpty() ? "" : INDENT + line).append('\n')));
    }

    private void fenced(String key, Explanation.Example example, StringBuilder out) {
        out.append("\n\n**").append(heading(key, example)).append("**");
        example.text().ifPresent(text -> {
            String fence = "~".repeat(text.contains("~~~") ? LONG_FENCE : FENCE);
            out.append("\n\n").append(fence).append('\n').append(text).append(fence);
        });
    }

    private String heading(String key, Explanation.Example example) {
        Argument file = new Argument.Name(example.path());
        if (example.text().isEmpty()) {
            return words.say(key + ".without", file);
        }
        return example.path().isEmpty() ? words.say(key) : words.say(key + ".file", file);
    }

    private String cut(String line) {
        int columns = screen.beside(2);
        if (screen.width() == 0 || Widths.of(line, 0, line.length()) <= columns) {
            return line;
        }
        int end = line.length();
        while (Widths.of(line, 0, end) >= columns) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + '…';
    }
}
