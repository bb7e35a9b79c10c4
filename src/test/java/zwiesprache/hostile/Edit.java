package zwiesprache.hostile;

import java.io.IOException;
import java.nio.file.Path;

/** A change to a project. */
@FunctionalInterface
interface Edit {
    void on(Path project) throws IOException;
}
