package zwiesprache.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import zwiesprache.model.Lang;

/**
 * A text in two languages that belong together piece by piece, as written by hand: each piece has a label, and its
 * Markdown in either language. An empty line ends a piece; a line begins with the language it is in, or with {@code =}
 * if it is the same in both.
 */
record Base(String name, List<Piece> pieces) {
    Base {
        pieces = List.copyOf(pieces);
    }

    /** @param label front matter: its key; else any word, of which what stands before a dot is shared by a list or table */
    record Piece(String label, Map<Lang, String> texts) {
        boolean inFrontMatter() {
            return isFrontMatter(label);
        }
    }

    static boolean isFrontMatter(String label) {
        return label.equals("title") || label.equals("summary") || label.startsWith("field:");
    }

    /** Those that lie among the resources, by name. */
    static Map<String, Base> all(List<Lang> languages) throws IOException {
        Map<String, Base> bases = new TreeMap<>();
        for (Path file : files("base")) {
            bases.put(name(file), read(name(file), Files.readString(file), languages));
        }
        return bases;
    }

    static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Stage.RESOURCES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    private static Base read(String name, String text, List<Lang> languages) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : text.strip().split("\n\n")) {
            String[] lines = piece.split("\n", 2);
            pieces.add(new Piece(lines[0].strip(), texts(lines[1].lines().toList(), languages)));
        }
        return new Base(name, pieces);
    }

    /** The lines of each language, without what says so. */
    static Map<Lang, String> texts(List<String> lines, List<Lang> languages) {
        Map<Lang, List<String>> texts = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", 2);
            String rest = words.length > 1 ? words[1] : "";
            boolean all = words[0].equals("=");
            for (Lang lang : languages) {
                if (all || words[0].equals(lang.tag())) {
                    texts.computeIfAbsent(lang, key -> new ArrayList<>()).add(rest);
                }
            }
            if (!all && languages.stream().noneMatch(lang -> lang.tag().equals(words[0]))) {
                throw new IllegalArgumentException("no language: " + line);
            }
        }
        Map<Lang, String> joined = new LinkedHashMap<>();
        texts.forEach((lang, own) -> joined.put(lang, String.join("\n", own)));
        return joined;
    }

    Sheet sheet(Lang lang) {
        List<Sheet.Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            parts.add(new Sheet.Part(Set.of(piece.label()), piece.texts().get(lang)));
        }
        return new Sheet(lang, parts);
    }

    /** The labels of the text, in order; not those of the front matter. */
    Set<String> body() {
        Set<String> labels = new LinkedHashSet<>();
        pieces.stream().filter(piece -> !piece.inFrontMatter()).forEach(piece -> labels.add(piece.label()));
        return labels;
    }
}
