package zwiesprache.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
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

    private SourceFile file(String path) {
        return new SourceFile(path, root.resolve(path));
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
    void dotfilesArePassedOverAndLedgersListedApart() throws IOException {
        write("content/.a.fr.md.swp", "");
        write("content/.b.fr.md", "");
        write("content/.git/c.fr.md", "");
        write("content/_ledger/d.yml", "");
        write("content/_ledger/g/h.txt", "");
        write("content/e/_ledger/f.yml", "");

        SourceTree tree = new Sources(root).list(log);

        assertEquals(List.of("content/e/_ledger/f.yml"), paths(tree.texts()));
        assertEquals(List.of("content/_ledger/g/h.txt"), paths(tree.ledgers()));
        assertEquals(List.of("content", "content/e", "content/e/_ledger"), tree.folders());
        assertEquals("NO_LEDGER content/_ledger/d.yml:1:1 (content/_ledger/d.yml)", Walkthrough.reports(log));
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
        assertEquals(SourceTree.NONE, sources.list(log));
        assertEquals("NOT_A_FILE content:1:1 (content)\nNOT_A_FILE site.yml:1:1 (site.yml)", Walkthrough.reports(log));
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
                new Bytes("61 0a 62 e9 63", "", "NOT_UTF8 a.md:2:2 `\uFFFD` ()"),
                new Bytes("d0 96 0d 0a f0 9f 98 80 ff", "", "NOT_UTF8 a.md:2:2 `\uFFFD` ()"),
                new Bytes("61 c3", "", "NOT_UTF8 a.md:1:2 `\uFFFD` ()"),
                new Bytes("ed a0 80", "", "NOT_UTF8 a.md:1:1 `\uFFFD` ()"),
                new Bytes("c0 af", "", "NOT_UTF8 a.md:1:1 `\uFFFD` ()"),
                new Bytes("ff fe 61 00", "", "NOT_UTF8 a.md:1:1 `\uFFFD` ()"),
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

        Optional<SourceText> text = new Sources(root).read(file("a.md"), log);

        assertEquals(bytes.reports(), Walkthrough.reports(log));
        assertEquals(
                bytes.reports().isEmpty() ? Optional.of(bytes.text()) : Optional.empty(), text.map(SourceText::text));
    }

    @Test
    void whatIsTooLargeOrGoneIsNotRead() throws IOException {
        Files.write(root.resolve("large.md"), new byte[(4 << 20) + 1]);
        Sources sources = new Sources(root);

        assertEquals(Optional.empty(), sources.read(file("large.md"), log));
        assertEquals(Optional.empty(), sources.read(file("gone.md"), log));
        assertTrue(sources.bytes(file("gone.jpg"), log).isEmpty());
        assertEquals(
                "UNREADABLE gone.jpg:1:1 (gone.jpg)\n"
                        + "UNREADABLE gone.md:1:1 (gone.md)\n"
                        + "TOO_LARGE large.md:1:1 (4194304)",
                Walkthrough.reports(log));
    }

    @Test
    void otherFilesAreTakenAsTheyAre() throws IOException {
        byte[] raw = {0, (byte) 0xff, 10, 13};
        Files.write(root.resolve("a.jpg"), raw);

        assertArrayEquals(raw, new Sources(root).bytes(file("a.jpg"), log).orElseThrow());
    }

    @Test
    void aThemeOfTheProjectComesBeforeTheProgramsOwn() throws IOException {
        write("themes/bare/theme.yml", "name: bare\n");
        write("themes/bare/templates/a.peb", "été");
        write("themes/bare/assets/a.css", "a{}");
        write("themes/bare/.git/x.yml", "");
        Files.write(root.resolve("themes/bare/templates/b.peb"), new byte[] {'b', (byte) 0xff});
        Files.createSymbolicLink(root.resolve("themes/bare/assets/b.css"), root.resolve("site.yml"));

        ThemeFiles files = ThemeFiles.find(root, "bare", Limits.STANDARD, log).orElseThrow();

        assertEquals(
                List.of("templates/a.peb", "theme.yml"),
                List.copyOf(files.texts().keySet()));
        assertEquals(List.of("assets/a.css"), List.copyOf(files.assets().keySet()));
        assertArrayEquals("a{}".getBytes(StandardCharsets.UTF_8), files.assets().get("assets/a.css"));
        assertEquals(
                "NOT_A_FILE themes/bare/assets/b.css:1:1 (themes/bare/assets/b.css)\n"
                        + "NOT_UTF8 themes/bare/templates/b.peb:1:2 `\uFFFD` ()",
                Walkthrough.reports(log));
    }

    @Test
    void aThemeThatThereIsNotIsReported() {
        assertEquals(Optional.empty(), ThemeFiles.find(root, "none", Limits.STANDARD, log));
        assertEquals("NO_THEME site.yml:1:1 (none, [default])", Walkthrough.reports(log));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bild.JPG|SOUND",
                "Ä été — план.pdf|SOUND",
                "auxiliary.md|SOUND",
                "con|HOSTILE",
                "AUX.fr.md|HOSTILE",
                "lpt9.txt|HOSTILE",
                "a.|HOSTILE",
                "'a '|HOSTILE",
                "a:b|HOSTILE",
                "was?.pdf|HOSTILE",
                "a*b|HOSTILE",
                "a<b|HOSTILE",
                "a\"b|HOSTILE",
                "a\\b.jpg|UNSPEAKABLE",
                "a\u0007b|UNSPEAKABLE",
                "a\u202egpj.exe|UNSPEAKABLE",
                "a\u2066b|UNSPEAKABLE",
                "a\u2028b|UNSPEAKABLE",
                "a\u200bb|UNSPEAKABLE",
                "a\ufeffb|UNSPEAKABLE",
                "a\u200db|SOUND",
                "caf\ufffd.txt|NOT_UTF8",
                ".env|HIDDEN",
                ".git|HIDDEN",
                ".DS_Store|HIDDEN",
                "..a|HIDDEN",
                "id_rsa|KEY",
                "ID_ED25519|KEY",
                ".npmrc|KEY",
                "server.PEM|KEY",
                "tls.key|KEY",
                "a.p12|KEY",
                "passwords.kdbx|KEY",
                "key|SOUND",
                "keys.md|SOUND",
                "a.fr.md~|LEFTOVER",
                "#a.fr.md#|LEFTOVER",
                "~$brief.docx|LEFTOVER",
                "Thumbs.db|LEFTOVER",
                "a.fr.md.orig|LEFTOVER",
                "a.bak|LEFTOVER",
                "part|SOUND"
            })
    void namesAreJudged(String name, Names.Verdict verdict) {
        assertEquals(verdict, Names.of(name));
    }

    @Test
    void aNameThatIsTooLongForOtherDisksIsHostile() {
        assertEquals(Names.Verdict.SOUND, Names.of("ж".repeat(127)));
        assertEquals(Names.Verdict.HOSTILE, Names.of("ж".repeat(128)));
        assertTrue(Names.isLongPath("content/" + "a/".repeat(120)));
    }

    @Test
    void badNamesAreReportedAndShownSafely() throws IOException {
        write("content/a\u202eb/c.fr.md", "");
        write("content/d\ne.fr.md", "");
        write("content/f\\g.txt", "");
        write("content/aux.fr.md", "");
        write("content/notes.fr.md.bak", "");
        write("content/id_rsa", "");
        write("content/.npmrc", "");
        write("content/.env", "");

        SourceTree tree = new Sources(root).list(log);

        assertEquals(List.of("content/aux.fr.md"), paths(tree.texts()));
        assertEquals(List.of("content/.npmrc", "content/id_rsa"), paths(tree.assets()));
        assertEquals("""
            KEY_FILE content/.npmrc:1:1 (content/.npmrc)
            UNSPEAKABLE_NAME content/a\\u{202e}b:1:1 (content/a\\u{202e}b)
            HOSTILE_NAME content/aux.fr.md:1:1 (content/aux.fr.md)
            UNSPEAKABLE_NAME content/d\\u{a}e.fr.md:1:1 (content/d\\u{a}e.fr.md)
            UNSPEAKABLE_NAME content/f\\g.txt:1:1 (content/f\\g.txt)
            KEY_FILE content/id_rsa:1:1 (content/id_rsa)
            LEFTOVER content/notes.fr.md.bak:1:1 (content/notes.fr.md.bak)\
            """, Walkthrough.reports(log));
    }

    @Test
    void namesThatSomeDisksTakeForOneAreReported() throws IOException {
        write("content/bild.jpg", "");
        write("content/Bild.jpg", "");
        write("content/caf\u00e9.txt", "");
        write("content/cafe\u0301.txt", "");
        write("content/a/x.fr.md", "");
        write("content/A/x.fr.md", "");

        new Sources(root).list(log);

        assertEquals("""
            SAME_NAME content/a:1:1 (content/a, content/A) & content/A:1:1
            SAME_NAME content/bild.jpg:1:1 (content/bild.jpg, content/Bild.jpg) & content/Bild.jpg:1:1
            SAME_NAME content/caf\u00e9.txt:1:1 (content/caf\u00e9.txt, content/cafe\u0301.txt)\
             & content/cafe\u0301.txt:1:1\
            """, Walkthrough.reports(log));
    }

    @Test
    void onlyKindsThatReadersCanOpenArePublished() throws IOException {
        for (String name : List.of("a.html", "b.php", "c.js", "d.exe", "e", "f.docm", "g.pdf", "h.PNG", "i.ics")) {
            write("content/" + name, "");
        }
        new Sources(root).list(log);

        assertEquals(
                List.of(
                        "content/a.html",
                        "content/b.php",
                        "content/c.js",
                        "content/d.exe",
                        "content/e",
                        "content/f.docm"),
                log.sorted().stream()
                        .filter(each -> each.code() == SourceCode.NOT_PUBLISHED)
                        .map(each -> each.origin().source().path())
                        .toList());
        assertEquals(6, log.sorted().size());
        assertEquals(Names.PUBLISHED.stream().sorted().toList(), Names.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRIVATE KEY-----\nMII",
                "\n-----BEGIN RSA PRIVATE KEY-----\n",
                "Bag\n-----BEGIN OPENSSH PRIVATE KEY-----\n",
                "-----BEGIN PGP PRIVATE KEY BLOCK-----\n"
            })
    void keysAreKnownByTheirFirstLines(String content) throws IOException {
        write("content/a.txt", content);
        Sources sources = new Sources(root);

        sources.check(file("content/a.txt"), log);
        assertTrue(sources.bytes(file("content/a.txt"), log).isEmpty());
        assertEquals("KEY_FILE content/a.txt:1:1 (content/a.txt)", Walkthrough.reports(log));
    }

    @Test
    void whatOnlySpeaksOfKeysIsNone() throws IOException {
        write("content/a.txt", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nno PRIVATE KEY here");
        new Sources(root).check(file("content/a.txt"), log);

        assertEquals("", Walkthrough.reports(log));
    }

    @Test
    void aFileThatIsTooHeavyIsNotRead() throws IOException {
        Files.write(root.resolve("a.mp4"), new byte[(1 << 20) + 1]);
        Files.write(root.resolve("b.mp4"), new byte[1 << 20]);
        Sources sources = new Sources(root).within(Limits.STANDARD.with(Limit.FILE, 1));

        sources.check(file("a.mp4"), log);
        assertTrue(sources.bytes(file("a.mp4"), log).isEmpty());
        assertTrue(sources.bytes(file("b.mp4"), log).isPresent());
        assertEquals("TOO_HEAVY a.mp4:1:1 (1)", Walkthrough.reports(log));
    }

    /** As when somebody swaps a file or a folder for a link after the listing. */
    @Test
    void aLinkThatAppearsAfterTheListingIsNotFollowed() throws IOException {
        write("outside/a.fr.md", "secret");
        write("content/a/a.fr.md", "");
        write("content/b.fr.md", "");
        Sources sources = new Sources(root);
        List<SourceFile> listed = sources.list(log).texts();
        Files.move(root.resolve("content/a"), root.resolve("moved"));
        Files.createSymbolicLink(root.resolve("content/a"), root.resolve("outside"));
        Files.delete(root.resolve("content/b.fr.md"));
        Files.createSymbolicLink(root.resolve("content/b.fr.md"), root.resolve("outside/a.fr.md"));

        listed.forEach(each -> assertEquals(Optional.empty(), sources.read(each, log)));
        assertEquals(
                "NOT_A_FILE content/a/a.fr.md:1:1 (content/a/a.fr.md)\n"
                        + "NOT_A_FILE content/b.fr.md:1:1 (content/b.fr.md)",
                Walkthrough.reports(log));
    }

    @Test
    void theRootItselfMayBeALink() throws IOException {
        write("there/content/a.fr.md", "a");
        Files.createSymbolicLink(root.resolve("here"), root.resolve("there"));
        Sources sources = new Sources(root.resolve("here"));

        assertEquals(
                Optional.of("a"),
                sources.read(sources.list(log).texts().get(0), log).map(SourceText::text));
    }

    @Test
    void aThemeIsNoLinkEither() throws IOException {
        write("outside/theme.yml", "");
        write("outside/bare/theme.yml", "");
        Files.createDirectories(root.resolve("themes"));
        Files.createSymbolicLink(root.resolve("themes/bare"), root.resolve("outside"));

        assertEquals(Optional.empty(), ThemeFiles.find(root, "bare", Limits.STANDARD, log));
        Files.delete(root.resolve("themes/bare"));
        Files.delete(root.resolve("themes"));
        Files.createSymbolicLink(root.resolve("themes"), root.resolve("outside"));
        assertEquals(Optional.empty(), ThemeFiles.find(root, "bare", Limits.STANDARD, log));
        assertEquals(
                "NOT_A_FILE themes:1:1 (themes)\nNOT_A_FILE themes/bare:1:1 (themes/bare)", Walkthrough.reports(log));
    }

    /** A pipe that nobody writes to would be waited for until somebody does. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void pipesAreNeverOpened() throws IOException, InterruptedException {
        write("content/a.fr.md", "");
        Process made =
                new ProcessBuilder("mkfifo", root.resolve("content/b.fr.md").toString()).start();
        assertEquals(0, made.waitFor());
        Sources sources = new Sources(root);

        assertEquals(List.of("content/a.fr.md"), paths(sources.list(log).texts()));
        assertEquals(Optional.empty(), sources.read(file("content/b.fr.md"), log));
        assertEquals("NOT_A_FILE content/b.fr.md:1:1 (content/b.fr.md)", Walkthrough.reports(log));
    }
}
