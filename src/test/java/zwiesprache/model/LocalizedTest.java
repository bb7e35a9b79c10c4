package zwiesprache.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zwiesprache.model.Localized.Picked;

/** A value per language falls back in the open. */
class LocalizedTest {
    private static final Lang FR = new Lang("fr");
    private static final Lang EN = new Lang("en");
    private static final Lang PL = new Lang("pl");
    private static final Lang EASY = new Lang("fr-simple");

    private static Localized<String> words(Lang... langs) {
        Map<Lang, String> words = new LinkedHashMap<>();
        for (Lang lang : langs) {
            words.put(lang, "in " + lang);
        }
        return Localized.of(words);
    }

    private static Optional<Picked<String>> picked(Lang lang, boolean fallback) {
        return Optional.of(new Picked<>("in " + lang, lang, fallback));
    }

    @Test
    void theLanguageAskedForIsPicked() {
        assertEquals(picked(EN, false), words(FR, EN).pick(EN));
        assertEquals(picked(EASY, false), words(FR, EASY).pick(EASY));
    }

    @Test
    void aVariantTakesItsBaseWhichIsNoFallback() {
        assertEquals(picked(FR, false), words(EN, FR).pick(EASY));
    }

    @Test
    void elseTheFirstThatThereIs() {
        assertEquals(picked(FR, true), words(FR, EN).pick(PL));
        assertEquals(picked(EN, true), words(EN).pick(EASY));
    }

    @Test
    void whatHoldsEverywhereIsInTheLanguageAskedFor() {
        Localized<String> number = Localized.everywhere("No 5");

        assertEquals(Optional.of(new Picked<>("No 5", PL, false)), number.pick(PL));
        assertEquals(Optional.of("No 5"), number.in(FR));
        assertEquals(List.of("No 5"), List.copyOf(number.values()));
    }

    @Test
    void nothingIsPickedFromNothing() {
        assertEquals(Optional.empty(), Localized.<String>none().pick(FR));
        assertTrue(Localized.none().isEmpty());
    }

    @Test
    void theCommonValueIsOverruledByALanguagesOwn() {
        Localized<String> mixed =
                new Localized<>(Optional.of("partout"), words(EN).byLang());

        assertEquals(Optional.of("in en"), mixed.in(EN));
        assertEquals(Optional.of("partout"), mixed.in(FR));
        assertEquals(List.of("partout", "in en"), List.copyOf(mixed.values()));
    }

    @Test
    void changingValuesKeepsTheOrderOfLanguages() {
        assertEquals(
                List.of(PL, FR, EN),
                List.copyOf(words(PL, FR, EN).map(String::length).byLang().keySet()));
    }
}
