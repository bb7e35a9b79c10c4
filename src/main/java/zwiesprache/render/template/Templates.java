package zwiesprache.render.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.LimitCode;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.Theme;
import zwiesprache.render.view.PageView;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Ordered;

/** The templates of a theme, checked and compiled. Thread-safe. */
public final class Templates {
    private static final String NOTHING = "";

    private final Map<PageKind, PebbleTemplate> pages;
    private final Steps steps;
    private final Troubles troubles;

    private Templates(Map<PageKind, PebbleTemplate> pages, Steps steps, Troubles troubles) {
        this.pages = Ordered.map(pages);
        this.steps = steps;
        this.troubles = troubles;
    }

    /**
     * Checks and compiles all templates of a theme.
     *
     * @param languages the languages of the site
     * @param needed the names of the words that the program itself uses
     * @param limits how many steps a page may take, and how long it may become
     * @return the templates; absent if one of them cannot be compiled. All that is wrong is reported:
     *     {@link TemplateCode}
     */
    public static Optional<Templates> load(
            Theme theme, Collection<Lang> languages, Collection<String> needed, Limits limits, Diagnostics log) {
        ThemeCheck check = new ThemeCheck(theme, log);
        check.run(languages, needed);
        Steps steps = new Steps(limits.of(Limit.STEPS));
        Troubles troubles = new Troubles(theme, limits);
        PebbleEngine engine = engine(theme, steps, limits);
        Map<String, PebbleTemplate> compiled = new HashMap<>();
        for (String path : theme.templates().keySet()) {
            if (check.isSafe(path)) {
                compile(engine, path, troubles, log).ifPresent(template -> compiled.put(path, template));
            }
        }
        Map<PageKind, PebbleTemplate> pages = new HashMap<>();
        theme.pages().forEach((kind, path) -> {
            if (compiled.containsKey(path)) {
                pages.put(kind, compiled.get(path));
            }
        });
        return compiled.size() == theme.templates().size() && !log.hasErrors()
                ? Optional.of(new Templates(pages, steps, troubles))
                : Optional.empty();
    }

    private static Optional<PebbleTemplate> compile(
            PebbleEngine engine, String path, Troubles troubles, Diagnostics log) {
        try {
            return Optional.of(engine.getTemplate(path));
        } catch (RuntimeException | StackOverflowError wrong) {
            // Not only what its parser means to throw: it reads past the end of a template that ends in a tag.
            troubles.report(wrong, path, TemplateCode.SYNTAX, log);
            return Optional.empty();
        }
    }

    private static PebbleEngine engine(Theme theme, Steps steps, Limits limits) {
        return new PebbleEngine.Builder()
                .loader(new TextLoader(theme.templates()))
                .registerExtensionCustomizer(Dialect.Allowed::new)
                .extension(new Dialect.Additions(steps))
                .addEscapingStrategy("html", Html::escape)
                .methodAccessValidator((object, method) -> false)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .maxRenderedSize(limits.of(Limit.PAGE))
                .build();
    }

    /**
     * Writes a page.
     *
     * @return the page; absent if the template fails, which is then reported at its place in the template
     */
    public Optional<String> render(PageKind kind, PageView page, Diagnostics log) {
        PebbleTemplate template = pages.get(kind);
        if (template == null) {
            throw new IllegalArgumentException("no template for " + kind);
        }
        StringWriter out = new StringWriter(16 << 10);
        steps.begin();
        try {
            template.evaluate(out, variables(page));
            return Optional.of(out.toString());
        } catch (PebbleException | TemplateTrouble | StackOverflowError wrong) {
            troubles.report(wrong, template.getName(), TemplateCode.FAILED, log);
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file's hash as content security policies and the attribute {@code integrity} name it: {@code sha256-…}. */
    public static String hash(byte[] bytes) {
        return CspHash.of(bytes);
    }

    /** Whether it took so much work to find this on a page that another page should not be tried with its template. */
    public static boolean isDear(Diagnostic finding) {
        return finding.code() == TemplateCode.TOO_MUCH || finding.code() == LimitCode.LONG_PAGE;
    }

    private static Map<String, Object> variables(PageView page) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("site", page.site());
        variables.put("head", page.head());
        variables.put("nav", page.nav());
        variables.put("notices", page.notices());
        variables.put("extras", page.extras());
        variables.put("page", page.page());
        variables.put("words", page.words());
        variables.put("wordsHtml", page.wordsHtml());
        // Pebble's own globals are none of a template's business; one of them would print a memory address.
        for (String hidden : List.of("template", "locale", "_context")) {
            variables.put(hidden, NOTHING);
        }
        return variables;
    }
}
