package zwiesprache.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;

class StagingTest {
    private static final Map<String, String> OLD = new TreeMap<>(
            Map.of("index.html", "old", "de/index.html", "gleich", "de/weg/index.html", "weg", "style.css", "same"));
    private static final Map<String, String> NEW = new TreeMap<>(
            Map.of("index.html", "new", "de/index.html", "gleich", "ru/index.html", "да", "style.css", "same"));

    @TempDir
    Path folder;

    private Path root;
    private Path out;
    private final Diagnostics log = new Diagnostics();

    @BeforeEach
    void project() throws IOException {
        folder = folder.toRealPath();
        root = Files.createDirectories(folder.resolve("project"));
        out = root.resolve("target/site");
    }

    @Test
    void theNewSiteTakesThePlaceOfTheOld() {
        assertTrue(build(OLD));
        assertTrue(build(NEW));
        assertEquals(NEW, Trees.pages(out));
        assertEquals("", said());
        assertAlone();
    }

    @Test
    void twoBuildsOfTheSameGiveTheSameTree() {
        build(NEW);
        Map<String, String> first = Trees.read(out);
        build(OLD);
        build(NEW);
        assertEquals(first, Trees.read(out));
    }

    @Test
    void unchangedFilesStayWhatTheyAre() throws IOException {
        build(OLD);
        Path same = out.resolve("style.css");
        Files.setLastModifiedTime(same, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        Object key = Files.readAttributes(same, "*").get("fileKey");
        build(NEW);
        assertEquals(key, Files.readAttributes(same, "*").get("fileKey"));
        assertEquals("2001-02-03T04:05:06Z", Files.getLastModifiedTime(same).toString());
    }

    @Test
    void whereNothingChangesNothingIsTouched() throws IOException {
        build(OLD);
        Object key = Files.readAttributes(out, "*").get("fileKey");
        Object manifest = Files.readAttributes(out.resolve(Manifest.NAME), "*").get("fileKey");
        assertTrue(build(OLD));
        assertEquals(key, Files.readAttributes(out, "*").get("fileKey"));
        assertEquals(
                manifest, Files.readAttributes(out.resolve(Manifest.NAME), "*").get("fileKey"));
        assertAlone();
    }

    @Test
    void aFileThatWasChangedOrDeletedByHandIsMended() throws IOException {
        build(OLD);
        Files.writeString(out.resolve("style.css"), "SAME");
        Files.delete(out.resolve("index.html"));
        build(OLD);
        assertEquals(OLD, Trees.pages(out));
    }

    @Test
    void aBuildThatIsGivenUpLeavesTheOldSite() throws IOException {
        build(OLD);
        Map<String, String> before = Trees.read(out);
        try (Staging staging = open().orElseThrow()) {
            Trees.putAll(staging, NEW);
        }
        assertEquals(before, Trees.read(out));
        assertAlone();
    }

    @Test
    void aFirstBuildThatIsGivenUpLeavesNoTrace() {
        out = root.resolve("target/deeper/site");
        try (Staging staging = open().orElseThrow()) {
            Trees.putAll(staging, NEW);
        }
        assertFalse(Files.exists(root.resolve("target")));
    }

    @Test
    void conflictsLeaveTheOldSite() throws IOException {
        build(OLD);
        Map<String, String> before = Trees.read(out);
        try (Staging staging = open().orElseThrow()) {
            staging.put(Trees.file("de/index.html", "eine"));
            staging.put(Trees.file("de/index.html", "andere"));
            assertFalse(staging.commit());
        }
        assertEquals("ZW0801 de/index.html", said());
        assertEquals(before, Trees.read(out));
    }

    @Test
    void manyThreadsMayPut() throws IOException {
        Map<String, String> many = new TreeMap<>();
        IntStream.range(0, 500).forEach(i -> many.put("s" + i % 7 + "/t" + i % 3 + "/" + i + ".html", "page " + i));
        for (int run = 0; run < 3; run++) {
            try (Staging staging = open().orElseThrow()) {
                many.entrySet().parallelStream()
                        .forEach(each -> staging.put(Trees.file(each.getKey(), each.getValue())));
                assertTrue(staging.commit());
            }
            assertEquals(many, Trees.pages(out));
            many.replaceAll((path, text) -> path.endsWith("1.html") ? text + "!" : text);
        }
    }

    @Test
    void aPhotoThatSomebodyPutThereSurvives() throws IOException {
        build(OLD);
        Trees.write(out.resolve("photo.jpg"), "photo");
        Trees.write(out.resolve("de/weg/photo.jpg"), "photo 2");
        Trees.write(out.resolve("album/1/photo.jpg"), "photo 3");
        assertTrue(build(NEW));
        Map<String, String> expected = new TreeMap<>(NEW);
        expected.putAll(Map.of("photo.jpg", "photo", "de/weg/photo.jpg", "photo 2", "album/1/photo.jpg", "photo 3"));
        assertEquals(expected, Trees.pages(out));
        assertEquals("ZW0807 album; ZW0807 de/weg/photo.jpg; ZW0807 photo.jpg", said());
        assertAlone();
    }

    @Test
    void aFolderOfOthersAndOneOfOursBecomeOne() throws IOException {
        build(OLD);
        Trees.write(out.resolve("ru/photo.jpg"), "photo");
        assertTrue(build(NEW));
        assertEquals("photo", Files.readString(out.resolve("ru/photo.jpg")));
        assertEquals("да", Files.readString(out.resolve("ru/index.html")));
        assertAlone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru/index.html", "ru", "ru/index.html/photo.jpg"})
    void aPhotoInTheWayOfAPageStopsTheBuild(String path) throws IOException {
        build(OLD);
        Trees.write(out.resolve(path), "photo");
        Map<String, String> before = Trees.read(out);
        assertFalse(build(NEW));
        assertTrue(said().contains("ZW0808 OUT/project/target/site/ru"), said());
        assertEquals(before, Trees.read(out));
        assertAlone();
    }

    @Test
    void aLinkIsAStrangerAndWhatItLeadsToIsLeftAlone() throws IOException {
        build(OLD);
        Path precious = folder.resolve("precious");
        Trees.write(precious.resolve("index.html"), "precious");
        Files.move(out.resolve("de/weg"), folder.resolve("away"));
        Files.createSymbolicLink(out.resolve("de/weg"), precious);
        assertTrue(build(NEW));
        assertEquals("precious", Files.readString(precious.resolve("index.html")));
        assertTrue(Files.isSymbolicLink(out.resolve("de/weg")));
        assertEquals("ZW0807 de/weg", said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.jpg", "de/index.html"})
    void aFolderThatIsNotOursIsRefused(String path) throws IOException {
        Trees.write(out.resolve(path), "precious");
        Map<String, String> before = Trees.read(out);
        assertFalse(build(NEW));
        assertEquals("ZW0804 OUT/project/target/site", said());
        assertEquals(before, Trees.read(out));
        assertAlone();
    }

    @Test
    void aFileOrADamagedManifestIsRefused() throws IOException {
        Trees.write(out, "a file");
        assertFalse(build(NEW));
        assertEquals("ZW0804 OUT/project/target/site", said());
        Files.delete(out);
        Trees.write(out.resolve(Manifest.NAME), "zwiesprache-manifest 1 crc32c\n00000000 0 ../../site.yml\n");
        assertFalse(build(NEW));
        assertTrue(said().contains("ZW0810 OUT/project/target/site/.zwiesprache-manifest"), said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "content", "content/x", "themes/default", "target/../content", "/"})
    void theProjectIsNoPlaceForTheSite(String path) {
        assertTrue(Staging.open(root, root.resolve(path), log).isEmpty());
        assertTrue(said().startsWith("ZW0805"), said());
    }

    @Test
    void anEmptyFolderAndALinkToAFolderWillDo() throws IOException {
        Files.createDirectories(out);
        assertTrue(build(OLD));
        Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
        out = root.resolve("link");
        Files.createSymbolicLink(out, real);
        assertTrue(build(NEW));
        assertEquals(NEW, Trees.pages(real));
        assertTrue(Files.isSymbolicLink(out));
    }

    @Test
    void twoBuildsAtOnceAreRefused() {
        try (Staging first = open().orElseThrow()) {
            assertTrue(open().isEmpty());
            assertEquals("ZW0806 OUT/project/target/site", said());
            Trees.putAll(first, NEW);
            assertTrue(first.commit());
        }
        assertTrue(open().map(next -> {
                    next.close();
                    return next;
                })
                .isPresent());
    }

    @Test
    void aBuildKilledWhileStagingLeavesTheOldSite() throws IOException {
        build(OLD);
        Trees.write(stage().resolve(Manifest.DRAFT), "");
        Trees.write(stage().resolve("de/index.html"), "half");
        reopen();
        assertEquals(OLD, Trees.pages(out));
    }

    @Test
    void aBuildKilledBeforeTheSwapLeavesTheOldSite() throws IOException {
        wholeStage();
        reopen();
        assertEquals(OLD, Trees.pages(out));
    }

    @Test
    void aBuildKilledBetweenTheRenamesGivesTheNewSite() throws IOException {
        wholeStage();
        Trees.write(out.resolve("photo.jpg"), "photo");
        Files.move(out, old());
        reopen();
        Map<String, String> expected = new TreeMap<>(NEW);
        expected.put("photo.jpg", "photo");
        assertEquals(expected, Trees.pages(out));
    }

    @Test
    void whatIsPutIntoTheGapBetweenTheRenamesIsKept() throws IOException {
        wholeStage();
        Files.move(out, old());
        Trees.write(out.resolve("photo.jpg"), "photo");
        reopen();
        Map<String, String> expected = new TreeMap<>(NEW);
        expected.put("photo.jpg", "photo");
        assertEquals(expected, Trees.pages(out));
    }

    @Test
    void aBuildKilledWhileClearingGivesTheNewSite() throws IOException {
        wholeStage();
        Trees.write(out.resolve("de/weg/photo.jpg"), "photo");
        Files.move(out, old());
        Files.move(stage(), out);
        Files.delete(old().resolve("de/weg/index.html"));
        Files.delete(old().resolve("index.html"));
        reopen();
        Map<String, String> expected = new TreeMap<>(NEW);
        expected.put("de/weg/photo.jpg", "photo");
        assertEquals(expected, Trees.pages(out));
    }

    @Test
    void aFirstBuildKilledBeforeItsRenameIsFinished() throws IOException {
        wholeStage();
        for (String path : OLD.keySet()) {
            Files.delete(out.resolve(path));
        }
        deleteEmpty(out);
        reopen();
        assertEquals(NEW, Trees.pages(out));
    }

    @Test
    void aFolderByTheNameOfTheStageThatIsNotOursIsRefused() throws IOException {
        Trees.write(stage().resolve("photo.jpg"), "photo");
        assertFalse(build(NEW));
        assertEquals("ZW0804 OUT/project/target/site.new-zwiesprache", said());
        assertEquals("photo", Files.readString(stage().resolve("photo.jpg")));
    }

    private void deleteEmpty(Path site) throws IOException {
        Files.delete(site.resolve(Manifest.NAME));
        Files.delete(site.resolve("de/weg"));
        Files.delete(site.resolve("de"));
        Files.delete(site);
    }

    /** The old site, and beside it the new one, staged and whole. */
    private void wholeStage() throws IOException {
        build(NEW);
        Files.move(out, folder.resolve("kept"));
        build(OLD);
        Files.move(folder.resolve("kept"), stage());
    }

    private void reopen() {
        open().orElseThrow().close();
        assertEquals("", said().replaceAll("ZW0807 [^;]*(; )?", ""));
        assertAlone();
    }

    private void assertAlone() {
        assertFalse(Files.exists(stage(), LinkOption.NOFOLLOW_LINKS), "stage");
        assertFalse(Files.exists(old(), LinkOption.NOFOLLOW_LINKS), "old");
        assertFalse(Files.exists(out.resolveSibling("site.lock-zwiesprache")), "lock");
    }

    private Path stage() {
        return out.resolveSibling("site.new-zwiesprache");
    }

    private Path old() {
        return out.resolveSibling("site.old-zwiesprache");
    }

    private Optional<Staging> open() {
        return Staging.open(root, out, log);
    }

    private boolean build(Map<String, String> files) {
        Optional<Staging> opened = open();
        if (opened.isEmpty()) {
            return false;
        }
        try (Staging staging = opened.get()) {
            Trees.putAll(staging, files);
            return staging.commit();
        }
    }

    private String said() {
        return Trees.said(log, folder);
    }
}
