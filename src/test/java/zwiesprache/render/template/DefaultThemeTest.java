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

/** The default theme: complete in its languages, and every kind of page valid HTML. */
class DefaultThemeTest {
    private final Diagnostics log = new Diagnostics();
    private final Theme theme = Themes.standard(log);

    @Test
    void everyLanguageHasAllWords() {
        Templates.load(theme, theme.messages().keySet(), List.of("entries.other"), log);
        assertEquals(List.of(), log.sorted());
        assertEquals(
                List.of("de", "en", "fr", "pl", "ru"),
                theme.messages().keySet().stream().map(Lang::tag).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml() {
        Templates templates = Templates.load(theme, theme.messages().keySet(), List.of("entries.other"), log)
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
                    !Pattern.compile("<script(?! type=\"application/ld\\+json\")")
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

    private String render(Sample sample) {
        Templates templates = Templates.load(theme, theme.messages().keySet(), List.of("entries.other"), log)
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
                .filter(line -> line.startsWith("Error") || line.startsWith("Warning") || line.startsWith("Fatal"))
                .forEach(wrong::add);
        return String.join("\n", wrong);
    }
}
