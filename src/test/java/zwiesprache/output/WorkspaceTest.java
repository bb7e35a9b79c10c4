package zwiesprache.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;

class WorkspaceTest {
    @TempDir
    Path folder;

    private Path root;
    private final Diagnostics log = new Diagnostics();

    @BeforeEach
    void project() throws IOException {
        root = Files.createDirectories(folder.resolve("project"));
        write("content/a.md", "old a");
        write("content/b.md", "old b");
    }

    @Test
    void allIsDone() throws IOException {
        assertTrue(apply(
                Edit.create("content/new/deep/c.md", "c".getBytes(UTF_8)), change("content/a.md", "old a", "new a")));

        assertEquals(codes(), log());
        assertEquals(
                Map.of("content/a.md", "new a", "content/b.md", "old b", "content/new/deep/c.md", "c"), tree(folder));
    }

    @Test
    void nothingIsDoneWhereOneFileChangedOrExists() throws IOException {
        Map<String, String> before = tree(folder);

        assertFalse(apply(
                change("content/a.md", "old a", "new a"),
                change("content/b.md", "an older b", "new b"),
                change("content/gone.md", "was", "is"),
                Edit.create("content/c.md", "c".getBytes(UTF_8))));

        assertEquals(codes("content/b.md ZW0813", "content/gone.md ZW0813"), log());
        assertEquals(before, tree(folder));
    }

    @Test
    void whatExistsIsNotOverwritten() throws IOException {
        Map<String, String> before = tree(folder);

        assertFalse(apply(
                Edit.create("content/a.md", "x".getBytes(UTF_8)),
                Edit.create("content/new/c.md", "c".getBytes(UTF_8))));

        assertEquals(codes("content/a.md ZW0812"), log());
        assertEquals(before, tree(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.md",
                "content/../../outside.md",
                "/etc/zwiesprache-test",
                "content//x.md",
                "content/./x.md",
                "",
                ".",
                "content\\x.md",
                ".git/hooks/pre-commit",
                "content/.GIT/config",
                "content/x\n.md"
            })
    void whatIsNotInTheProjectIsRefused(String path) throws IOException {
        Map<String, String> before = tree(folder);

        assertFalse(apply(Edit.create(path, "x".getBytes(UTF_8))));

        assertEquals(1, log().size());
        assertTrue(log().get(0).endsWith(" ZW0811"), log()::toString);
        assertEquals(before, tree(folder));
        assertEquals(Optional.empty(), new Workspace(root).bytes(path));
    }

    @Test
    void filesAreDeletedTogetherWithOtherEdits() throws IOException {
        assertTrue(apply(
                Edit.delete("content/a.md", Edit.hash("old a".getBytes(UTF_8))),
                Edit.create("content/c.md", "old a".getBytes(UTF_8))));

        assertEquals(Map.of("content/b.md", "old b", "content/c.md", "old a"), tree(folder));
    }

    @Test
    void whatIsDeletedIsBroughtBackWhereOneFails() throws IOException {
        Map<String, String> before = tree(folder);

        assertFalse(apply(
                Edit.delete("content/a.md", Edit.hash("old a".getBytes(UTF_8))),
                Edit.delete("content/b.md", Edit.hash("another b".getBytes(UTF_8)))));
        assertFalse(new Workspace(root, file -> {
                    if (file.endsWith("b.md")) {
                        throw new IOException("no");
                    }
                })
                .apply(
                        List.of(
                                Edit.delete("content/a.md", Edit.hash("old a".getBytes(UTF_8))),
                                change("content/b.md", "old b", "new b")),
                        log));

        assertEquals(codes("content/b.md ZW0813", "content/b.md ZW0815"), log());
        assertEquals(before, tree(folder));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("a.md"), "outside");
        Files.createSymbolicLink(root.resolve("content/link"), outside);
        Files.createSymbolicLink(root.resolve("content/a-link.md"), outside.resolve("a.md"));

        assertFalse(apply(
                Edit.create("content/link/b.md", "x".getBytes(UTF_8)),
                Edit.create("content/a.md/below.md", "x".getBytes(UTF_8)),
                change("content/a-link.md", "outside", "inside"),
                Edit.create("content/b.md", "x".getBytes(UTF_8))));

        assertEquals(
                codes(
                        "content/a-link.md ZW0813",
                        "content/a.md/below.md ZW0814",
                        "content/b.md ZW0812",
                        "content/link/b.md ZW0814"),
                log());
        assertEquals(List.of("a.md"), names(outside));
        assertEquals("outside", Files.readString(outside.resolve("a.md")));
        assertEquals(Optional.empty(), new Workspace(root).bytes("content/a-link.md"));
    }

    @Test
    void theRootItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root);

        assertTrue(new Workspace(link).apply(List.of(Edit.create("c.md", "c".getBytes(UTF_8))), log));
        assertEquals("c", Files.readString(root.resolve("c.md")));
    }

    @Test
    void aFailureInTheMiddleUndoesWhatWasDone() throws IOException {
        Map<String, String> before = tree(folder);

        assertFalse(apply(
                file -> {
                    if (file.endsWith("content/b.md")) {
                        throw new IOException("the disk is full");
                    }
                },
                Edit.create("content/new/c.md", "c".getBytes(UTF_8)),
                change("content/a.md", "old a", "new a"),
                change("content/b.md", "old b", "new b"),
                Edit.create("content/new/d.md", "d".getBytes(UTF_8))));

        assertEquals(codes("content/b.md ZW0815"), log());
        assertEquals(before, tree(folder));
        assertFalse(Files.exists(root.resolve("content/new")));
    }

    @Test
    void aChangeInTheMiddleIsKeptAndTheRestUndone() throws IOException {
        assertFalse(apply(
                file -> {
                    if (file.endsWith("content/b.md")) {
                        put(file, "somebody else's b");
                    }
                },
                change("content/a.md", "old a", "new a"),
                change("content/b.md", "old b", "new b")));

        assertEquals(codes("content/b.md ZW0813"), log());
        assertEquals(Map.of("content/a.md", "old a", "content/b.md", "somebody else's b"), tree(folder));
    }

    @Test
    void aFileMadeInTheMiddleIsKept() throws IOException {
        assertFalse(
                apply(file -> put(file, "somebody else's c"), Edit.create("content/c.md", "our c".getBytes(UTF_8))));

        assertEquals(codes("content/c.md ZW0812"), log());
        assertEquals("somebody else's c", Files.readString(root.resolve("content/c.md")));
    }

    @Test
    void whatSomebodyChangedAfterUsIsNotTakenBack() throws IOException {
        assertFalse(apply(
                file -> {
                    if (file.endsWith("content/b.md")) {
                        put(root.resolve("content/a.md"), "somebody else's a");
                        throw new IOException("gone");
                    }
                },
                change("content/a.md", "old a", "new a"),
                change("content/b.md", "old b", "new b")));

        assertEquals(codes("content/a.md ZW0816", "content/b.md ZW0815"), log());
        assertEquals("somebody else's a", Files.readString(root.resolve("content/a.md")));
    }

    /** A folder in the way stops root, too, whom no permissions stop. */
    @Test
    void whatCannotBeWrittenIsReported() throws IOException {
        write("content/closed/.1.new-zwiesprache/file", "in the way");

        assertFalse(apply(
                change("content/a.md", "old a", "new a"), Edit.create("content/closed/c.md", "c".getBytes(UTF_8))));

        assertEquals(codes("content/closed/c.md ZW0815"), log());
        assertEquals("old a", Files.readString(root.resolve("content/a.md")));
        assertEquals(List.of(".1.new-zwiesprache"), names(root.resolve("content/closed")));
    }

    @Test
    void permissionsAreKeptAndLeftoversOfAKilledRunAreNotInTheWay() throws IOException {
        Path file = root.resolve("content/a.md");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        write("content/.0.new-zwiesprache", "half a te");
        write("content/.0.old-zwiesprache", "old");

        assertTrue(apply(change("content/a.md", "old a", "new a")));

        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("a.md", "b.md"), names(root.resolve("content")));
    }

    @Test
    void twoAtOnceDoNotLoseAnything() throws Exception {
        Diagnostics second = new Diagnostics();
        Thread other =
                new Thread(() -> new Workspace(root).apply(List.of(change("content/a.md", "old a", "second")), second));
        assertTrue(new Workspace(root, file -> {
                    if (other.getState() == Thread.State.NEW) {
                        other.start();
                    }
                })
                .apply(List.of(change("content/a.md", "old a", "first")), log));
        other.join();

        assertEquals("first", Files.readString(root.resolve("content/a.md")));
        assertEquals(
                List.of("ZW0813"),
                second.sorted().stream().map(each -> each.code().id()).toList());
    }

    @Test
    void whatStandsInAFileCanBeRead() {
        assertArrayEquals(
                "old a".getBytes(UTF_8),
                new Workspace(root).bytes("content/a.md").orElseThrow());
        assertEquals(Optional.empty(), new Workspace(root).bytes("content"));
        assertEquals(Optional.empty(), new Workspace(root).bytes("content/none.md"));
    }

    private boolean apply(Edit... edits) {
        return apply(file -> {}, edits);
    }

    private boolean apply(Workspace.Witness witness, Edit... edits) {
        return new Workspace(root, witness).apply(List.of(edits), log);
    }

    private static Edit change(String path, String before, String after) {
        return Edit.change(path, Edit.hash(before.getBytes(UTF_8)), after.getBytes(UTF_8));
    }

    private static List<String> codes(String... codes) {
        return List.of(codes);
    }

    private List<String> log() {
        return log.sorted().stream()
                .map(each -> each.origin().source().path() + " " + each.code().id())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private static void put(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** All files of the project with their texts, whatever they are called. */
    private Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
