package zwiesprache.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The site tells the whole record: each statement of {@code record/facts.txt} is in the content, in each language, or is left out for a
 * reason that stands there.
 */
class CoverageTest {
    private final Collected record = Collected.read();
    private final Written written = Written.read(record.languages());

    @Test
    void eachStatementIsInTheContentOrLeftOutForAReason() {
        List<String> missing = new ArrayList<>();
        for (Collected.Line line : record.lines()) {
            if (line.isLeftOut()) {
                if (line.items().get(0).length() < "left out: for a reason".length()) {
                    missing.add(line + " is left out without a reason");
                }
            } else {
                record.languages().forEach(lang -> lacks(line, lang, missing));
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    private void lacks(Collected.Line line, String lang, List<String> missing) {
        String text = written.text(line.entry(), lang);
        if (text.isEmpty()) {
            missing.add(line + ": there is no " + line.entry() + " in " + lang);
            return;
        }
        for (String item : line.items()) {
            if (!holds(line, text, lang, item)) {
                missing.add(line + ": " + line.entry() + " does not hold " + item + " in " + lang);
            }
        }
    }

    private boolean holds(Collected.Line line, String text, String lang, String item) {
        if (item.equals("cited")) {
            return written.isReferredTo(line.entry());
        }
        if (item.startsWith("@")) {
            return Written.refersTo(text, item.substring(1));
        }
        int colon = item.indexOf(':');
        if (colon > 0 && record.languages().contains(item.substring(0, colon))) {
            return !item.startsWith(lang + ":") || text.contains(item.substring(colon + 1));
        }
        return Written.holds(text, item);
    }

    @Test
    void eachKindHasAsManyLinesAsItsHeadingSays() {
        assertEquals(record.announced(), record.counted());
    }

    @Test
    void everyKindOfTheRecordIsThere() {
        Map<String, Integer> counted = record.counted();
        List.of(
                        "seminar",
                        "agreement",
                        "plan",
                        "measure",
                        "project",
                        "context",
                        "topic",
                        "person",
                        "organisation",
                        "place")
                .forEach(kind -> assertTrue(counted.containsKey(kind), kind));
        List.of("source", "contradiction", "gap", "question")
                .forEach(kind -> assertTrue(counted.containsKey(kind), kind));
    }

    @Test
    void whoIsLeftOutHasNoEntry() {
        List<String> kept = record.lines().stream()
                .filter(Collected.Line::isLeftOut)
                .filter(line -> line.kind().equals("person"))
                .filter(line -> !line.id().startsWith("unnamed-"))
                .map(Collected.Line::toString)
                .toList();
        assertEquals(List.of(), kept, "a person who is left out is not named here either");
    }
}
