package zwiesprache.parse.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.Theme.Messages;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Ordered;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/**
 * What one theme states itself, without what it inherits.
 *
 * @param below the name of the theme that it extends
 * @param pages the members of {@code pages:}
 * @param pagesOrigin where they are stated, else the beginning of {@code theme.yml}
 * @param templates by path below {@code templates/}
 * @param assets by path below {@code assets/}
 */
record ThemeLayer(
        String name,
        SourceText manifest,
        Optional<Yaml.Scalar> below,
        List<Yaml.Member> pages,
        Origin pagesOrigin,
        Map<String, SourceText> templates,
        Map<String, byte[]> assets,
        Map<Lang, Messages> messages) {
    static final String TEMPLATES = "templates/";

    private static final String MESSAGES = "messages/";
    private static final String ASSETS = "assets/";
    private static final String MANIFEST = "theme.yml";
    private static final String MORE = ".more.css";

    ThemeLayer {
        pages = List.copyOf(pages);
        templates = Ordered.map(templates);
        assets = Ordered.map(assets);
        messages = Ordered.map(messages);
    }

    /** @return absent if there is no {@code theme.yml} that can be read, which is reported with all else */
    static Optional<ThemeLayer> read(ThemeFiles files, Limits limits, Diagnostics log) {
        SourceText manifest = files.texts().get(MANIFEST);
        if (manifest == null) {
            if (!isRefused(files.name(), MANIFEST, log)) {
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
                messages(path, text, limits, log, messages);
            }
        });
        Map<String, byte[]> assets = new TreeMap<>();
        files.assets().forEach((path, bytes) -> assets.put(path.substring(ASSETS.length()), bytes));
        return mapping(manifest, limits, log).map(root -> {
            for (Yaml.Member member : root.members()) {
                if (!ThemeReader.KEYS.contains(member.key())) {
                    log.at(member.keyOrigin())
                            .nearest(member.key(), ThemeReader.KEYS)
                            .report(ThemeCode.UNKNOWN_KEY, member.key());
                }
            }
            Optional<Yaml.Scalar> below = root.member("extends").flatMap(member -> text(member, log));
            Optional<Yaml.Member> pages = root.member("pages");
            List<Yaml.Member> stated =
                    pages.isPresent() && pages.get().value() instanceof Yaml.Mapping map ? map.members() : List.of();
            Origin at = pages.map(Yaml.Member::keyOrigin).orElse(manifest.start());
            return new ThemeLayer(files.name(), manifest, below, stated, at, templates, assets, messages);
        });
    }

    /** The path of the words in a language. */
    static String messages(Lang lang) {
        return MESSAGES + lang.tag() + ".yml";
    }

    /** Whether a file of the theme is there but could not be read, which has been reported. */
    boolean isRefused(String path, Diagnostics log) {
        return isRefused(name, path, log);
    }

    private static boolean isRefused(String name, String path, Diagnostics log) {
        return log.sorted().stream()
                .anyMatch(finding -> finding.origin().source().path().equals("themes/" + name + "/" + path));
    }

    /** Lays the assets of this theme over those of the themes below it. */
    void addAssets(Map<String, byte[]> to) {
        assets.forEach((path, bytes) -> {
            if (!path.endsWith(MORE)) {
                to.put(path, bytes);
            }
        });
        assets.forEach((path, bytes) -> {
            if (path.endsWith(MORE)) {
                String whole = path.substring(0, path.length() - MORE.length()) + ".css";
                to.merge(whole, bytes, ThemeLayer::joined);
            }
        });
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = new byte[first.length + 1 + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        all[first.length] = '\n';
        System.arraycopy(second, 0, all, first.length + 1, second.length);
        return all;
    }

    private static void messages(
            String path, SourceText text, Limits limits, Diagnostics log, Map<Lang, Messages> messages) {
        String tag = path.substring(MESSAGES.length()).replaceFirst("\\.yml$", "");
        if (!Lang.isTag(tag)) {
            log.at(text.start()).report(ThemeCode.NOT_A_LANGUAGE, tag);
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        Optional<Yaml.Mapping> stated = mapping(text, limits, log);
        stated.ifPresent(root -> {
            for (Yaml.Member member : root.members()) {
                text(member, log).ifPresent(each -> words.put(member.key(), each.text()));
            }
        });
        messages.put(new Lang(tag), new Messages(text, words, stated.isPresent()));
    }

    private static Optional<Yaml.Mapping> mapping(SourceText text, Limits limits, Diagnostics log) {
        return new YamlReader(limits).mapping(text, new Span(0, text.text().length()), limits.of(Limit.YAML), log);
    }

    static Optional<Yaml.Scalar> text(Yaml.Member member, Diagnostics log) {
        if (member.value() instanceof Yaml.Scalar scalar) {
            return Optional.of(scalar);
        }
        log.at(member.value().origin()).report(ThemeCode.NOT_A_TEXT, member.key());
        return Optional.empty();
    }
}
