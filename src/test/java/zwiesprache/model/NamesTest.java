package zwiesprache.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.model.Languages.Language;

/** What may name an entry, a section, a language. */
class NamesTest {
    private static final Lang FR = new Lang("fr");
    private static final Lang PL = new Lang("pl");
    private static final Lang EASY = new Lang("fr-simple");

    @ParameterizedTest
    @ValueSource(strings = {"a", "2012-09-lyon", "un-brk", "0"})
    void segmentsAreSmallLettersDigitsAndSingleHyphens(String name) {
        assertEquals(true, EntryId.isSegment(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "é", "a_b", "a--b", "-a", "a-", "a/b", "a b", "a.b", "й"})
    void nothingElseIsASegment(String name) {
        assertEquals(false, EntryId.isSegment(name));
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "fr-simple,fr", "sr-Cyrl,sr", "pt-BR,pt", "es-419,es", "gsw,gsw", "de-1996,de", "zh-Hans-CN,zh"
    })
    void tagsHaveABase(String tag, String base) {
        assertEquals(base, new Lang(tag).base());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "FR", "fr_FR", "fr-fr", "french", "fr-", "fr-simplification", "../x"})
    void whatIsNoTagIsNoLanguage(String tag) {
        assertThrows(IllegalArgumentException.class, () -> new Lang(tag));
    }

    @Test
    void anEntryKnowsItsSection() {
        EntryId nested = new EntryId("a/b/c");

        assertEquals(new SectionId("a/b"), nested.section());
        assertEquals("c", nested.name());
        assertEquals(SectionId.ROOT, new EntryId("page").section());
        assertEquals("page", new EntryId("page").name());
    }

    @Test
    void aSectionKnowsWhatIsAboveIt() {
        SectionId nested = new SectionId("a/b");

        assertEquals(Optional.of(new SectionId("a")), nested.parent());
        assertEquals(Optional.of(SectionId.ROOT), new SectionId("a").parent());
        assertEquals(Optional.empty(), SectionId.ROOT.parent());
        assertEquals(new EntryId("a/b/c"), nested.entry("c"));
        assertEquals(new EntryId("c"), SectionId.ROOT.entry("c"));
        assertEquals("b", nested.name());
    }

    @Test
    void variantsDoNotCountAsLanguages() {
        Languages languages = new Languages(List.of(
                new Language(FR, "Français", Optional.empty(), true),
                new Language(EASY, "Facile", Optional.of(FR), true),
                new Language(PL, "Polski", Optional.empty(), false)));

        assertEquals(List.of(FR, PL), languages.full());
        assertEquals(List.of(FR, EASY), languages.general());
        assertEquals(List.of(FR, EASY, PL), languages.tags());
        assertEquals(FR, languages.full(EASY));
        assertEquals(true, languages.isVariant(EASY));
        assertEquals("Polski", languages.name(PL));
        assertEquals("xx", languages.name(new Lang("xx")));
        assertThrows(IllegalArgumentException.class, () -> new Languages(List.of()));
    }
}
