package zwiesprache.parse.theme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.parse.theme.Theme.Messages;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** Reads {@code theme.yml}, {@code templates/}, {@code messages/} and the names in {@code assets/} of a theme. */
public final class ThemeReader {
    private static final String TEMPLATES = "templates/";
    private static final String MESSAGES = "messages/";
    private static final String ASSETS = "assets/";
    private static final List<String> KEYS = List.of("name", "version", "pages");
    private static final int LONGEST = 1 << 20;

    private final YamlReader yaml = new YamlReader();
    private final Diagnostics log;

    private ThemeReader(Diagnostics log) {
        this.log = log;
    }

    /**
     * @param languages the languages of the site, for each of which the theme needs words
     * @return the theme; absent if it has no {@code theme.yml} that can be read. All that is wrong is reported
     */
    public static Optional<Theme> read(ThemeFiles files, Languages languages, Diagnostics log) {
        SourceText manifest = files.texts().get("theme.yml");
        if (manifest == null) {
            log.at(SourceText.nowhere("themes/" + files.name()).start()).report(ThemeCode.NO_MANIFEST, files.name());
            return Optional.empty();
        }
        ThemeReader reader = new ThemeReader(log);
        Map<String, SourceText> templates = new TreeMap<>();
        Map<Lang, Messages> messages = new TreeMap<>();
        files.texts().forEach((path, text) -> {
            if (path.startsWith(TEMPLATES)) {
                templates.put(path.substring(TEMPLATES.length()), text);
            } else if (path.startsWith(MESSAGES)) {
                reader.messages(path, text, messages);
            }
        });
        Map<String, byte[]> assets = new TreeMap<>();
        files.assets().stream()
                .filter(path -> path.startsWith(ASSETS))
                .forEach(path -> assets.put(path.substring(ASSETS.length()), files.bytes(path)));
        Optional<Theme> theme = reader.pages(manifest, templates)
                .map(pages -> new Theme(files.name(), manifest, pages, templates, assets, messages));
        theme.ifPresent(read -> reader.speaks(read, languages));
        return theme;
    }

    private void speaks(Theme theme, Languages languages) {
        for (Lang lang : languages.tags()) {
            if (theme.messages(lang).isEmpty()) {
                log.at(theme.manifest().start()).report(ThemeCode.NO_MESSAGES, lang.tag());
            }
        }
    }

    private Optional<Map<PageKind, String>> pages(SourceText manifest, Map<String, SourceText> templates) {
        return mapping(manifest).map(root -> {
            for (Yaml.Member member : root.members()) {
                if (!KEYS.contains(member.key())) {
                    log.at(member.keyOrigin()).nearest(member.key(), KEYS).report(ThemeCode.UNKNOWN_KEY, member.key());
                }
            }
            Map<PageKind, String> pages = new EnumMap<>(PageKind.class);
            if (root.get("pages").orElse(root) instanceof Yaml.Mapping stated && stated != root) {
                stated.members().forEach(member -> page(member, templates, pages));
            }
            for (PageKind kind : PageKind.values()) {
                if (!pages.containsKey(kind)) {
                    log.at(manifest.start()).report(ThemeCode.NO_TEMPLATE, kind.key());
                }
            }
            return pages;
        });
    }

    private void page(Yaml.Member member, Map<String, SourceText> templates, Map<PageKind, String> pages) {
        Optional<PageKind> kind = PageKind.of(member.key());
        if (kind.isEmpty()) {
            log.at(member.keyOrigin())
                    .nearest(member.key(), PageKind.keys())
                    .report(ThemeCode.UNKNOWN_PAGE, member.key());
            return;
        }
        Optional<String> template = text(member);
        if (template.isPresent() && !templates.containsKey(template.get())) {
            log.at(member.value().origin())
                    .nearest(template.get(), templates.keySet())
                    .report(ThemeCode.NO_SUCH_TEMPLATE, template.get());
        }
        // A name that is wrong is kept: one complaint about it is enough.
        pages.put(kind.get(), template.orElse(""));
    }

    private void messages(String path, SourceText text, Map<Lang, Messages> messages) {
        String tag = path.substring(MESSAGES.length()).replaceFirst("\\.yml$", "");
        if (!Lang.isTag(tag)) {
            log.at(text.start()).report(ThemeCode.NOT_A_LANGUAGE, tag);
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        mapping(text).ifPresent(root -> {
            for (Yaml.Member member : root.members()) {
                text(member).ifPresent(each -> words.put(member.key(), each));
            }
        });
        messages.put(new Lang(tag), new Messages(text, words));
    }

    private Optional<Yaml.Mapping> mapping(SourceText text) {
        return yaml.mapping(text, new Span(0, text.text().length()), LONGEST, log);
    }

    private Optional<String> text(Yaml.Member member) {
        if (member.value() instanceof Yaml.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        log.at(member.value().origin()).report(ThemeCode.NOT_A_TEXT, member.key());
        return Optional.empty();
    }
}
