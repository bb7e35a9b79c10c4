package zwiesprache.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which findings are written. */
public enum Format {
    /** Text for people. */
    TERMINAL,
    /** One JSON object per line. */
    JSON,
    /** SARIF 2.1.0 (OASIS), which code hosts and editors read. */
    SARIF,
    /** JUnit's XML, which every build server shows. */
    JUNIT,
    /** Workflow commands of GitHub Actions, which become annotations of a pull request. */
    GITHUB,
    /** The JSON of GitLab's code quality report. */
    GITLAB;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    /** @param word see {@link #word()} */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /**
     * The form that a file of this name is expected to have.
     *
     * @param name without its folder
     */
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".sarif") || lower.endsWith(".sarif.json")) {
            return Optional.of(SARIF);
        }
        if (lower.endsWith(".xml")) {
            return Optional.of(JUNIT);
        }
        if (lower.startsWith("gl-code-quality") && lower.endsWith(".json")) {
            return Optional.of(GITLAB);
        }
        boolean lines = lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        return lines ? Optional.of(JSON) : Optional.empty();
    }
}
