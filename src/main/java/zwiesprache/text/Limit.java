package zwiesprache.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What could be too much for the program to read or to write, and how much is allowed unless a site or the command line
 * says otherwise. All bounds are far beyond what people write.
 */
public enum Limit {
    /** Files below {@code content}, or of a theme. */
    FILES("files", 200_000),
    /** All those files together, in mebibytes. */
    CONTENT("content-mebibytes", 4096),
    /** A file that is no text, in mebibytes: it is held in memory on its way. */
    FILE("file-mebibytes", 64),
    /** A text, in bytes. */
    TEXT("text-bytes", 4 << 20),
    /** The front matter of a text, or {@code site.yml}, in characters (UTF-16 units). */
    FRONT_MATTER("front-matter", 64 << 10),
    /** A list file, a {@code _section.yml} or a YAML file of a theme, in characters. */
    YAML("yaml", 1 << 20),
    /** How deep YAML may be nested. */
    YAML_DEPTH("yaml-depth", 30),
    /** A line of a text, in characters. */
    LINE("line", 64 << 10),
    /** Characters without a space between. */
    RUN("run", 8 << 10),
    /** Backslashes in a row; reading time doubles with each. */
    BACKSLASHES("backslashes", 32),
    /** How deep quotes, lists, brackets and emphasis may be nested. */
    NESTING("nesting", 32),
    /** Marks of emphasis in a paragraph. */
    MARKS("marks", 4096),
    /** A block of raw HTML, in characters. */
    HTML("html", 16 << 10),
    /** How long the reading of one text may take, in seconds. */
    SECONDS("text-seconds", 5),
    /** Turns of loops and calls of macros that a page may take. */
    STEPS("page-steps", 1_000_000),
    /** A page as it is written, in characters. */
    PAGE("page", 8 << 20),
    /** Width times height of a picture, in millions: decoded, 64 of them take 256 MB of a reader's memory. */
    PIXELS("picture-megapixels", 64),
    /** A picture, in kB (1,000 bytes): what a weak line (3G, 1.6 Mbit/s) needs two and a half seconds for. Only a warning. */
    WEIGHT("picture-kilobytes", 500);

    private final String key;
    private final int standard;

    Limit(String key, int standard) {
        this.key = key;
        this.standard = standard;
    }

    /** The limit of that name. */
    public static Optional<Limit> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The names that there are. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Limit::key).toList();
    }

    /** Its name in {@code site.yml} and on the command line. */
    public String key() {
        return key;
    }

    int standard() {
        return standard;
    }
}
