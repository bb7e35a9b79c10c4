package zwiesprache.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import zwiesprache.build.Audience;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.output.Memory;
import zwiesprache.output.OutputSink;
import zwiesprache.report.JsonReport;
import zwiesprache.serve.Built;
import zwiesprache.serve.Changes;
import zwiesprache.serve.Preview;

/** {@code serve}: the preview, until it is stopped. */
final class ServeCommand implements Preview.Listener {
    private static final int PORT = 8080;

    private final Options options;
    private final Voice voice;
    private final Clock clock;
    private final BiFunction<BuildRequest, OutputSink, BuildResult> builder;
    private long start;

    ServeCommand(Options options, Voice voice, Clock clock, BiFunction<BuildRequest, OutputSink, BuildResult> builder) {
        this.options = options;
        this.voice = voice;
        this.clock = clock;
        this.builder = builder;
    }

    int serve() {
        int port = options.port().orElse(PORT);
        try (Changes changes = changes();
                Preview preview = Preview.start(port, options.port().isEmpty(), this::build, problems(), this)) {
            voice.tell("serving", new Argument.Name(preview.address()));
            voice.terminal().out().flush();
            follow(preview, changes);
            return Cli.DONE;
        } catch (BindException taken) {
            voice.complain("serve.port-taken", new Argument.Name(String.valueOf(port)));
            return Cli.WRONG_USAGE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonReport problems() {
        String root = options.root().toAbsolutePath().normalize().toString();
        return new JsonReport(voice.words(), options.editor(), root.replace(File.separatorChar, '/'));
    }

    // Ctrl-C ends the process through this thread; whoever calls us in a process of their own interrupts.
    private static void follow(Preview preview, Changes changes) {
        Thread atExit = new Thread(preview::close, "end of preview");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            preview.follow(changes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    private Changes changes() {
        if (!options.polls()) {
            try {
                return Changes.watched(options.root());
            } catch (IOException | UncheckedIOException tooMany) {
                // The system lends only so many watches; comparing files works always.
                return Changes.polled(options.root());
            }
        }
        return Changes.polled(options.root());
    }

    private Built build(String address) {
        start = System.nanoTime();
        Memory memory = new Memory();
        Audience.Desk desk = new Audience.Desk(voice.words().language(), voice.words()::message);
        BuildResult result =
                builder.apply(options.request(clock, Optional.of(address)).with(desk), memory);
        Diagnostics log = new Diagnostics();
        memory.reportConflicts(log);
        TreeSet<Diagnostic> all = new TreeSet<>(result.diagnostics());
        all.addAll(log.sorted());
        boolean failed = result.failed() || log.hasErrors();
        return new Built(result.with(failed, List.copyOf(all)), memory);
    }

    @Override
    public void built(BuildResult result) {
        voice.report(result.diagnostics());
        if (result.failed()) {
            voice.complainOf("not-built", result.diagnostics());
        } else {
            voice.summariseAgain(System.nanoTime() - start, result.diagnostics().size());
        }
        voice.terminal().out().flush();
    }

    @Override
    public void broke(RuntimeException bug) {
        voice.complain("bug");
        bug.printStackTrace(voice.terminal().err());
    }
}
