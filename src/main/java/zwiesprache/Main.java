package zwiesprache;

import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.build.Build;
import zwiesprache.cli.Cli;
import zwiesprache.cli.Terminal;

/** The program: brings in streams, environment and clock, and hands back the exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // JDK 22 to 24 would call a file a console, too.
        System.setProperty("jdk.console", "java.base");
        Optional<Console> console = Optional.ofNullable(System.console());
        // Windows alone has consoles that do not understand UTF-8.
        Charset charset = console.filter(none -> File.separatorChar == '\\')
                .map(Console::charset)
                .orElse(StandardCharsets.UTF_8);
        PrintWriter out = Terminal.writer(new FileOutputStream(FileDescriptor.out), charset);
        PrintWriter err = Terminal.writer(new FileOutputStream(FileDescriptor.err), charset);
        // The zone is the site's, once that is known.
        System.exit(
                run(List.of(args), new Terminal(out, err, System.getenv(), console.isPresent()), Clock.systemUTC()));
    }

    /** The program without a process of its own, for tests. */
    public static int run(List<String> args, PrintWriter out, PrintWriter err, Map<String, String> env, Clock clock) {
        return run(args, new Terminal(out, err, env, false), clock);
    }

    private static int run(List<String> args, Terminal terminal, Clock clock) {
        int code = new Cli(terminal, clock, Build::run).run(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }
}
