package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.model.Lang;
import zwiesprache.typeset.EasyRules.Mark;
import zwiesprache.typeset.EasyRules.Rule;

class EasyRulesTest {
    private static final Tongues TONGUES = Tongues.of(List.of(new Lang("de"), new Lang("ru")));

    private static EasyRules rules(String tag) {
        return TONGUES.easy(new Lang(tag)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "de-simple, PASSIVE_FORM, gebaut, true",
        "de-simple, PASSIVE_FORM, eröffnet, true",
        "de-simple, PASSIVE_FORM, eingeladen, true",
        "de-simple, PASSIVE_FORM, organisiert, true",
        "de-simple, PASSIVE_FORM, geben, false",
        "de-simple, PASSIVE_FORM, bekannt, false",
        "de-simple, PASSIVE_FORM, gut, false",
        "de-simple, PASSIVE_VERB, Werden, true",
        "de-simple, GENITIVE, des, true",
        "de-simple, GENITIVE, der, false",
        "de-simple, SUBJUNCTIVE, würde, true",
        "de-simple, SUBJUNCTIVE, wurde, false",
        "de-simple, NUMBER, zwölf, true",
        "de-simple, NUMBER, ein, false",
        "de-simple, CLAUSE, weil, true",
        "ru-simple, PASSIVE_ALONE, организованы, true",
        "ru-simple, PASSIVE_ALONE, подписано, true",
        "ru-simple, PASSIVE_ALONE, должен, false",
        "ru-simple, CLAUSE, живущие, true",
        "ru-simple, CLAUSE, общие, false",
        "ru-simple, SUBJUNCTIVE, бы, true",
        "ru-simple, NUMBER, трёх, true",
        "ru-simple, GENITIVE, города, false"
    })
    void marksAreKnown(String tag, Mark mark, String word, boolean is) {
        assertEquals(is, rules(tag).is(mark, word), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-simple", "ru-simple"})
    void everyRuleHasASource(String tag) {
        assertTrue(Arrays.stream(Rule.values())
                .noneMatch(rule -> rules(tag).source(rule).isBlank()));
        assertTrue(rules(tag).keepsLines());
        assertTrue(rules(tag).longestSentence() < 20 && rules(tag).longestWord() < 20);
    }

    @Test
    void abbreviationsOfTheLanguageCount() {
        assertTrue(rules("de-simple").abbreviations().containsAll(List.of("z. B.", "z.B.", "usw.")));
    }

    @Test
    void signsStandEachByItself() {
        EasyRules rules = rules("de-simple");

        assertTrue("§%&;()„“–".chars().allMatch(c -> rules.isSign((char) c)));
        assertFalse(" .,!?:-".chars().anyMatch(c -> rules.isSign((char) c)));
    }

    @Test
    void romanFiguresAreTwoOrMore() {
        assertTrue(rules("de-simple").isRoman("XIV"));
        assertFalse(rules("de-simple").isRoman("I"));
        assertFalse(rules("de-simple").isRoman("MIX"));
    }

    @Test
    void aFullLanguageAndAFormWithoutRulesHaveNone() {
        assertTrue(TONGUES.easy(new Lang("de")).isEmpty());
        assertTrue(TONGUES.easy(new Lang("fr-simple")).isEmpty());
        assertFalse(TONGUES.keepsLines(new Lang("fr-simple")));
    }
}
