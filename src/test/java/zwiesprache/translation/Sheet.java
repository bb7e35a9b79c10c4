package zwiesprache.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import zwiesprache.model.Lang;

/** A text in one language made of labelled parts, which edits change; it knows in which line which part stands. */
final class Sheet {
    private final Lang lang;
    private final List<Part> parts;
    private UnaryOperator<String> lineEnds = UnaryOperator.identity();
    private final List<String> appendix = new ArrayList<>();
    private String fact = "2024-01-01";

    Sheet(Lang lang, List<Part> parts) {
        this.lang = lang;
        this.parts = new ArrayList<>(parts);
    }

    /** @param labels one; several if it was joined from parts that had one each */
    record Part(Set<String> labels, String text) {
        private String list() {
            String label = labels.iterator().next();
            return label.contains(".") ? label.substring(0, label.indexOf('.')) : "";
        }
    }

    Lang lang() {
        return lang;
    }

    /** Where a label stands. */
    int at(String label) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).labels().contains(label)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no " + label + " in " + lang.tag());
    }

    String text(String label) {
        return parts.get(at(label)).text();
    }

    void set(String label, String text) {
        parts.set(at(label), new Part(parts.get(at(label)).labels(), text));
    }

    void remove(String label) {
        parts.remove(at(label));
    }

    /** @param after the label behind which it goes; empty: the top of the text */
    void add(Part part, String after) {
        parts.add(behind(after), part);
    }

    private int behind(String label) {
        return label.isEmpty()
                ? (int) parts.stream().filter(Sheet::isFrontMatter).count()
                : at(label) + 1;
    }

    void swap(String first, String second) {
        Collections.swap(parts, at(first), at(second));
    }

    /** Joins two parts to one. */
    void join(String first, String second) {
        Set<String> labels = new TreeSet<>(parts.get(at(first)).labels());
        labels.addAll(parts.get(at(second)).labels());
        String text = text(first) + " " + text(second);
        remove(second);
        parts.set(at(first), new Part(labels, text));
    }

    /** Moves parts, as a whole and in the order given, behind another one; to the top of the text if that is empty. */
    void move(Collection<String> labels, String after) {
        List<Part> moved = labels.stream().map(label -> parts.get(at(label))).toList();
        parts.removeAll(moved);
        parts.addAll(behind(after), moved);
    }

    /** Changes every part of the text; the front matter too if {@code words} says so. */
    void each(boolean words, UnaryOperator<String> change) {
        parts.replaceAll(
                part -> words || !isFrontMatter(part) ? new Part(part.labels(), change.apply(part.text())) : part);
    }

    void append(String lines) {
        appendix.add(lines);
    }

    /** Changes the finished file in a way that keeps its lines. */
    void ends(UnaryOperator<String> change) {
        lineEnds = change;
    }

    /** The day from which the text holds, which is stated once for all languages. */
    void fact(String day) {
        fact = day;
    }

    private static boolean isFrontMatter(Part part) {
        return part.labels().stream().anyMatch(Base::isFrontMatter);
    }

    /** @param original lines of front matter that say what the original is; absent in what is not the facts' file */
    File file(Optional<String> original) {
        StringBuilder out = new StringBuilder("---\n");
        for (Part part : parts) {
            if (isFrontMatter(part)) {
                String key = part.labels().iterator().next().replaceFirst("^field:", "");
                out.append(key)
                        .append(": \"")
                        .append(part.text().replace("\"", "\\\""))
                        .append("\"\n");
            }
        }
        original.ifPresent(
                lines -> out.append("valid: ").append(fact).append('\n').append(lines));
        out.append("---\n");
        Map<Integer, Set<String>> lines = new LinkedHashMap<>();
        String list = "";
        for (Part part : parts) {
            if (!isFrontMatter(part)) {
                boolean goesOn = !list.isEmpty() && list.equals(part.list());
                out.append(goesOn ? "" : "\n");
                list = part.list();
                for (String line : part.text().split("\n", -1)) {
                    lines.put((int) out.chars().filter(c -> c == '\n').count() + 1, part.labels());
                    out.append(line).append('\n');
                }
            }
        }
        appendix.forEach(each -> out.append('\n').append(each).append('\n'));
        return new File(lineEnds.apply(out.toString()), lines);
    }

    /** @param lines which labels stand in a line, from 1 */
    record File(String text, Map<Integer, Set<String>> lines) {}
}
