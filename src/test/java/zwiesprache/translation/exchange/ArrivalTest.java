package zwiesprache.translation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.translation.exchange.Arrival.Change;

/** Which changes of one file can be made at once. */
class ArrivalTest {
    private static final SourceText LIST = new SourceText("content/orte.yml", "a: eins\nb: zwei\n");

    private static Change change(SourceText file, int start, int end, String words) {
        return Change.of(file, Map.of(new Span(start, end), words));
    }

    private static Optional<String> together(Change one, Change other) {
        return one.and(other).map(Change::text);
    }

    @Test
    void entriesOfAListAreChangedTogether() {
        Change first = change(LIST, 3, 7, "один");
        Change second = change(LIST, 11, 15, "два");

        assertEquals(Optional.of("a: один\nb: два\n"), together(first, second));
        assertEquals(Optional.of("a: один\nb: два\n"), together(second, first));
    }

    @Test
    void whatOverlapsIsNot() {
        assertEquals(Optional.empty(), together(change(LIST, 3, 7, "один"), change(LIST, 3, 7, "раз")));
        assertEquals(Optional.empty(), together(change(LIST, 3, 7, "один"), change(LIST, 5, 12, "раз")));
    }

    @Test
    void noMoreArePagesAndOtherVersionsOfAFile() {
        SourceText page = new SourceText("content/ort.de.md", LIST.text());
        SourceText later = new SourceText(LIST.path(), LIST.text() + "c: drei\n");

        assertEquals(Optional.empty(), together(change(page, 3, 7, "один"), change(page, 11, 15, "два")));
        assertEquals(Optional.empty(), together(change(LIST, 3, 7, "один"), change(later, 11, 15, "два")));
        assertEquals(Optional.empty(), together(Change.made("content/neu.ru.md", "а"), change(LIST, 3, 7, "один")));
    }
}
