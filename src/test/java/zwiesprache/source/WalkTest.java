package zwiesprache.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;

/** Limits on what lies in a folder, and on what is read of it. */
class WalkTest {
    @TempDir
    Path root;

    private final Diagnostics log = new Diagnostics();

    private SourceTree list(Limits limits) {
        return new Sources(root).within(limits).list(log);
    }

    private Path file(String path, long bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(bytes);
        }
        return file;
    }

    @Test
    void moreFilesThanAllowedAreNotListed() throws IOException {
        for (int i = 0; i < 5; i++) {
            file("content/a" + i + ".de.md", 1);
        }
        assertEquals(5, list(Limits.STANDARD.with(Limit.FILES, 5)).texts().size());
        assertEquals(SourceTree.NONE, list(Limits.STANDARD.with(Limit.FILES, 4)));
        assertEquals("MANY_FILES content:1:1 (content, 4)", Walkthrough.reports(log));
    }

    @Test
    void moreContentThanAllowedIsNotListed() throws IOException {
        file("content/a.mp4", 1 << 19);
        file("content/b.mp4", 1 << 19);
        Limits one = Limits.STANDARD.with(Limit.CONTENT, 1);

        assertEquals(2, list(one).assets().size());
        file("content/c.mp4", 1);
        assertEquals(List.of(), list(one).assets());
        assertEquals("MUCH_CONTENT content:1:1 (content, 1)", Walkthrough.reports(log));
    }

    @Test
    void aThemeHasTheSameLimits() throws IOException {
        file("themes/odd/theme.yml", 1);
        file("themes/odd/templates/a.peb", 1);
        Limits one = Limits.STANDARD.with(Limit.FILES, 1);

        assertEquals(Optional.empty(), ThemeFiles.find(root, "odd", one, log));
        assertEquals("MANY_FILES themes/odd:1:1 (themes/odd, 1)", Walkthrough.reports(log));
    }

    @Test
    void aFileLargerThanAllowedIsNotRead() throws IOException {
        SourceFile text = new SourceFile("content/a.de.md", file("content/a.de.md", 11));
        SourceFile film = new SourceFile("content/a.mp4", file("content/a.mp4", (1 << 20) + 1));
        Sources sources =
                new Sources(root).within(Limits.STANDARD.with(Limit.TEXT, 10).with(Limit.FILE, 1));

        assertEquals(Optional.empty(), sources.read(text, log));
        assertEquals(Optional.empty(), sources.bytes(film, log));
        assertEquals("""
            TOO_LARGE content/a.de.md:1:1 (10)
            TOO_HEAVY content/a.mp4:1:1 (1)\
            """, Walkthrough.reports(log));
    }
}
