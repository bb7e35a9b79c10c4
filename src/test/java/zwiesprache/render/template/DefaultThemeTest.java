package zwiesprache.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.Theme;
import zwiesprache.render.template.SampleViews.Sample;
import zwiesprache.text.Limits;

/** The default theme: complete in its languages, and every kind of page valid HTML. */
class DefaultThemeTest {
    /** The checker's JSON reader and a newer one on the class path have one name; the real site's rules are read there. */
    private static final String UNREAD_RULES = "“speculationrules” must have valid JSON content";

    private final Diagnostics log = new Diagnostics();
    private final Theme theme = Themes.standard(log);

    @Test
    void everyLanguageHasAllWords() {
        Templates.load(theme, theme.messages().keySet(), List.of("entries.other"), Limits.STANDARD, log);
        assertEquals(List.of(), log.sorted());
        assertEquals(
                List.of("de", "en", "fr", "pl", "ru"),
                theme.messages().keySet().stream().map(Lang::tag).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml() {
        Templates templates = Templates.load(
                        theme, theme.messages().keySet(), List.of("entries.other"), Limits.STANDARD, log)
                .orElseThrow();
        return new SampleViews(theme)
                .all().stream()
                        .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                            String html = templates
                                    .render(sample.kind(), sample.page(), log)
                                    .orElseThrow(() -> new AssertionError(log.sorted()));
                            assertEquals("", complaints(html));
                        }));
    }

    @Test
    void noPageLoadsOrRunsWhatItsPolicyForbids() {
        for (Sample sample : new SampleViews(theme).all()) {
            String html = render(sample);
            assertTrue(
                    !Pattern.compile("\\sstyle=|\\son\\w+=|<style|javascript:")
                            .matcher(html)
                            .find(),
                    sample.name());
            assertTrue(
                    !Pattern.compile("<script(?! type=\"(application/ld\\+json|speculationrules)\"|"
                                    + " src=\"/assets/[^\"]*\" integrity=)")
                            .matcher(html)
                            .find(),
                    sample.name());
        }
    }

    @Test
    void everyPageHasOneMainHeadingAndNamesItsLanguage() {
        for (Sample sample : new SampleViews(theme).all()) {
            String html = render(sample);
            assertEquals(1, html.split("<h1[ >]", -1).length - 1, sample.name());
            assertTrue(html.contains("<html lang=\"" + sample.page().head().lang() + "\""), sample.name());
        }
    }

    @Test
    void theSkipLinkIsTheFirstThingInThePage() {
        String html = render(new SampleViews(theme).all().get(0));
        String body = html.substring(html.indexOf("<body"));
        assertTrue(body.indexOf("<a class=\"skip\" href=\"#content\">") == body.indexOf("<a "));
        assertTrue(body.contains("<main id=\"content\">"));
    }

    @Test
    void theLanguageSwitchIsPlainLinks() {
        String html = render(new SampleViews(theme).all().get(0));
        assertTrue(html.contains("<a href=\"/ru/entry/\" hreflang=\"ru\" lang=\"ru\">Русский</a>"));
        assertTrue(html.contains("<span class=\"here\" lang=\"de\">Deutsch</span>"));
    }

    @Test
    void aFallbackPageMarksTheForeignText() {
        String html = render(new SampleViews(theme).all().get(2));
        assertTrue(html.contains("<meta name=\"robots\" content=\"noindex\">"));
        assertTrue(html.contains("<h1 lang=\"de\">"));
        assertTrue(html.contains("<div class=\"prose\" lang=\"de\">"));
        assertTrue(html.contains("<a href=\"/de/entry/\" hreflang=\"de\" lang=\"de\">Deutsch</a>"));
        assertTrue(!html.contains("rel=\"alternate\" hreflang"));
    }

    private String render(String name) {
        return render(new SampleViews(theme)
                .all().stream()
                        .filter(sample -> sample.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aTranslationSaysOfWhatItIsAndWhetherThatChanged() {
        String html = render("translation");
        assertTrue(html.contains("Оригинал изменился после того, как был сделан этот перевод."
                + " <a href=\"/de/entry/\" hreflang=\"de\">К оригиналу</a>"));
        assertTrue(html.contains(
                "<dt>Перевод; язык оригинала</dt><dd><a href=\"/de/entry/\" hreflang=\"de\">Немецкий</a>"));
        assertTrue(
                html.contains("<dt>Перевод по состоянию на</dt><dd><time datetime=\"2026-11-20\">20 ноября 2026 г."));
        assertTrue(html.contains(
                "<dt>Текст, имеющий преимущественную силу</dt><dd><a href=\"/de/entry/\" hreflang=\"de\">"));
    }

    @Test
    void twoLanguagesStandSideBySideInTheOrderOfReading() {
        String html = render("parallel");
        String main = html.substring(html.indexOf("<main"));
        assertTrue(main.indexOf("<h2 id=\"de-a\">") < main.indexOf("<h2 id=\"ru-a\">"));
        assertTrue(main.indexOf("<h2 id=\"ru-a\">") < main.indexOf("<p>Ein Absatz.</p>"));
        assertTrue(main.contains("<p class=\"gap\">Этого фрагмента на русском языке нет.</p>"));
        assertTrue(main.contains("<span lang=\"de\">Auf einen Blick</span> <span lang=\"ru\">Коротко"));
        assertTrue(main.contains("<p class=\"sources\"><a href=\"/ru/parallel/#_references\">Источники "));
        assertTrue(!main.contains("ZW0482"));
        assertTrue(render("proof")
                .contains("<code>content/a.ru.md:12</code> The original changed. <small>ZW0482</small>"));
    }

    private String render(Sample sample) {
        Templates templates = Templates.load(
                        theme, theme.messages().keySet(), List.of("entries.other"), Limits.STANDARD, log)
                .orElseThrow();
        return templates.render(sample.kind(), sample.page(), log).orElseThrow();
    }

    private static String complaints(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
        String said = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        List<String> wrong = new ArrayList<>();
        said.lines()
                .filter(line -> !line.contains(UNREAD_RULES))
                .filter(line -> line.startsWith("Error") || line.startsWith("Warning") || line.startsWith("Fatal"))
                .forEach(wrong::add);
        return String.join("\n", wrong);
    }
}
