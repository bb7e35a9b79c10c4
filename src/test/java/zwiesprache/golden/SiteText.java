package zwiesprache.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a site in one text: each begins with a line {@code -- PATH --}. A site needs little more than what a test
 * is about, so {@code site.yml} and the declaration of the root are there by themselves, unless the text has its own.
 */
public final class SiteText {
    /** Three languages, of which the third is only for sections that name it. */
    private static final String SITE = """
        title: {fr: Le tram, en: The tramway}
        base-url: https://tram.example/
        languages:
          fr: {name: Français}
          en: {name: English}
          pl: {name: Polski, general: false}
        zone: Europe/Paris
        """;

    private static final String ROOT = """
        is: article
        title: {fr: Accueil, en: Home}
        """;

    private final Map<String, String> files = new LinkedHashMap<>();

    private SiteText() {}

    /** Writes the files of a text below a folder. */
    public static Path write(Path folder, String text) {
        SiteText site = new SiteText();
        site.files.put("site.yml", SITE);
        site.files.put("content/_section.yml", ROOT);
        site.read(text);
        site.files.forEach((path, content) -> save(folder.resolve(path), content));
        return folder;
    }

    private void read(String text) {
        StringBuilder content = new StringBuilder();
        String path = "";
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith("-- ") && line.stripTrailing().endsWith(" --")) {
                keep(path, content);
                path = line.strip().substring(3, line.strip().length() - 3);
                content = new StringBuilder();
            } else {
                content.append(line);
            }
        }
        keep(path, content);
    }

    private void keep(String path, StringBuilder content) {
        if (!path.isEmpty()) {
            files.put(path, content.toString());
        } else if (!content.toString().isBlank()) {
            throw new IllegalArgumentException("a site's text begins with -- PATH --, not with: " + content);
        }
    }

    private static void save(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
