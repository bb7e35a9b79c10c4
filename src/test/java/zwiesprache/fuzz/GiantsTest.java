package zwiesprache.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.fuzz.Specimen.Lane;
import zwiesprache.fuzz.Trial.Outcome;

/**
 * Texts of many thousand pieces, in both languages: no piece may be compared with each other one. Every run tries those
 * that once took minutes, at a quarter of the size that is allowed; with {@code -Dfuzz} all, as large as they may be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GiantsTest {
    private static final int LARGEST = 4_000_000;
    private static final int USUAL = 1_000_000;
    private static final String FROM = "content/seite.de.md";
    private static final String TO = "content/seite.ru.md";
    private static final String LIST = "content/orte.yml";
    private static final String LEDGER = "content/_ledger/seite.ru.txt";

    private static final List<String> ONCE_SLOW = List.of(
            "wrong anchors", "headings of other levels", "facts in one block", "addresses", "blocks that are new");

    private final boolean all = System.getProperty("fuzz") != null;
    private final int size = all ? LARGEST : USUAL;
    private final Map<String, Map<String, String>> giants = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    void make() {
        both(
                "wrong anchors",
                i -> "## A {#a-" + i + "}\n\n[b](@seite#c-" + i + ") [d](#e-" + i + ")\n\n",
                i -> "Абзац " + i + "\n\n");
        both("wrong links", i -> "[a](@orte/b" + i + ") [c](@d/" + i + ")\n\n", i -> "");
        both("headings with one name", i -> "## Titel\n\n", i -> "## Титул\n\n");
        both("headings of other levels", i -> "## Titel " + i + "\n\n", i -> "### Титул " + i + "\n\n" + i + "\n\n");
        both("facts in one block", i -> "Wort " + i + ",\n", i -> "Слово " + 3 * i + ",\n");
        both("facts in many", i -> "Am 3. Mai " + i + ".\n\n", i -> "Это было 3 мая " + 2 * i + " года.\n\n");
        both("addresses", i -> "http://a" + i + ".example/\n\n", i -> "http://b" + i + ".example/\n\n");
        both("links in one block", i -> "[W](@orte/depot)\n", i -> "[С](@seite)\n");
        both("foreign words", i -> "Это русский абзац " + i + ".\n\n", i -> "Ein deutscher Absatz " + i + ".\n\n");
        both(
                "cells",
                i -> (i == 0 ? "|a|\n|-|\n" : "|Zelle " + i + "|\n"),
                i -> i == 0 ? "|a|\n|-|\n" : "|К " + i + "|\n");
        recorded("blocks that are new", i -> "Neu " + 3 * i + ".\n\n", i -> "Ново " + 5 * i + ".\n\n");
        recorded("blocks of which half is left", i -> "Absatz " + 2 * i + ".\n\n", i -> "Абзац " + 3 * i + ".\n\n");
        recorded("blocks that are all the same", i -> "Absatz 0.\n\n", i -> "Абзац 0.\n\n");
        one("names that do not exist", LIST, i -> "o" + i + ":\n  title: {de: A}\n  wider: [p" + i + "]\n  numbr: 1\n");
        one("a chain of names", LIST, i -> "o" + i + ":\n  title: {de: A}\n  wider: [o" + (i - 1) + "]\n");
    }

    private void both(String name, IntFunction<String> from, IntFunction<String> to) {
        Map<String, String> files = new TreeMap<>();
        files.put(FROM, "---\ntitle: A\n---\n" + filled(from, size));
        files.put(TO, "---\ntitle: Б\n---\n" + filled(to, size));
        giants.put(name, files);
    }

    /** With a ledger in which other blocks are recorded. */
    private void recorded(String name, IntFunction<String> from, IntFunction<String> to) {
        both(name, from, to);
        String head = "zwiesprache-ledger 1\nfrom de\nto ru\n\n";
        giants.get(name).put(LEDGER, head + filled(i -> pair("Absatz " + i + ".", "Абзац " + i + "."), size));
    }

    private static String pair(String from, String to) {
        String all = String.join("\n", "paragraph", "-", "-", "+" + from, "+" + to);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().formatHex(hash, 0, 4);
            return "= paragraph aligned " + digits + "\n< " + from + "\n> " + to + "\n\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void one(String name, String path, IntFunction<String> piece) {
        giants.put(name, new TreeMap<>(Map.of(path, filled(piece, Math.min(size, 1_000_000)))));
    }

    private static String filled(IntFunction<String> piece, int size) {
        StringBuilder text = new StringBuilder();
        int bytes = 0;
        for (int i = 0; bytes < size; i++) {
            String next = piece.apply(i);
            if (next.isEmpty()) {
                return text.toString();
            }
            bytes += next.getBytes(StandardCharsets.UTF_8).length;
            text.append(next);
        }
        return text.toString();
    }

    List<String> names() {
        return all ? List.copyOf(giants.keySet()) : ONCE_SLOW;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void takesNotLong(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        giants.get(name).forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        Outcome outcome = new Trial(folder)
                .outcomes(new Specimen(Lane.SITE, name, files, "giant"), List.of(2))
                .get(0);
        assertEquals("", outcome.fault());
        System.out.println(name + ": " + outcome.findings().size() + " findings, " + outcome.millis() + " ms");
    }
}
