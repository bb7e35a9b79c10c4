package zwiesprache.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.output.OutputFile;

/** A book is made of pages as a theme writes them, and is sound by the format's own checker. */
class BookTest {
    private static final String PNG = "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
            + "0000000c4944415408d763f8ffff3f0005fe02fea735816f0000000049454e44ae426082";

    private static final String HOME = """
        <!doctype html><html lang="fr"><head><title>Accueil</title></head><body>
        <header><a href="/x/fr/">Le tram</a></header>
        <main id="content"><h1>Le tram</h1>
        <nav aria-label="Menu"><a href="/x/fr/gare/">Gare</a></nav>
        <p>Vers <a href="/x/fr/gare/#quai">le quai</a>, <a href="/x/fr/gare/#rien">rien</a>,
        <a href="/x/fr/absent/">ailleurs</a>, <a href="#content">ici</a>, <a href="#menu">nulle part</a>,
        <a href="/x/fr/perdu/">perdu</a>, <code>&lt;a href="/x/fr/gare/"></code>.</p>
        <details data-web><summary>Citer</summary></details><script>alert(1)</script></main></body></html>
        """;

    private static final String STATION = """
        <!doctype html><html lang="fr"><head><title>Gare</title></head><body><main>
        <h1>Gare &amp; quai</h1><h2 id="quai" data-x="1">Quai</h2><p lang="en">Platform<br>two&nbsp;!</p>
        <p><img src="/x/files/plan.png" alt="Le plan" width="1" height="1" loading="lazy">
        <img src="/x/files/absent.png" alt="Rien à voir"></p><svg><text>dessin</text></svg></main></body></html>
        """;

    @TempDir
    Path folder;

    private static Book book() {
        Imprint imprint = new Imprint(
                "fr",
                "Le tram & ses lignes",
                "fr/book.epub",
                new Imprint.Address("https://tram.example/x/fr/", "https://tram.example", "/x/"),
                "CC BY 4.0",
                LocalDate.of(2024, 5, 17));
        return new Book(
                imprint,
                List.of(
                        new Chapter("fr/", "fr/index.html", "Le tram", "fr", true),
                        new Chapter("fr/gare/", "fr/gare/index.html", "Gare & quai", "fr", false),
                        new Chapter("fr/perdu/", "fr/perdu/index.html", "Perdu", "fr", false)));
    }

    private static Map<String, String> bound(byte[] epub) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Chapters chapters() {
        return new Chapters(
                "/x/",
                new LinkedHashSet<>(List.of("fr/index.html", "fr/gare/index.html", "fr/perdu/index.html")),
                true);
    }

    private static byte[] made() {
        Chapters chapters = chapters();
        chapters.look(new OutputFile("files/plan.png", HexFormat.of().parseHex(PNG)));
        chapters.look(new OutputFile("fr/gare/index.html", STATION.getBytes(StandardCharsets.UTF_8)));
        chapters.look(new OutputFile("fr/index.html", HOME.getBytes(StandardCharsets.UTF_8)));
        chapters.look(new OutputFile("fr/autre/index.html", HOME.getBytes(StandardCharsets.UTF_8)));
        return book().bind(chapters).orElseThrow().bytes();
    }

    @Test
    void itIsSound() throws Exception {
        assertEquals(List.of(), EpubLook.errors(made(), folder));
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws Exception {
        byte[] broken = new String(made(), StandardCharsets.ISO_8859_1)
                .replace("<spine>", "<spime>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(EpubLook.errors(broken, folder).isEmpty());
    }

    @Test
    void linksLeadWithinItOrToTheSite() throws IOException {
        String home = bound(made()).getOrDefault("EPUB/c0001.xhtml", "");
        assertTrue(home.contains("<a href=\"c0002.xhtml#quai\">le quai</a>"), home);
        assertTrue(home.contains("<a href=\"c0002.xhtml\">rien</a>"), home);
        assertTrue(home.contains("<a href=\"https://tram.example/x/fr/absent/\">ailleurs</a>"), home);
        assertTrue(home.contains("<a>nulle part</a>"), home);
        assertTrue(home.contains("<a href=\"nav.xhtml\">perdu</a>"), home);
    }

    @Test
    void whatOnlyLooksLikeALinkIsLeftAsItIs() throws IOException {
        String home = bound(made()).getOrDefault("EPUB/c0001.xhtml", "");
        assertTrue(home.contains("<code>&lt;a href=\"/x/fr/gare/\"&gt;</code>"), home);
    }

    @Test
    void withoutItsChaptersThereIsNone() {
        assertTrue(book().bind(chapters()).isEmpty());
    }

    @Test
    void whatServesOnAScreenIsLeftOut() throws IOException {
        Map<String, String> files = bound(made());
        for (String words : List.of("Menu", "Citer", "alert", "dessin", "data-x", "loading")) {
            files.forEach((name, text) -> assertFalse(text.contains(words), name + ": " + words));
        }
    }

    @Test
    void picturesAreInIt() throws IOException {
        Map<String, String> files = bound(made());
        assertEquals(
                List.of(
                        "mimetype",
                        "META-INF/container.xml",
                        "EPUB/package.opf",
                        "EPUB/nav.xhtml",
                        "EPUB/style.css",
                        "EPUB/c0001.xhtml",
                        "EPUB/c0002.xhtml",
                        "EPUB/p1.png"),
                List.copyOf(files.keySet()));
        String station = files.getOrDefault("EPUB/c0002.xhtml", "");
        assertTrue(station.contains("src=\"p1.png\" alt=\"Le plan\""), station);
        assertTrue(station.contains("<span>Rien à voir</span>"), station);
    }

    @Test
    void sameFilesSameBytesInWhateverOrder() {
        Chapters other = chapters();
        other.look(new OutputFile("fr/index.html", HOME.getBytes(StandardCharsets.UTF_8)));
        other.look(new OutputFile("fr/gare/index.html", STATION.getBytes(StandardCharsets.UTF_8)));
        other.look(new OutputFile("files/plan.png", HexFormat.of().parseHex(PNG)));
        assertEquals(
                HexFormat.of().formatHex(made()),
                HexFormat.of().formatHex(book().bind(other).orElseThrow().bytes()));
    }
}
