package zwiesprache.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Ordered;
import zwiesprache.text.SourceText;

/**
 * The files of a theme: its texts (templates, YAML) decoded, everything else as bytes. Comes from {@code themes/NAME} of
 * the project, else from the program itself.
 *
 * @param texts by path within the theme, sorted
 * @param assets the paths of the other files within the theme, sorted; {@link #bytes} reads them
 */
public record ThemeFiles(String name, Map<String, SourceText> texts, List<String> assets, Optional<Path> folder) {
    private static final String OWN = "default";

    public ThemeFiles {
        texts = Ordered.map(texts);
        assets = List.copyOf(assets);
    }

    /** @return the theme's files; absent if there is no such theme or a text of it cannot be read, which is reported */
    public static Optional<ThemeFiles> find(Path root, String name, Diagnostics log) {
        Path folder = root.resolve("themes").resolve(name);
        boolean own = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        List<String> paths = own ? listed(folder) : built(name);
        if (paths.isEmpty()) {
            List<String> there = names(root);
            log.at(SourceText.nowhere("site.yml").start())
                    .nearest(name, there)
                    .report(SourceCode.NO_THEME, name, there);
            return Optional.empty();
        }
        ThemeFiles files = new ThemeFiles(
                name,
                new TreeMap<>(),
                paths.stream().filter(path -> !isText(path)).toList(),
                own ? Optional.of(folder) : Optional.empty());
        TreeMap<String, SourceText> texts = new TreeMap<>();
        for (String path : paths) {
            if (isText(path)) {
                Sources.decode("themes/" + name + "/" + path, files.bytes(path), log)
                        .ifPresent(text -> texts.put(path, text));
            }
        }
        return Optional.of(new ThemeFiles(name, texts, files.assets, files.folder));
    }

    /**
     * The bytes of a file of the theme.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] bytes(String path) {
        try {
            if (folder.isPresent()) {
                return Files.readAllBytes(folder.get().resolve(path));
            }
            try (InputStream in = ThemeFiles.class.getResourceAsStream("/themes/" + name + "/" + path)) {
                return in == null ? new byte[0] : in.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The themes that there are: the project's, and the one that comes with the program. */
    private static List<String> names(Path root) {
        TreeSet<String> names = new TreeSet<>();
        if (!built(OWN).isEmpty()) {
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

    private static boolean isText(String path) {
        return path.endsWith(".peb") || path.endsWith(".yml");
    }

    private static List<String> listed(Path folder) {
        List<String> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .forEach(paths::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        paths.sort(null);
        return paths;
    }

    /** A jar cannot be listed portably; the build writes what is in it into {@code themes/NAME.index}. */
    private static List<String> built(String name) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream("/themes/" + name + ".index")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
