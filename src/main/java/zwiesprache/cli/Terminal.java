package zwiesprache.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zwiesprache.text.Ordered;

/**
 * Whom we talk to.
 *
 * @param out for results
 * @param err for findings and progress
 * @param env the environment's variables
 * @param interactive whether somebody is looking
 */
public record Terminal(PrintWriter out, PrintWriter err, Map<String, String> env, boolean interactive) {
    // The starter sets LC_ALL itself and hands on here what it found. Then as POSIX has it: the first that is not
    // empty.
    private static final List<String> LOCALES = List.of("ZW_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    public Terminal {
        env = Ordered.map(env);
    }

    /** The tag of the language that the environment asks for, such as {@code de}; may be one that we do not speak. */
    String language() {
        for (String name : LOCALES) {
            String locale = variable(name);
            if (!locale.isEmpty()) {
                return locale.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** See no-color.org. */
    boolean colour() {
        return interactive
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals("dumb");
    }

    private String variable(String name) {
        return env.getOrDefault(name, "");
    }
}
