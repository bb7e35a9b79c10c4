package zwiesprache.output;

import zwiesprache.diagnostic.Diagnostics;

/** Takes the files of the site as they are made. Thread-safe. */
public interface OutputSink {
    /** Takes one file. The same path with the same bytes counts once; with other bytes it is a conflict. */
    void put(OutputFile file);

    /**
     * Reports what cannot lie side by side in a folder: two files for one path, names that differ only in case, a file
     * where others need a folder. To be asked when all files are put; may be asked again.
     */
    void reportConflicts(Diagnostics log);
}
