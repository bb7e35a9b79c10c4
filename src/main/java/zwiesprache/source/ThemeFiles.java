package zwiesprache.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Limits;
import zwiesprache.text.Ordered;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/**
 * The files of a theme: its texts (templates, YAML) decoded, everything else as bytes. Comes from {@code themes/NAME} of
 * the project, else from the program itself.
 *
 * @param texts by path within the theme, sorted
 * @param assets the files below {@code assets/} by path within the theme, sorted; not to be changed
 */
public record ThemeFiles(String name, Map<String, SourceText> texts, Map<String, byte[]> assets) {
    private static final String OWN = "default";

    public ThemeFiles {
        texts = Ordered.map(texts);
        assets = Ordered.map(assets);
    }

    /**
     * @return the theme's files, those that cannot be read left out; absent if there is no such theme. Either is reported
     */
    public static Optional<ThemeFiles> find(Path root, String name, Limits limits, Diagnostics log) {
        return find(root, name, SourceText.nowhere("site.yml").start(), limits, log);
    }

    /** @param asked where the theme is named */
    public static Optional<ThemeFiles> find(Path root, String name, Origin asked, Limits limits, Diagnostics log) {
        String path = "themes/" + name;
        boolean own = Sources.isFolder(root.resolve("themes"), "themes", log)
                && Sources.isFolder(root.resolve(path), path, log);
        Optional<Walk> walk = own ? Optional.of(Walk.through(root, root.resolve(path), limits, log)) : Optional.empty();
        boolean refused =
                walk.map(Walk::isTooMuch).orElse(isThere(root.resolve(path)) || isLink(root.resolve("themes")));
        Optional<ThemeFiles> found = refused
                ? Optional.empty()
                : walk.isPresent() ? own(walk.get(), new Sources(root).within(limits), name, log) : built(name);
        if (found.isEmpty() && !refused) {
            List<String> there = names(root);
            log.at(asked).nearest(name, there).report(SourceCode.NO_THEME, name, there);
        }
        return found;
    }

    private static boolean isThere(Path folder) {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isLink(Path folder) {
        return isThere(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<ThemeFiles> own(Walk walk, Sources sources, String name, Diagnostics log) {
        walk.reportSameNames();
        TreeMap<String, SourceText> texts = new TreeMap<>();
        TreeMap<String, byte[]> assets = new TreeMap<>();
        for (SourceFile file : walk.files()) {
            String path = file.path().substring("themes/".length() + name.length() + 1);
            if (isText(path)) {
                sources.read(file, log).ifPresent(text -> texts.put(path, text));
            } else if (path.startsWith("assets/")) { // the rest is the business of the theme's authors
                sources.bytes(file, log).ifPresent(bytes -> assets.put(path, bytes));
            }
        }
        return walk.files().isEmpty() ? Optional.empty() : Optional.of(new ThemeFiles(name, texts, assets));
    }

    private static boolean isText(String path) {
        return path.endsWith(".peb") || path.endsWith(".yml");
    }

    /** The themes that there are: the project's, and the one that comes with the program. */
    private static List<String> names(Path root) {
        TreeSet<String> names = new TreeSet<>();
        if (!listed(OWN).isEmpty()) {
            names.add(OWN);
        }
        Path themes = root.resolve("themes");
        if (Files.isDirectory(themes, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> folders = Files.list(themes)) {
                folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                        .forEach(folder -> names.add(folder.getFileName().toString()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.copyOf(names);
    }

    private static Optional<ThemeFiles> built(String name) {
        TreeMap<String, SourceText> texts = new TreeMap<>();
        TreeMap<String, byte[]> assets = new TreeMap<>();
        for (String path : listed(name)) {
            byte[] bytes = resource("/themes/" + name + "/" + path).orElse(new byte[0]);
            if (isText(path)) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                texts.put(path, new SourceText("themes/" + name + "/" + path, text));
            } else {
                assets.put(path, bytes);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new ThemeFiles(name, texts, assets));
    }

    /** A jar cannot be listed portably; the build writes what is in it into {@code themes/NAME.index}. */
    private static List<String> listed(String name) {
        return resource("/themes/" + name + ".index")
                .map(index -> new String(index, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
