package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.Reading;
import zwiesprache.check.easy.EasyCheck;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Text;

/** The easy texts of the project's own site: there are the same ones in every easy language, and they keep the rules. */
class EasyTextsTest {
    private static final Reading.Known SITE = Build.read(new BuildRequest(
                    Path.of(""),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 11, 22)),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                    false,
                    false,
                    1))
            .known()
            .orElseThrow();

    /** The easy texts by what they are of, each by its language. */
    private static Map<String, Map<Lang, Text>> texts() {
        Languages languages = SITE.config().languages();
        Map<String, Map<Lang, Text>> texts = new TreeMap<>();
        SITE.site()
                .sections()
                .forEach((id, section) -> section.texts().byLang().forEach((lang, text) -> {
                    if (languages.isVariant(lang)) {
                        texts.computeIfAbsent("@" + id.path() + "/", none -> new TreeMap<>())
                                .put(lang, text);
                    }
                }));
        SITE.site()
                .entries()
                .values()
                .forEach(entry -> entry.texts().byLang().forEach((lang, text) -> {
                    if (languages.isVariant(lang)) {
                        texts.computeIfAbsent("@" + entry.id().path(), none -> new TreeMap<>())
                                .put(lang, text);
                    }
                }));
        return texts;
    }

    @Test
    void theyKeepTheRules() {
        Diagnostics log = new Diagnostics();
        EasyCheck check = new EasyCheck(SITE.tongues(), log);
        texts().values().forEach(byLang -> byLang.forEach((lang, text) -> check.words(text, lang)));

        assertEquals(List.of(), log.sorted());
    }

    @Test
    void everyEasyLanguageHasRulesAndTheSamePages() {
        List<Lang> easy = SITE.config().languages().tags().stream()
                .filter(lang -> SITE.config().languages().isVariant(lang))
                .toList();
        Map<String, Map<Lang, Text>> texts = texts();

        assertTrue(easy.stream().allMatch(lang -> SITE.tongues().easy(lang).isPresent()), "rules of " + easy);
        assertTrue(texts.size() >= 4, "only " + texts.keySet());
        assertTrue(texts.containsKey("@/"), "no easy home");
        Set<Lang> expected = new TreeSet<>(easy);
        texts.forEach((page, byLang) -> assertEquals(expected, byLang.keySet(), page));
    }

    @Test
    void headingsAreTheSameInEveryEasyLanguage() {
        texts().forEach((page, byLang) -> assertEquals(
                1,
                byLang.values().stream()
                        .map(text -> text.body().prose().headings().stream()
                                .map(heading -> heading.id().orElse(""))
                                .toList())
                        .distinct()
                        .count(),
                page));
    }
}
