package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zwiesprache.typeset.Fixtures.visible;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.model.Edtf;
import zwiesprache.model.Lang;

class TongueTest {
    private static final Lang DE = new Lang("de");
    private static final Lang RU = new Lang("ru");
    private static final Tongues SITE = Tongues.of(List.of(DE, RU, new Lang("de-simple")));

    static Stream<List<String>> sorting() {
        return Fixtures.table("sorting.txt");
    }

    @ParameterizedTest
    @MethodSource("sorting")
    void sortsByTheAlphabetOfTheLanguage(List<String> row) {
        Tongue tongue = SITE.in(new Lang(row.get(0)));
        List<String> ordered = row.subList(1, row.size());
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        List<String> byKey = new ArrayList<>(shuffled);
        shuffled.sort(tongue.collation());
        byKey.sort((a, b) -> Arrays.compareUnsigned(tongue.sortKey(a), tongue.sortKey(b)));
        assertEquals(ordered, shuffled);
        assertEquals(ordered, byKey);
    }

    @Test
    void tellsTextsApartThatSortAlike() {
        assertTrue(SITE.in(DE).collation().compare("«A»", "A") != 0);
        assertEquals(0, SITE.in(DE).collation().compare("A", "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Äpfel, A",
        "de, Österreich, O",
        "de, ß, S",
        "de, 'élan', E",
        "de, «Runder Tisch», R",
        "de, 10. Seminar, #",
        "de, § 4, #",
        "de, '', #",
        "de, …, #",
        "de, Ёлка, Е",
        "de, Йод, Й",
        "de, Щука, Щ",
        "de, Ωmega, Ω",
        "de, ąb, A",
        "de, 東京, 東",
        "ru, Ёлка, Е",
        "ru, ель, Е",
        "ru, Йод, Й",
        "ru, игра, И",
        "ru, № 5, #",
        "ru, Berlin, B",
        "ru, Ärzte, A",
        "pl, Łódź, Ł",
        "pl, Ćma, Ć",
        "sv, Ärende, Ä",
        "cs, Chyba, CH"
    })
    void findsTheLetterOfAnIndex(String tag, String text, String letter) {
        assertEquals(letter, SITE.in(new Lang(tag)).initial(text));
    }

    @Test
    void keepsTheLettersOfAnIndexTogether() {
        for (Lang lang : List.of(DE, RU)) {
            List<String> texts = new ArrayList<>(List.of(
                    "Äpfel", "Apfel", "Москва", "Йод", "Игра", "Ёлка", "Ель", "10", "§", "«Zoo»", "Zoo", "Ωmega",
                    "Berlin"));
            texts.sort(SITE.in(lang).collation());
            List<String> initials = texts.stream().map(SITE.in(lang)::initial).toList();
            List<String> groups = new ArrayList<>();
            for (String initial : initials) {
                if (groups.isEmpty() || !groups.get(groups.size() - 1).equals(initial)) {
                    groups.add(initial);
                }
            }
            assertEquals(groups.stream().distinct().toList(), groups);
        }
    }

    @Test
    void knowsTheAlphabet() {
        assertEquals("ABCDEFGHIJKLMNOPQRSTUVWXYZ", String.join("", SITE.in(DE).alphabet()));
        assertEquals(
                "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", String.join("", SITE.in(RU).alphabet()));
        List<String> greek = new AlphabeticIndex<String>(new ULocale("el")).getBucketLabels();
        assertEquals(greek.subList(1, greek.size() - 1), SITE.in(new Lang("el")).alphabet());
    }

    @ParameterizedTest
    @CsvSource({
        "de, 1, one",
        "de, 2, other",
        "ru, 1, one",
        "ru, 21, one",
        "ru, 3, few",
        "ru, 22, few",
        "ru, 5, many",
        "ru, 11, many",
        "ru, 0, many",
        "pl, 2, few",
        "ar, 2, two",
        "ja, 1, other",
        "tlh, 1, other"
    })
    void choosesThePluralCategory(String tag, long count, String category) {
        assertEquals(category, SITE.in(new Lang(tag)).plural(count));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | a       | a
        de | a;b     | a und b
        de | a;b;c   | a, b und c
        ru | a;b;c   | a, b и c
        en | a;b;c   | a, b, and c
        es | e;i     | e e i
        ja | a;b     | a、b
        tlh | a;b    | a, b
        """)
    void writesLists(String tag, String items, String expected) {
        assertEquals(expected, SITE.in(new Lang(tag)).list(List.of(items.split(";"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999, 1000, 1234, 12345, 1234567, 9876543210L, -1, -12345})
    void writesNumbersAsIcuDoes(long number) {
        for (String tag :
                List.of("de", "ru", "en", "fr", "pl", "es", "hi", "ar", "fa", "ar-EG", "de-CH", "sv", "bg", "mr")) {
            String icu = NumberFormatter.withLocale(ULocale.forLanguageTag(tag))
                    .format(number)
                    .toString();
            assertEquals(icu, SITE.in(new Lang(tag)).number(number), tag);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, de, Deutsch",
        "ru, ru, Русский",
        "ru, de, Russisch",
        "de-simple, de, Deutsch (Leichte Sprache)",
        "ru-simple, ru, Русский (ясный язык)",
        "fr, fr, Français",
        "pt-BR, de, Portugiesisch (Brasilien)",
        "de-simple, ja, ドイツ語",
        "gsg, de, Deutsche Gebärdensprache",
        "qaa, de, qaa"
    })
    void namesLanguages(String of, String in, String name) {
        assertEquals(name, SITE.in(new Lang(in)).languageName(new Lang(of)));
    }

    @Test
    void knowsTheDirection() {
        assertTrue(SITE.in(new Lang("ar")).rightToLeft());
        assertFalse(SITE.in(RU).rightToLeft());
    }

    static Stream<List<String>> slugs() {
        return Fixtures.table("slugs.txt");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void spellsWordsForAddresses(List<String> row) {
        assertEquals(row.get(2), SITE.slug(row.get(1), new Lang(row.get(0))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Щукин",
                "Ельцин",
                "Въезд",
                "Юлия",
                "Хабаровск",
                "Цветаева",
                "Жуков",
                "Мария",
                "Андреева",
                "Обь",
                "Мы",
                "Эхо",
                "Ярославль",
                "Нижний Новгород",
                "Департамент труда и социальной защиты населения города Москвы"
            })
    void romanizesRussianAsBgnDoes(String words) {
        Transliterator bgn = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Lower");
        String expected = bgn.transliterate(words).replaceAll("[^a-z0-9 ]", "").replace(' ', '-');
        assertEquals(expected, SITE.slug(words, RU));
    }

    @Test
    void endsALongSlugAtAWord() {
        String slug = SITE.slug("sehr lange Überschrift ".repeat(20), DE);
        assertTrue(slug.length() <= Slugs.LONGEST, slug);
        assertTrue(slug.endsWith("-ueberschrift") || slug.endsWith("-sehr") || slug.endsWith("-lange"), slug);
        assertEquals(Slugs.LONGEST, SITE.slug("x".repeat(500), DE).length());
        assertEquals("u0", SITE.slug("", DE));
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        ULocale icuBefore = ULocale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            ULocale.setDefault(new ULocale("tr_TR"));
            Tongues site = Tongues.of(List.of(DE, RU));
            Tongue unknown = site.in(new Lang("tlh"));
            assertEquals("istanbul-igdir", site.slug("ISTANBUL IGDIR", DE));
            assertEquals("Im 25.␣September", visible(site.set("Im 25. September", DE)));
            assertEquals("a, b", unknown.list(List.of("a", "b")));
            assertEquals(
                    "2007 M04", visible(unknown.date(Edtf.read("2007-04").date().orElseThrow(), DateStyle.FULL)));
            assertEquals("1,234", unknown.number(1234));
            assertEquals("I", site.in(DE).initial("italien"));
            assertEquals("tlh", unknown.languageName(new Lang("tlh")).toLowerCase(Locale.ROOT));
            assertEquals(List.of("A", "B"), unknown.alphabet().subList(0, 2));
        } finally {
            Locale.setDefault(before);
            ULocale.setDefault(icuBefore);
        }
    }
}
