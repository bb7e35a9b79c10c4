package zwiesprache.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a theme sees, from the sources: each record with what its javadoc says of it and of its components. */
final class Views {
    private static final Path SOURCES = Path.of("src/main/java/zwiesprache/render/view");
    private static final Pattern RECORD =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record (\\w+)\\(((?:[^()]|\\([^()]*\\))*)\\)");

    private static final Set<String> NONE = Set.of("View", "BodyView", "package-info");

    private Views() {}

    /** @param files the names of records that have a file of their own; those inside are told with them */
    static String of(List<String> files) {
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            Matcher found = RECORD.matcher(Page.read(SOURCES.resolve(file + ".java")));
            while (found.find()) {
                String name = found.group(2).equals(file) ? file : file + "." + found.group(2);
                text.append("\n\n").append(record(name, javadoc(found.group(1)), found.group(3)));
            }
        }
        return text.toString().strip();
    }

    /** @param told a text that names the records that are told elsewhere */
    static List<String> besides(String told) {
        List<String> words = List.of(told.split("\\W+"));
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !NONE.contains(name) && !words.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String record(String name, String javadoc, String components) {
        String[] parts = javadoc.split("(?m)^@param ");
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] one = parts[i].strip().split("\\s+", 2);
            said.put(one[0], flat(one[1]));
        }
        List<String> rows = new ArrayList<>(List.of("| Field | Type | What it is |", "| --- | --- | --- |"));
        for (String component : components.split(",(?![^<]*>)")) {
            String[] typed = component.strip().split("\\s+(?=\\w+$)");
            rows.add("| `" + typed[1] + "` | `" + typed[0].replaceAll("\\s+", " ") + "` | "
                    + said.getOrDefault(typed[1], "").replace("|", "\\|") + " |");
        }
        return "## " + name + " {#" + name.toLowerCase(java.util.Locale.ROOT).replace('.', '-') + "}\n\n"
                + flat(parts[0]) + "\n\n" + String.join("\n", rows);
    }

    private static String javadoc(String comment) {
        return comment.lines().map(line -> line.replaceFirst("^\\s*\\*? ?", "")).collect(Collectors.joining("\n"));
    }

    /** One paragraph, code between backticks, names of other records, too; quotation marks as in print. */
    private static String flat(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link) ([^}]+)}", "`$1`")
                .replaceAll("</?(?:p|code)>", "")
                .replaceAll("\"([^\"]*)\"", "“$1”");
    }
}
