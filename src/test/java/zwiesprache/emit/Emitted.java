package zwiesprache.emit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import zwiesprache.edition.Edition;
import zwiesprache.golden.Walkthrough;
import zwiesprache.typeset.Tongues;

/** The files made of a site, by path. */
final class Emitted {
    private static final Path SITE = Path.of("src/test/resources/emit/site");

    private Emitted() {}

    /** Those of the fixture site. */
    static Map<String, byte[]> site() {
        return of(Walkthrough.of(SITE, false).sound().edition());
    }

    static Map<String, byte[]> of(Edition edition) {
        Map<String, byte[]> files = new TreeMap<>();
        Tongues tongues = Tongues.of(edition.config().languages().tags());
        new Emitter(edition, tongues).write(file -> {
            if (files.put(file.path(), file.bytes()) != null) {
                throw new AssertionError("twice: " + file);
            }
        });
        return files;
    }

    static InputStream open(Map<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no " + path + " in " + files.keySet());
        }
        return new ByteArrayInputStream(bytes);
    }
}
