package zwiesprache.cli;

import java.io.BufferedWriter;
import java.io.File;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
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
    private static final int NARROWEST = 40;
    private static final int WIDEST = 1000;

    // The starter sets LC_ALL itself and hands on here what it found. Then as POSIX has it: the first that is not
    // empty.
    private static final List<String> LOCALES = List.of("ZW_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    public Terminal {
        env = Ordered.map(env);
    }

    /** Text for a stream; what the character set lacks is written as plainly as it needs. Each line is sent at once. */
    public static PrintWriter writer(OutputStream to, Charset charset) {
        Writer encoded = new BufferedWriter(new OutputStreamWriter(to, charset));
        return new PrintWriter(Legible.to(encoded, charset), true);
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

    /** Whether to use colours: see no-color.org and bixense.com/clicolors. */
    boolean colour() {
        if (!variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String forced = variable("CLICOLOR_FORCE");
        if (!forced.isEmpty() && !forced.equals("0")) {
            return true;
        }
        return interactive && !variable("CLICOLOR").equals("0") && understandsColour();
    }

    // A window of Windows shows the codes themselves unless somebody says that it understands them.
    private boolean understandsColour() {
        boolean told = !variable("TERM").isEmpty()
                || !variable("WT_SESSION").isEmpty()
                || !variable("ANSICON").isEmpty()
                || variable("ConEmuANSI").equals("ON");
        return !variable("TERM").equals("dumb") && (told || File.separatorChar == '/');
    }

    /** How many columns there are; 0 if nobody looks. The environment's word counts, then the terminal's own. */
    int width() {
        String columns = variable("COLUMNS");
        if (columns.length() <= 4 && columns.chars().allMatch(c -> c >= '0' && c <= '9') && !columns.isEmpty()) {
            return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
        }
        if (!interactive) {
            return 0;
        }
        // Asks a program of the system, hence only when there is something to be shown.
        return CommandSpec.create().usageMessage().autoWidth(true).width();
    }

    private String variable(String name) {
        return env.getOrDefault(name, "");
    }
}
