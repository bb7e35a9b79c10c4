package zwiesprache.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.text.SourceText;

/** What the disk holds is listed in one order, and only texts that are texts are read. */
class SourcesTest {
    @TempDir
    Path root;

    private final Diagnostics log = new Diagnostics();

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    @Test
    void filesAreListedByKindAndPath() throws IOException {
        write("content/b/_section.yml", "");
        write("content/b/z.fr.md", "");
        write("content/b/z/image.jpg", "");
        write("content/a.fr.md", "");
        write("content/b.yml", "");
        write("content/Ä été.pdf", "");
        write("content/empty/.keep", "");
        write("other/c.fr.md", "");

        SourceTree tree = new Sources(root).list(log);

        assertEquals(
                List.of("content/a.fr.md", "content/b.yml", "content/b/_section.yml", "content/b/z.fr.md"),
                paths(tree.texts()));
        assertEquals(List.of("content/b/z/image.jpg", "content/Ä été.pdf"), paths(tree.assets()));
        assertEquals(List.of("content", "content/b", "content/b/z", "content/empty"), tree.folders());
        assertEquals("", Walkthrough.reports(log));
    }

    @Test
    void dotfilesAndTheLedgerArePassedOver() throws IOException {
        write("content/.a.fr.md.swp", "");
        write("content/.b.fr.md", "");
        write("content/.git/c.fr.md", "");
        write("content/_ledger/d.yml", "");
        write("content/e/_ledger/f.yml", "");

        SourceTree tree = new Sources(root).list(log);

        assertEquals(List.of("content/e/_ledger/f.yml"), paths(tree.texts()));
        assertEquals(List.of("content", "content/e", "content/e/_ledger"), tree.folders());
        assertEquals("", Walkthrough.reports(log));
    }

    @Test
    void theOrderInWhichTheDiskListsDoesNotMatter() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("content/" + (char) ('a' + i % 5) + "/" + i + (i % 3 == 0 ? ".jpg" : ".fr.md"), "");
        }
        SourceTree straight = new Sources(root).list(log);
        UnaryOperator<List<SourceFile>> reversed = files -> {
            List<SourceFile> other = new ArrayList<>(files);
            Collections.reverse(other);
            return other;
        };
        UnaryOperator<List<SourceFile>> shuffled = files -> {
            List<SourceFile> other = new ArrayList<>(files);
            Collections.shuffle(other, new Random(3));
            return other;
        };

        assertEquals(straight, new Sources(root, reversed).list(log));
        assertEquals(straight, new Sources(root, shuffled).list(log));
        assertEquals(26, straight.texts().size());
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        write("outside/secret.fr.md", "");
        write("content/a.fr.md", "");
        Files.createSymbolicLink(root.resolve("content/b.fr.md"), root.resolve("content/a.fr.md"));
        Files.createSymbolicLink(root.resolve("content/c"), root.resolve("outside"));
        Files.createSymbolicLink(root.resolve("content/d.jpg"), root.resolve("outside/secret.fr.md"));
        Files.createSymbolicLink(root.resolve("content/e"), root.resolve("nowhere"));

        SourceTree tree = new Sources(root).list(log);

        assertEquals(List.of("content/a.fr.md"), paths(tree.texts()));
        assertEquals(List.of(), tree.assets());
        assertEquals("""
            NOT_A_FILE content/b.fr.md:1:1 (content/b.fr.md)
            NOT_A_FILE content/c:1:1 (content/c)
            NOT_A_FILE content/d.jpg:1:1 (content/d.jpg)
            NOT_A_FILE content/e:1:1 (content/e)\
            """, Walkthrough.reports(log));
    }

    @Test
    void theContentAndTheSettingsAreNoLinksThemselves() throws IOException {
        write("outside/a.fr.md", "");
        write("outside/site.yml", "");
        Files.createSymbolicLink(root.resolve("content"), root.resolve("outside"));
        Files.createSymbolicLink(root.resolve("site.yml"), root.resolve("outside/site.yml"));
        Sources sources = new Sources(root);

        assertEquals(Optional.empty(), sources.site(log));
        assertEquals(new SourceTree(List.of(), List.of(), List.of()), sources.list(log));
        assertEquals("NO_CONTENT content:1:1 ()\nNO_SITE site.yml:1:1 (" + root + ")", Walkthrough.reports(log));
    }

    /** Bytes in hexadecimal, and what becomes of them: a text, or a report. */
    static List<Bytes> bytes() {
        return List.of(
                new Bytes("", "", ""),
                new Bytes("61 0a c3 a9", "a\né", ""),
                new Bytes("ef bb bf 61", "a", ""),
                new Bytes("ef bb bf", "", ""),
                new Bytes("61 ef bb bf", "a\uFEFF", ""),
                new Bytes("f0 9f 98 80 62", "😀b", ""),
                new Bytes("61 0a 62 e9 63", "", "NOT_UTF8 a.md:2:2 ()"),
                new Bytes("d0 96 0d 0a f0 9f 98 80 ff", "", "NOT_UTF8 a.md:2:2 ()"),
                new Bytes("61 c3", "", "NOT_UTF8 a.md:1:2 ()"),
                new Bytes("ed a0 80", "", "NOT_UTF8 a.md:1:1 ()"),
                new Bytes("c0 af", "", "NOT_UTF8 a.md:1:1 ()"),
                new Bytes("ff fe 61 00", "", "NOT_UTF8 a.md:1:1 ()"),
                new Bytes("61 0a 62 00 63", "", "CONTROL_CHARACTER a.md:2:2 `\0` (0)"),
                new Bytes("61 1b", "", "CONTROL_CHARACTER a.md:1:2 `\u001b` (1b)"),
                new Bytes("61 09 0d 62", "a\t\rb", ""));
    }

    record Bytes(String hex, String text, String reports) {
        byte[] raw() {
            String[] pairs = hex.isEmpty() ? new String[0] : hex.split(" ");
            byte[] raw = new byte[pairs.length];
            for (int i = 0; i < pairs.length; i++) {
                raw[i] = (byte) Integer.parseInt(pairs[i], 16);
            }
            return raw;
        }
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void onlyUtf8IsText(Bytes bytes) throws IOException {
        Files.write(root.resolve("a.md"), bytes.raw());

        Optional<SourceText> text = new Sources(root).read(new SourceFile("a.md", root.resolve("a.md")), log);

        assertEquals(bytes.reports(), Walkthrough.reports(log));
        assertEquals(
                bytes.reports().isEmpty() ? Optional.of(bytes.text()) : Optional.empty(), text.map(SourceText::text));
    }

    @Test
    void whatIsTooLargeOrGoneIsNotRead() throws IOException {
        Files.write(root.resolve("large.md"), new byte[(4 << 20) + 1]);
        Sources sources = new Sources(root);

        assertEquals(Optional.empty(), sources.read(new SourceFile("large.md", root.resolve("large.md")), log));
        assertEquals(Optional.empty(), sources.read(new SourceFile("gone.md", root.resolve("gone.md")), log));
        assertThrows(
                UncheckedIOException.class, () -> sources.bytes(new SourceFile("gone.jpg", root.resolve("gone.jpg"))));
        assertEquals("UNREADABLE gone.md:1:1 (gone.md)\nTOO_LARGE large.md:1:1 (4194304)", Walkthrough.reports(log));
    }

    @Test
    void otherFilesAreTakenAsTheyAre() throws IOException {
        byte[] raw = {0, (byte) 0xff, 10, 13};
        Files.write(root.resolve("a.jpg"), raw);

        assertArrayEquals(raw, new Sources(root).bytes(new SourceFile("a.jpg", root.resolve("a.jpg"))));
    }

    @Test
    void aThemeOfTheProjectComesBeforeTheProgramsOwn() throws IOException {
        write("themes/bare/theme.yml", "name: bare\n");
        write("themes/bare/templates/a.peb", "été");
        write("themes/bare/assets/a.css", "a{}");
        write("themes/bare/.git/x.yml", "");
        Files.write(root.resolve("themes/bare/templates/b.peb"), new byte[] {'b', (byte) 0xff});
        Files.createSymbolicLink(root.resolve("themes/bare/assets/b.css"), root.resolve("site.yml"));

        ThemeFiles files = ThemeFiles.find(root, "bare", log).orElseThrow();

        assertEquals(
                List.of("templates/a.peb", "theme.yml"),
                List.copyOf(files.texts().keySet()));
        assertEquals(List.of("assets/a.css"), files.assets());
        assertArrayEquals("a{}".getBytes(StandardCharsets.UTF_8), files.bytes("assets/a.css"));
        assertEquals("NOT_UTF8 themes/bare/templates/b.peb:1:2 ()", Walkthrough.reports(log));
    }

    @Test
    void aThemeThatThereIsNotIsReported() {
        assertEquals(Optional.empty(), ThemeFiles.find(root, "none", log));
        assertEquals("NO_THEME site.yml:1:1 (none, [default])", Walkthrough.reports(log));
    }
}
