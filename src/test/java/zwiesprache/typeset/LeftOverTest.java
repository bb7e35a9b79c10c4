package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.model.Lang;

/** Sentences that were left in another language, and what only looks so. */
class LeftOverTest {
    private static final List<Lang> LANGUAGES =
            List.of(new Lang("de"), new Lang("ru"), new Lang("en"), new Lang("fr"), new Lang("pl"));

    private final Tongues tongues = Tongues.of(LANGUAGES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | de | false | true  | Die Gäste wurden vom Staatssekretär begrüßt.",
                "ru | de | false | true  | Das LAGeSo nahm auf Einladung der Botschaft teil.",
                "de | ru | false | true  | Гостей приветствовал статс-секретарь, и они поехали дальше.",
                "de | ru | false | true  | LAGeSo участвовало в конференции по приглашению уполномоченного.",
                "de | en | false | true  | The guests were welcomed by the state secretary.",
                "en | de | false | true  | Die Gäste wurden vom Staatssekretär im Rathaus begrüßt.",
                "en | fr | false | true  | Les travaux du pont ne sont pas finis.",
                "ru | de | true  | true  | Themen und Besuche",
                "ru | de | true  | true  | Was offen bleibt",
                "ru | de | true  | false | Franz Allert",
                "ru | de | true  | false | LAGeSo",
                "ru | de | true  | false | www.berlin.de/sen/soziales",
                "ru | de | true  | false | 17/2884",
                "ru | de | false | false | Landesamt Gesundheit Soziales Berlin",
                "ru | de | false | false | Гостей приветствовал Франц Аллерт (Landesamt für Gesundheit und Soziales).",
                "ru | de | false | false | «Die Gäste wurden vom Staatssekretär begrüßt.»",
                "de | ru | false | false | Die Gruppe nannte sich „Мы и они“ (nach dem Buch).",
                "de | en | true  | false | Workshop in Berlin",
                "de | en | false | false | Die Gäste hörten den Vortrag The State of the Union.",
                "en | de | false | false | The guests saw Der Rosenkavalier and Die Zauberflöte.",
                "de | ru | false | false | Министр Владимир Петросян"
            })
    void isToldByItsWords(Lang own, Lang other, boolean same, boolean expected, String sentence) {
        assertEquals(expected, tongues.isLeftOver(sentence, own, other, same), sentence);
    }

    @Test
    void sentencesEndWhereTheNextBegins() {
        String words = "Am 3. Mai kam er, z. B. nach Berlin. „Gut so!“ Was nun? Es war § 4 Abs. 2.";

        assertEquals(
                List.of("Am 3. Mai kam er, z. B. nach Berlin.", "„Gut so!“", "Was nun?", "Es war § 4 Abs. 2."),
                tongues.sentences(words).stream()
                        .map(span -> words.substring(span.start(), span.end()))
                        .toList());
    }
}
