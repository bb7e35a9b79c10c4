package zwiesprache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Maps and sets keep the order in which they were filled and cannot be changed any more. */
class OrderedTest {
    private static final List<String> WORDS = List.of("zut", "alors", "mince", "bof", "hein", "tiens");

    @Test
    void orderIsKeptAndACopyIsMade() {
        Map<String, Integer> filled = new LinkedHashMap<>();
        WORDS.forEach(word -> filled.put(word, word.length()));
        Map<String, Integer> map = Ordered.map(filled);
        List<String> words = new ArrayList<>(WORDS);
        Set<String> set = Ordered.set(words);
        filled.clear();
        words.clear();

        assertEquals(WORDS, List.copyOf(map.keySet()));
        assertEquals(WORDS, List.copyOf(set));
        assertThrows(UnsupportedOperationException.class, () -> map.put("x", 1));
        assertThrows(UnsupportedOperationException.class, () -> set.add("x"));
    }

    @Test
    void aSpanEndsAfterItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertEquals(new Span(12, 15), new Span(2, 5).shift(10));
    }
}
