package zwiesprache.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The record of the partnership as the table {@code record/facts.txt} holds it; the head of the file says how a line is read.
 *
 * @param announced the number of lines by kind that the headings state
 */
record Collected(List<String> languages, List<Line> lines, Map<String, Integer> announced) {
    private static final Path TABLE = Path.of("src/test/resources/record/facts.txt");

    /** One statement, where it is told, and what must be found there (or, where it is left out, the reason). */
    record Line(String kind, String id, String statement, String entry, List<String> items) {
        boolean isLeftOut() {
            return entry.equals("-");
        }

        @Override
        public String toString() {
            return kind + " " + id;
        }
    }

    static Collected read() {
        List<String> languages = List.of();
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> announced = new TreeMap<>();
        String kind = "";
        for (String line : text().split("\n")) {
            if (line.startsWith("# languages: ")) {
                languages = List.of(line.substring("# languages: ".length()).split(" "));
            } else if (line.startsWith("== ")) {
                kind = line.split(" ")[1];
                announced.put(kind, Integer.valueOf(line.split(" ")[2]));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(" \\| ", 4);
                if (parts.length < 4) {
                    throw new IllegalStateException(line);
                }
                lines.add(new Line(kind, parts[0], parts[1], parts[2], List.of(parts[3].split("; "))));
            }
        }
        return new Collected(languages, List.copyOf(lines), announced);
    }

    Map<String, Integer> counted() {
        Map<String, Integer> counted = new TreeMap<>();
        lines.forEach(line -> counted.merge(line.kind(), 1, Integer::sum));
        return counted;
    }

    private static String text() {
        try {
            return Files.readString(TABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
