package zwiesprache.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import zwiesprache.translation.Stage.Outcome;

/** How others tell whether a translation is out of date, in short; for comparison. */
final class Others {
    static final String OURS = "this program";

    private Others() {}

    static Map<String, Boolean> answers(Outcome outcome) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        answers.put(OURS, ours(outcome));
        answers.put("date of the last change", date(outcome));
        answers.put("version of the original's file", outcome.touched());
        answers.put("messages of the original", messages(outcome));
        answers.put("counts of structure", structure(outcome));
        return answers;
    }

    private static boolean ours(Outcome outcome) {
        return outcome.review().rows().stream()
                .anyMatch(row -> row.verdict() != Verdict.CURRENT && row.verdict() != Verdict.MOVED);
    }

    /** Whether the original was touched after the translation. */
    private static boolean date(Outcome outcome) {
        List<Edit> edits = outcome.trial().edits();
        return !edits.isEmpty() && edits.get(edits.size() - 1).source();
    }

    /** Whether the original has a passage that it had not, word for word, as in catalogues of messages. */
    private static boolean messages(Outcome outcome) {
        List<String> known = outcome.before().stream().map(Passage::words).toList();
        return outcome.source().passages().stream().anyMatch(passage -> !known.contains(passage.words()));
    }

    /** Whether the texts have other numbers of headings, paragraphs, items, cells, codes than each other. */
    private static boolean structure(Outcome outcome) {
        return !kinds(outcome.source()).equals(kinds(outcome.translation()));
    }

    private static Map<String, Integer> kinds(Blocks blocks) {
        Map<String, Integer> kinds = new TreeMap<>();
        blocks.passages().forEach(passage -> kinds.merge(passage.kind(), 1, Integer::sum));
        kinds.keySet().retainAll(new TreeSet<>(List.of("heading", "paragraph", "item", "cell", "code")));
        return kinds;
    }
}
