package zwiesprache.output;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.SourceText;

/** Which paths of the site are taken, and by what bytes. Thread-safe. */
final class Claims {
    /** The place of all that concerns the output as such. */
    static final SourceText OUTPUT = SourceText.nowhere("<output>");

    private final ConcurrentHashMap<String, Mark> taken = new ConcurrentHashMap<>();
    private final Set<String> contested = ConcurrentHashMap.newKeySet();

    /** @return whether the path was free */
    boolean claim(String path, Mark mark) {
        Mark earlier = taken.putIfAbsent(path, mark);
        if (earlier != null && !earlier.equals(mark)) {
            contested.add(path);
        }
        return earlier == null;
    }

    /** All paths with their marks, sorted. */
    TreeMap<String, Mark> sorted() {
        return new TreeMap<>(taken);
    }

    boolean areInConflict() {
        Diagnostics found = new Diagnostics();
        reportConflicts(found);
        return found.hasErrors();
    }

    /** See {@link OutputSink#reportConflicts}. */
    void reportConflicts(Diagnostics log) {
        contested.forEach(path -> report(log, OutputCode.TWO_SOURCES, path));
        SortedSet<String> files = new TreeSet<>(taken.keySet());
        SortedSet<String> folders = new TreeSet<>();
        for (String path : files) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                String folder = path.substring(0, slash);
                if (!folders.add(folder)) {
                    break;
                }
                if (taken.containsKey(folder)) {
                    report(log, OutputCode.FILE_AND_FOLDER, folder, path);
                }
            }
        }
        reportCase(files, log);
        reportCase(folders, log);
    }

    private static void reportCase(SortedSet<String> paths, Diagnostics log) {
        Map<String, String> folded = new HashMap<>();
        for (String path : paths) {
            String earlier = folded.putIfAbsent(fold(path), path);
            if (earlier != null) {
                report(log, OutputCode.SAME_BUT_FOR_CASE, earlier, path);
            }
        }
    }

    // As disks do that keep the case but do not tell it apart, and those that write ä as one character or as two.
    private static String fold(String path) {
        String whole = Normalizer.isNormalized(path, Normalizer.Form.NFC)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC);
        return whole.toLowerCase(Locale.ROOT);
    }

    private static void report(Diagnostics log, OutputCode code, Object... arguments) {
        log.at(OUTPUT.start()).report(code, arguments);
    }
}
