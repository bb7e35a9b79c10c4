package zwiesprache.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site's own content as its files write it: the facts and the words of each entry, language by language. */
final class Written {
    private static final Path CONTENT = Path.of("content");
    private static final Pattern ENTRY = Pattern.compile("(?m)^([a-z0-9-]+):\n((?:[ #].*\n|\n)*)");
    private static final Pattern FACTS = Pattern.compile("\\A---\n(.*?\n)?---", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.\u00a0\u202f ](?=\\d{3}(?!\\d))");

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    /** @param languages the first is the one whose files state the facts */
    static Written read(List<String> languages) {
        Written written = new Written();
        for (Path file : all()) {
            String name = CONTENT.relativize(file).toString().replace('\\', '/');
            written.files.put(name, string(file));
        }
        written.files.forEach((name, text) -> written.put(name, text, languages));
        return written;
    }

    private static List<Path> all() {
        try (Stream<Path> walk = Files.walk(CONTENT)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*[.](md|yml)"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(String name, String text, List<String> languages) {
        if (name.endsWith(".yml")) {
            String section = name.substring(0, name.length() - ".yml".length());
            Matcher entries = ENTRY.matcher(text + "\n");
            while (entries.find()) {
                String id = section + "/" + entries.group(1);
                String facts = entries.group(2);
                languages.forEach(lang -> texts.merge(id + "." + lang, facts, String::concat));
            }
            return;
        }
        String page = name.substring(0, name.length() - ".md".length());
        texts.merge(page, text, String::concat);
        if (page.endsWith("." + languages.get(0))) {
            Matcher facts = FACTS.matcher(text);
            String id = page.substring(0, page.lastIndexOf('.'));
            String stated = facts.find() && facts.group(1) != null ? facts.group(1) : "";
            languages.stream().skip(1).forEach(lang -> texts.merge(id + "." + lang, stated, String::concat));
        }
    }

    /** Facts and words of an entry in one language; empty if it has none. */
    String text(String entry, String lang) {
        return texts.getOrDefault(entry + "." + lang, "");
    }

    /** Whether any file but the list of that entry's own section refers to it. */
    boolean isReferredTo(String entry) {
        String own = entry.substring(0, entry.indexOf('/')) + ".yml";
        return files.entrySet().stream()
                .filter(file -> !file.getKey().equals(own))
                .anyMatch(file -> refersTo(file.getValue(), entry));
    }

    /** A link to the entry, or its id standing alone as it does in a reference. */
    static boolean refersTo(String text, String entry) {
        String id = entry.substring(entry.indexOf('/') + 1);
        if (!text.contains(id)) {
            return false;
        }
        return text.contains("@" + entry + ")")
                || text.contains("@" + entry + "#")
                || Pattern.compile("(?<![\\w/@-])" + Pattern.quote(id) + "(?![\\w-])")
                        .matcher(text)
                        .find();
    }

    /** The words as such; a number is not part of a longer one, and may have its thousands grouped. */
    static boolean holds(String text, String words) {
        return Pattern.compile("(?<![\\d-])" + Pattern.quote(words) + "(?!\\d)")
                .matcher(GROUPED.matcher(text).replaceAll(""))
                .find();
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
