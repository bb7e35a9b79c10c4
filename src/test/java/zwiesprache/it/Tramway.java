package zwiesprache.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import zwiesprache.golden.SiteText;

/** A small site of its own, without a theme, in a folder that a test may spoil. */
final class Tramway {
    private static final Path TEXT = Path.of("src/test/resources/it/tramway.txt");

    final Path folder;

    private Tramway(Path folder) {
        this.folder = folder;
    }

    /** Writes it into a new folder. */
    static Tramway in(Path folder) throws IOException {
        return new Tramway(SiteText.write(Files.createDirectories(folder), Files.readString(TEXT)));
    }

    /** Writes a file as an editor does, all at once. */
    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Changes words of a file that must be there. */
    void replace(String path, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(path));
        if (!text.contains(words)) {
            throw new AssertionError(path + " has no " + words);
        }
        write(path, text.replace(words, others));
    }

    /** States a field that there is not, on the fourth line of the stop's file. */
    void spoil() throws IOException {
        replace("content/arrets/gare.fr.md", "rue:", "ruee:");
    }

    void mend() throws IOException {
        replace("content/arrets/gare.fr.md", "ruee:", "rue:");
    }
}
