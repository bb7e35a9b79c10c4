package zwiesprache.cli;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Argument;
import zwiesprache.output.OutputSink;
import zwiesprache.report.Catalogue;

/** Runs one command. */
public final class Cli {
    static final int DONE = 0;
    static final int WRONG_CONTENT = 1;
    static final int WRONG_USAGE = 2;
    static final int BUG = 70;
    static final int NO_MEMORY = 71;

    private final Terminal terminal;
    private final Clock clock;
    private final BiFunction<BuildRequest, OutputSink, BuildResult> builder;

    public Cli(Terminal terminal, Clock clock, BiFunction<BuildRequest, OutputSink, BuildResult> builder) {
        this.terminal = terminal;
        this.clock = clock;
        this.builder = builder;
    }

    /** @return the exit code, see the package */
    public int run(List<String> args) {
        Catalogue words = Catalogue.of(Usage.language(args).orElseGet(terminal::language));
        try {
            Usage usage = new Usage(words, terminal);
            return usage.read(args).map(options -> run(options, words)).orElseGet(usage::exitCode);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            if (isOutOfMemory(bug)) {
                long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
                terminal.err().println(words.say("memory", new Argument.Count(mebibytes)));
                return NO_MEMORY;
            }
            terminal.err().println(words.say("bug"));
            bug.printStackTrace(terminal.err());
            return BUG;
        }
    }

    /** Whether memory was at an end, here or where a worker broke of it. */
    static boolean isOutOfMemory(Throwable bug) {
        for (Throwable each = bug; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private int run(Options options, Catalogue words) {
        Voice voice = new Voice(terminal, words, options);
        if (options.command() != Command.EXPLAIN && !Encoding.canOpen(options.root(), options.out(), voice)) {
            return WRONG_CONTENT;
        }
        return switch (options.command()) {
            case BUILD -> new BuildCommand(options, voice, clock, builder).build();
            case CHECK -> new BuildCommand(options, voice, clock, builder).check();
            case SERVE -> new ServeCommand(options, voice, clock, builder).serve();
            case EXPLAIN -> new ExplainCommand(options, voice).explain();
            case NEW -> new NewCommand(options, voice, clock).make();
            case SCHEMA -> new SchemaCommand(options, voice, clock).write();
            case TRANSLATE_STATUS,
                    TRANSLATE_DIFF,
                    TRANSLATE_CONFIRM,
                    TRANSLATE_ALIGN,
                    TRANSLATE_START,
                    TRANSLATE_REPAIR -> new TranslateCommand(options, voice, clock).run();
            case TRANSLATE_EXPORT, TRANSLATE_IMPORT -> new ExchangeCommand(options, voice, clock).run();
        };
    }
}
