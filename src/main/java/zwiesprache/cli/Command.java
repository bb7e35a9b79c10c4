package zwiesprache.cli;

import java.util.Locale;

/** What the program can be asked to do. */
enum Command {
    BUILD,
    CHECK,
    SERVE;

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
