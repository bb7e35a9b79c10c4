package zwiesprache.output;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import zwiesprache.diagnostic.Diagnostics;

/** Keeps the site in memory: for the check, the preview and tests. Thread-safe. */
public final class Memory implements OutputSink {
    private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Claims claims = new Claims();

    @Override
    public void put(OutputFile file) {
        if (claims.claim(file.path(), Mark.of(file.bytes()))) {
            files.put(file.path(), file.bytes());
        }
    }

    @Override
    public void reportConflicts(Diagnostics log) {
        claims.reportConflicts(log);
    }

    /** The paths of all files, sorted. */
    public NavigableSet<String> paths() {
        return Collections.unmodifiableNavigableSet(files.navigableKeySet());
    }

    /** The content of a file, shared, not to be changed; absent if there is no such file. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
