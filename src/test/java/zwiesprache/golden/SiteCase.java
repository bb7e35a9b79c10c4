package zwiesprache.golden;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/**
 * A site of the tests: a folder with {@code site.yml}, {@code content}, maybe {@code case.properties} (today, drafts,
 * base-url), and what it is expected to become. All of them have the theme {@code plain}, unless they bring their own:
 * the program's own theme may change without anybody having to look at all of these.
 */
final class SiteCase {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Pattern HASH = Pattern.compile("[.-][0-9a-f]{8,64}(?=[.])");
    private static final Pattern MAIN = Pattern.compile("<main\\b.*</main>", Pattern.DOTALL);

    private final Path folder;
    private final Properties properties = new Properties();

    private SiteCase(Path folder) {
        this.folder = folder;
        Path file = folder.resolve("case.properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** All sites of the tests, by name. */
    static List<SiteCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(each -> Files.exists(each.resolve("site.yml")))
                    .sorted()
                    .map(SiteCase::new)
                    .toList();
        }
    }

    static SiteCase named(String name) {
        return new SiteCase(SITES.resolve(name));
    }

    Path expected() {
        return folder.resolve("expected");
    }

    /** What to ask for, of this site at another place. */
    BuildRequest request(Path root, int threads) {
        return new BuildRequest(
                root,
                Optional.ofNullable(properties.getProperty("base-url")),
                Optional.of(Optional.ofNullable(properties.getProperty("today"))
                        .map(LocalDate::parse)
                        .orElse(TODAY)),
                CLOCK,
                Boolean.parseBoolean(properties.getProperty("drafts", "false")),
                false,
                threads);
    }

    /** Copies the site with its theme into a folder. */
    Path in(Path root) {
        Composed.in(root, SITES.resolve("_shared"), List.of(), SITES.resolve("none"));
        return Composed.in(root, folder, List.of("expected"), SITES.resolve("none"));
    }

    /** Builds the site in a folder. */
    BuildResult build(Path root, Memory into) {
        return Build.run(request(in(root), 2), into);
    }

    /**
     * The files to compare: of pages the {@code main} element, or the whole page where it is expected so ({@code
     * *.full.html}); of the theme's assets and of the content's files only the names; of all others the text.
     */
    Map<String, String> comparable(Memory site) {
        Map<String, String> files = new TreeMap<>();
        StringBuilder names = new StringBuilder();
        for (String path : site.paths()) {
            String text = new String(site.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
            if (path.startsWith("files/") || path.startsWith("assets/")) {
                names.append(HASH.matcher(path).replaceFirst(".HASH")).append('\n');
            } else if (path.endsWith(".html")) {
                page(path, text, files);
            } else {
                files.put(path, text);
            }
        }
        files.put("names.txt", names.toString());
        return files;
    }

    private void page(String path, String text, Map<String, String> files) {
        String full = path.replaceFirst("[.]html$", ".full.html");
        if (Files.exists(expected().resolve(full))) {
            files.put(full, HASH.matcher(text).replaceAll(".HASH"));
        } else {
            Matcher main = MAIN.matcher(text);
            files.put(path, main.find() ? main.group() + "\n" : text);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
