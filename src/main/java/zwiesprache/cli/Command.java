package zwiesprache.cli;

import java.util.Locale;

/** What the program can be asked to do. Of a group of commands, the group's name comes first. */
enum Command {
    BUILD,
    CHECK,
    SERVE,
    EXPLAIN,
    NEW,
    SCHEMA,
    TRANSLATE_STATUS,
    TRANSLATE_DIFF,
    TRANSLATE_CONFIRM,
    TRANSLATE_ALIGN,
    TRANSLATE_START,
    TRANSLATE_REPAIR,
    TRANSLATE_EXPORT,
    TRANSLATE_IMPORT;

    /** As it is typed, with a space after the group. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Of {@link #words()} the last. */
    String word() {
        return words().substring(words().indexOf(' ') + 1);
    }

    /** @param words see {@link #words()} */
    static Command of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
