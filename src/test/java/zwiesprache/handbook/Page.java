package zwiesprache.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the handbook as it is written. What it shows of files and of the program's words says where it is from, in
 * the info string behind the language: {@code example=FILE} (the whole file), {@code from=FILE} (some lines of it) or
 * {@code run=FILE} (a session at the terminal), below {@code src/test/resources/handbook}.
 *
 * @param path its file
 * @param text the file's text
 */
record Page(Path path, String text) {
    static final Path CONTENT = Path.of("content/handbuch");
    static final Path EXAMPLES = Path.of("src/test/resources/handbook");

    private static final Pattern FENCE =
            Pattern.compile("(?m)^(?<fence>`{3,}|~{3,})(?<info>[^\\n]*)\\n(?<text>(?s:.*?))^\\k<fence>$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /**
     * A fenced block.
     *
     * @param language the first word behind the fence; empty if there is none
     * @param origin how it is drawn from which file, such as {@code example} → {@code daten/a.yml}
     */
    record Fence(String language, Optional<Map.Entry<String, Path>> origin, String text) {
        /** Whether it shows only some lines of a file. */
        boolean isPart() {
            return origin.isPresent() && origin.get().getKey().equals("from");
        }

        /** What it should show: the whole file, of a session what is seen at the terminal; a part as it is. */
        String filled() {
            if (origin.isEmpty() || isPart()) {
                return text;
            }
            String file = read(origin.get().getValue());
            return switch (origin.get().getKey()) {
                case "example" -> file;
                case "run" -> file.replaceAll("(?m)^# .*\n", "");
                default -> throw new AssertionError(origin);
            };
        }
    }

    /** All pages, those that are generated too. */
    static List<Page> all() {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> new Page(file, read(file)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }

    /** Its id without the section. */
    String name() {
        return CONTENT.relativize(path).toString().replace('\\', '/').split("[.]")[0];
    }

    /** The tag of its language. */
    String language() {
        return path.getFileName().toString().split("[.]")[1];
    }

    /** The text with what its fences should show. */
    String filled() {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = FENCE.matcher(text);
        int at = 0;
        while (matcher.find()) {
            filled.append(text, at, matcher.start("text")).append(fence(matcher).filled());
            at = matcher.end("text");
        }
        return filled.append(text.substring(at)).toString();
    }

    List<Fence> fences() {
        List<Fence> fences = new ArrayList<>();
        Matcher matcher = FENCE.matcher(text);
        while (matcher.find()) {
            fences.add(fence(matcher));
        }
        return fences;
    }

    private static Fence fence(Matcher matcher) {
        String[] info = matcher.group("info").strip().split(" ");
        return new Fence(info[0], origin(info), matcher.group("text"));
    }

    private static Optional<Map.Entry<String, Path>> origin(String[] info) {
        if (info.length < 2) {
            return Optional.empty();
        }
        String[] parts = info[1].split("=", 2);
        return Optional.of(Map.entry(parts[0], EXAMPLES.resolve(parts[1])));
    }

    /** What stands between backticks in the running text. */
    List<String> codeWords() {
        List<String> words = new ArrayList<>();
        Matcher matcher = CODE.matcher(FENCE.matcher(text).replaceAll(""));
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }
}
