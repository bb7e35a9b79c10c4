package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.model.Lang;

/** The stems of {@code stems.txt}: what belongs together, and the few forms that no rule brings home. */
class StemsTest {
    static Stream<Arguments> words() {
        return Fixtures.table("stems.txt")
                .flatMap(row ->
                        Stream.of(row.get(2).split(" ")).map(word -> Arguments.of(row.get(0), word, row.get(1))));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("words")
    void wordHasItsStem(String lang, String word, String stem) {
        assertEquals(stem, Stems.of(new Lang(lang)).stem(word));
    }

    @Test
    void variantHasTheStemsOfItsBase() {
        assertEquals("verband", Stems.of(new Lang("de-simple")).stem("Verbände"));
    }

    @Test
    void foldingLeavesTheEnding() {
        assertEquals("ребенок", Stems.of(new Lang("ru")).fold("Ребёнок"));
        assertEquals("strassen", Stems.of(new Lang("de")).fold("Straßen"));
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        Stems stems = Stems.of(new Lang("de"));
        List<String> words = List.of("Verbände", "Seminaren", "Werkstätten", "Vereinbarungen");
        List<String> expected = words.stream().map(stems::stem).toList();

        List<String> found = Stream.iterate(0, i -> i + 1)
                .limit(20_000)
                .parallel()
                .map(i -> stems.stem(words.get(i % words.size())))
                .toList();

        for (int i = 0; i < found.size(); i++) {
            assertEquals(expected.get(i % words.size()), found.get(i));
        }
    }
}
