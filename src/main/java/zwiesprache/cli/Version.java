package zwiesprache.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, which the build writes into the jar. */
final class Version {
    private Version() {}

    static String number() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/zwiesprache/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build.getProperty("version", "?");
    }
}
