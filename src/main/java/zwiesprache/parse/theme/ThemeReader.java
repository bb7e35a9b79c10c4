package zwiesprache.parse.theme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.parse.theme.Theme.Messages;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.text.Suggest;

/** Reads {@code theme.yml}, {@code templates/}, {@code messages/} and the names in {@code assets/} of a theme. */
public final class ThemeReader {
    private static final String TEMPLATES = "templates/";
    private static final String MESSAGES = "messages/";
    private static final String ASSETS = "assets/";
    /** The keys of {@code theme.yml}. */
    public static final List<String> KEYS = List.of("name", "version", "pages");

    private final String name;
    private final Limits limits;
    private final YamlReader yaml;
    private final Diagnostics log;

    private ThemeReader(String name, Limits limits, Diagnostics log) {
        this.name = name;
        this.limits = limits;
        this.yaml = new YamlReader(limits);
        this.log = log;
    }

    /**
     * @param languages the languages of the site, for each of which the theme needs words
     * @param limits of its YAML
     * @return the theme; absent if it has no {@code theme.yml} that can be read. All that is wrong is reported
     */
    public static Optional<Theme> read(ThemeFiles files, Languages languages, Limits limits, Diagnostics log) {
        SourceText manifest = files.texts().get("theme.yml");
        ThemeReader reader = new ThemeReader(files.name(), limits, log);
        if (manifest == null) {
            if (!reader.isRefused("theme.yml")) {
                log.at(SourceText.nowhere("themes/" + files.name()).start())
                        .report(ThemeCode.NO_MANIFEST, files.name());
            }
            return Optional.empty();
        }
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
        files.assets().forEach((path, bytes) -> assets.put(path.substring(ASSETS.length()), bytes));
        Optional<Theme> theme = reader.pages(
                        manifest, templates, !languages.pairs().isEmpty())
                .map(pages -> new Theme(files.name(), manifest, pages, templates, assets, messages));
        theme.ifPresent(read -> reader.speaks(read, languages));
        return theme;
    }

    /** Whether a file of the theme is there but could not be read, which has been reported. */
    private boolean isRefused(String path) {
        return log.sorted().stream()
                .anyMatch(finding -> finding.origin().source().path().equals("themes/" + name + "/" + path));
    }

    private void speaks(Theme theme, Languages languages) {
        for (Lang lang : languages.tags()) {
            if (theme.messages(lang).isEmpty() && !isRefused(MESSAGES + lang.tag() + ".yml")) {
                log.at(theme.manifest().start()).report(ThemeCode.NO_MESSAGES, lang.tag());
            }
        }
    }

    /** @param all whether the site has the kinds of pages too that not every site has */
    private Optional<Map<PageKind, String>> pages(SourceText manifest, Map<String, SourceText> templates, boolean all) {
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
            Set<String> meant = meant(root);
            for (PageKind kind : PageKind.values()) {
                boolean needed = all || !kind.isOptional();
                if (needed && !pages.containsKey(kind) && !meant.contains(kind.key())) {
                    log.at(root.member("pages").map(Yaml.Member::keyOrigin).orElse(manifest.start()))
                            .report(ThemeCode.NO_TEMPLATE, kind.key());
                }
            }
            return pages;
        });
    }

    /** The kinds of pages that were probably meant by those that there are not: they are not missing besides. */
    private static Set<String> meant(Yaml.Mapping root) {
        return root.get("pages").orElse(root) instanceof Yaml.Mapping stated
                ? Suggest.slips(stated.keys(), PageKind.keys())
                : Set.of();
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
        if (template.isPresent() && !templates.containsKey(template.get()) && !isRefused(TEMPLATES + template.get())) {
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
        Optional<Yaml.Mapping> stated = mapping(text);
        stated.ifPresent(root -> {
            for (Yaml.Member member : root.members()) {
                text(member).ifPresent(each -> words.put(member.key(), each));
            }
        });
        messages.put(new Lang(tag), new Messages(text, words, stated.isPresent()));
    }

    private Optional<Yaml.Mapping> mapping(SourceText text) {
        return yaml.mapping(text, new Span(0, text.text().length()), limits.of(Limit.YAML), log);
    }

    private Optional<String> text(Yaml.Member member) {
        if (member.value() instanceof Yaml.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        log.at(member.value().origin()).report(ThemeCode.NOT_A_TEXT, member.key());
        return Optional.empty();
    }
}
