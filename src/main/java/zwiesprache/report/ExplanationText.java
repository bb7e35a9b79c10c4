package zwiesprache.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the file of an explanation: {@code # ZWnnnn}, {@code ## de} and its prose, likewise {@code ru} and {@code en},
 * then {@code ## wrong PATH} and {@code ## right PATH}, each with a block between {@code ~~~} (or more tildes), or
 * {@code ## wrong without PATH} with none. What is otherwise is our own slip, not an editor's, hence an exception that
 * names the line.
 */
final class ExplanationText {
    private static final String FENCE = "~~~";
    private static final String WITHOUT = "without ";

    private final String name;
    private final List<String> lines;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<Explanation.Example> wrong = new ArrayList<>();
    private final List<Explanation.Example> right = new ArrayList<>();
    private int at;

    ExplanationText(String code, String text) {
        this.name = code;
        this.lines = text.lines().toList();
    }

    Explanation explanation() {
        if (!line().equals("# " + name)) {
            throw malformed("does not begin with `# " + name + "`");
        }
        at++;
        skipEmpty();
        while (at < lines.size()) {
            section();
            skipEmpty();
        }
        if (!words.keySet().containsAll(Catalogue.languages()) || wrong.isEmpty() || right.isEmpty()) {
            throw malformed("ends before there is everything: prose in " + Catalogue.languages() + ", wrong, right");
        }
        return new Explanation(words, wrong, right);
    }

    private void section() {
        String heading = line();
        if (heading.equals("## wrong") || heading.startsWith("## wrong ")) {
            wrong.add(example(heading.substring("## wrong".length()).strip()));
        } else if (heading.equals("## right") || heading.startsWith("## right ")) {
            right.add(example(heading.substring("## right".length()).strip()));
        } else if (heading.startsWith("## ") && Catalogue.languages().contains(heading.substring(3))) {
            String prose = prose();
            if (prose.isEmpty() || words.putIfAbsent(heading.substring(3), prose) != null) {
                throw malformed("`" + heading + "` has no prose or is there twice");
            }
        } else {
            throw malformed("is no heading that is known: `" + heading + "`");
        }
    }

    private String prose() {
        StringBuilder prose = new StringBuilder();
        for (at++; at < lines.size() && !line().startsWith("#") && !line().startsWith(FENCE); at++) {
            prose.append(line()).append('\n');
        }
        return prose.toString().strip();
    }

    private Explanation.Example example(String path) {
        at++;
        if (path.startsWith(WITHOUT)) {
            return new Explanation.Example(path.substring(WITHOUT.length()).strip(), Optional.empty());
        }
        skipEmpty();
        String fence = line();
        if (!fence.startsWith(FENCE) || !fence.equals("~".repeat(fence.length()))) {
            throw malformed("is not the block of an example, between `~~~`");
        }
        StringBuilder text = new StringBuilder();
        for (at++; !line().equals(fence); at++) {
            if (at >= lines.size()) {
                throw malformed("ends before its block does");
            }
            text.append(line()).append('\n');
        }
        at++;
        return new Explanation.Example(path, Optional.of(text.toString()));
    }

    private void skipEmpty() {
        while (at < lines.size() && line().isBlank()) {
            at++;
        }
    }

    /** Empty past the end. */
    private String line() {
        return at < lines.size() ? lines.get(at) : "";
    }

    private IllegalStateException malformed(String what) {
        return new IllegalStateException("explain/" + name + ".md, line " + (at + 1) + ": " + what);
    }
}
