package zwiesprache.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import zwiesprache.model.Lang;

/** Reads the tables of this room's tests: {@code before ⇒ after} a line, ␣ and ␢ for no-break spaces, ▢ for an object. */
final class Fixtures {
    private Fixtures() {}

    /** A line of a table; without an arrow both sides are alike. */
    record Row(Lang lang, String before, String after) {
        @Override
        public String toString() {
            return lang + ": " + before;
        }
    }

    static Stream<Row> rows(String... tags) {
        List<Row> rows = new ArrayList<>();
        for (String tag : tags) {
            for (String line : read(tag + ".txt").split("\n")) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] sides = line.split(" ⇒ ", 2);
                    rows.add(new Row(new Lang(tag), spaces(sides[0]), spaces(sides[sides.length - 1])));
                }
            }
        }
        return rows.stream();
    }

    /** The lines of a file with columns between {@code |}, stripped. */
    static Stream<List<String>> table(String name) {
        return read(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1))
                        .map(String::strip)
                        .map(Fixtures::spaces)
                        .toList());
    }

    static String spaces(String text) {
        return text.replace('␣', '\u00a0').replace('␢', '\u202f').replace('▢', '\ufffc');
    }

    static String visible(String text) {
        return text.replace('\u00a0', '␣').replace('\u202f', '␢').replace('\ufffc', '▢');
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream("/typeset/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
