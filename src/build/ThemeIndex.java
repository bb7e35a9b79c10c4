import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes {@code <name>.index} for each theme that comes with the program: the files it consists of, one path per line, relative to the theme, with
 * {@code /} between the parts, sorted by UTF-16 code unit. A jar cannot be listed as a folder can; this is its listing.
 *
 * <p>Run by Maven: {@code java ThemeIndex.java <themes> <target> <name>…}.
 */
final class ThemeIndex {
    public static void main(String[] args) throws IOException {
        Path themes = Path.of(args[0]);
        Path target = Path.of(args[1]);
        if (!Files.isDirectory(themes)) {
            return;
        }
        Files.createDirectories(target);
        for (String name : List.of(args).subList(2, args.length)) {
            Files.writeString(target.resolve(name + ".index"), listing(themes.resolve(name)), StandardCharsets.UTF_8);
        }
    }

    private static String listing(Path theme) throws IOException {
        try (var files = Files.walk(theme)) {
            return files.filter(Files::isRegularFile)
                    .map(theme::relativize)
                    .filter(path -> !isHidden(path))
                    .map(path -> path.toString().replace('\\', '/') + "\n")
                    .sorted()
                    .collect(Collectors.joining());
        }
    }

    /** What the resources plugin leaves out, too: hidden files and editors' backups. */
    private static boolean isHidden(Path path) {
        for (Path part : path) {
            String name = part.toString();
            if (name.startsWith(".") && !name.equals(".") && !name.equals("..") || name.endsWith("~")) {
                return true;
            }
        }
        return false;
    }
}
