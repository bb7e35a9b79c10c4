package zwiesprache.parse.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.parse.theme.Theme.Messages;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.Limits;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Suggest;

/**
 * Reads {@code theme.yml}, {@code templates/}, {@code messages/} and the names in {@code assets/} of a theme, and of those
 * that it {@code extends}.
 *
 * <p>A theme that extends another has all that the other has, and states only what differs:
 *
 * <ul>
 *   <li>a template by the same name takes the other's place in all templates; the other's is still to be had as
 *       {@code NAME/template.peb}, so that one block of it can be replaced;
 *   <li>a message replaces that message, and a language may be added;
 *   <li>a file of {@code assets/} takes the place of the one by its name; what is in {@code style.more.css} is added to
 *       the end of {@code style.css} instead.
 * </ul>
 */
public final class ThemeReader {
    /** The keys of {@code theme.yml}. */
    public static final List<String> KEYS = List.of("name", "version", "extends", "pages");

    private final Finder finder;
    private final Limits limits;
    private final Diagnostics log;

    /** Finds the files of a theme. */
    public interface Finder {
        /**
         * @param asked where it is named
         * @return absent if it cannot be had, which is then reported
         */
        Optional<ThemeFiles> find(String name, Origin asked);
    }

    private ThemeReader(Finder finder, Limits limits, Diagnostics log) {
        this.finder = finder;
        this.limits = limits;
        this.log = log;
    }

    /**
     * @param finder finds the themes that it extends
     * @param languages the languages of the site, for each of which the theme needs words
     * @param limits of its YAML
     * @return the theme; absent if it, or one that it extends, has no {@code theme.yml} that can be read. All that is
     *     wrong is reported
     */
    public static Optional<Theme> read(
            ThemeFiles files, Finder finder, Languages languages, Limits limits, Diagnostics log) {
        ThemeReader reader = new ThemeReader(finder, limits, log);
        return reader.layers(files).map(layers -> reader.join(layers, languages));
    }

    /** The theme and those below it, the lowest first; absent if one is missing. */
    private Optional<List<ThemeLayer>> layers(ThemeFiles files) {
        List<ThemeLayer> layers = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        Optional<ThemeFiles> next = Optional.of(files);
        while (next.isPresent()) {
            Optional<ThemeLayer> layer = ThemeLayer.read(next.get(), limits, log);
            if (layer.isEmpty()) {
                return Optional.empty();
            }
            layers.add(0, layer.get());
            names.add(layer.get().name());
            Optional<Yaml.Scalar> below = layer.get().below();
            if (below.isEmpty()) {
                return Optional.of(layers);
            }
            String name = below.get().text();
            if (names.contains(name)) {
                log.at(below.get().origin()).report(ThemeCode.EXTENDS_ITSELF, name);
                return Optional.empty();
            }
            next = finder.find(name, below.get().origin());
        }
        return Optional.empty();
    }

    private Theme join(List<ThemeLayer> layers, Languages languages) {
        ThemeLayer top = layers.get(layers.size() - 1);
        Map<String, SourceText> templates = new TreeMap<>();
        Map<String, byte[]> assets = new TreeMap<>();
        Map<Lang, Messages> messages = new TreeMap<>();
        for (ThemeLayer layer : layers) {
            templates.putAll(layer.templates());
            if (layer != top) {
                layer.templates().forEach((path, text) -> templates.put(layer.name() + "/" + path, text));
            }
            layer.addAssets(assets);
            layer.messages().forEach((lang, words) -> messages.merge(lang, words, Messages::with));
        }
        Map<PageKind, String> pages =
                pages(layers, templates, !languages.pairs().isEmpty());
        Theme theme = new Theme(top.name(), top.manifest(), pages, templates, assets, messages);
        for (Lang lang : languages.tags()) {
            boolean refused = layers.stream().anyMatch(layer -> layer.isRefused(ThemeLayer.messages(lang), log));
            if (theme.messages(lang).isEmpty() && !refused) {
                log.at(top.manifest().start()).report(ThemeCode.NO_MESSAGES, lang.tag());
            }
        }
        return theme;
    }

    /** @param pairs whether the site has pages in two languages */
    private Map<PageKind, String> pages(List<ThemeLayer> layers, Map<String, SourceText> templates, boolean pairs) {
        Map<PageKind, String> pages = new EnumMap<>(PageKind.class);
        Set<String> meant = new TreeSet<>();
        for (ThemeLayer layer : layers) {
            layer.pages().forEach(member -> page(layer, member, templates, pages));
            // The kinds that were probably meant by those that there are not: they are not missing besides.
            meant.addAll(
                    Suggest.slips(layer.pages().stream().map(Yaml.Member::key).toList(), PageKind.keys()));
        }
        ThemeLayer top = layers.get(layers.size() - 1);
        for (PageKind kind : PageKind.values()) {
            boolean needed = kind == PageKind.PARALLEL ? pairs : !kind.isOptional();
            if (needed && !pages.containsKey(kind) && !meant.contains(kind.key())) {
                log.at(top.pagesOrigin()).report(ThemeCode.NO_TEMPLATE, kind.key());
            }
        }
        return pages;
    }

    private void page(
            ThemeLayer layer, Yaml.Member member, Map<String, SourceText> templates, Map<PageKind, String> pages) {
        Optional<PageKind> kind = PageKind.of(member.key());
        if (kind.isEmpty()) {
            log.at(member.keyOrigin())
                    .nearest(member.key(), PageKind.keys())
                    .report(ThemeCode.UNKNOWN_PAGE, member.key());
            return;
        }
        Optional<String> template = ThemeLayer.text(member, log).map(Yaml.Scalar::text);
        if (template.isPresent()
                && !templates.containsKey(template.get())
                && !layer.isRefused(ThemeLayer.TEMPLATES + template.get(), log)) {
            log.at(member.value().origin())
                    .nearest(template.get(), templates.keySet())
                    .report(ThemeCode.NO_SUCH_TEMPLATE, template.get());
        }
        // A name that is wrong is kept: one complaint about it is enough.
        pages.put(kind.get(), template.orElse(""));
    }
}
