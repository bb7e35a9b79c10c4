package zwiesprache.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Waived;
import zwiesprache.output.Memory;
import zwiesprache.output.OutputSink;
import zwiesprache.output.Staging;

/** {@code build} and {@code check}: the same but for where the files go. */
final class BuildCommand {
    private final Options options;
    private final Voice voice;
    private final Clock clock;
    private final BiFunction<BuildRequest, OutputSink, BuildResult> builder;
    private final long start = System.nanoTime();

    BuildCommand(Options options, Voice voice, Clock clock, BiFunction<BuildRequest, OutputSink, BuildResult> builder) {
        this.options = options;
        this.voice = voice;
        this.clock = clock;
        this.builder = builder;
    }

    int build() {
        Diagnostics log = new Diagnostics();
        Optional<Staging> opened = Staging.open(options.root(), options.out(), log);
        if (opened.isEmpty()) {
            return failed("not-built", log.sorted(), List.of(), false);
        }
        try (Staging staging = opened.get()) {
            BuildResult result = run(staging);
            staging.reportConflicts(log);
            boolean wrong = result.failed() || isWrong(log);
            boolean built = !wrong && staging.commit();
            TreeSet<Diagnostic> findings = new TreeSet<>(result.diagnostics());
            findings.addAll(log.sorted());
            voice.waived(result.waived(), !options.isQuiet());
            return built && !log.hasErrors()
                    ? done("built", result, findings)
                    : failed("not-built", findings, result.waived(), !built && staging.hasSite());
        }
    }

    int check() {
        Diagnostics log = new Diagnostics();
        Memory memory = new Memory();
        BuildResult result = run(memory);
        memory.reportConflicts(log);
        TreeSet<Diagnostic> findings = new TreeSet<>(result.diagnostics());
        findings.addAll(log.sorted());
        boolean wrong = result.failed() || isWrong(log);
        voice.waived(result.waived(), true);
        return wrong ? failed("not-checked", findings, result.waived(), false) : done("checked", result, findings);
    }

    private boolean isWrong(Diagnostics log) {
        return log.hasErrors() || (options.isStrict() && !log.sorted().isEmpty());
    }

    private BuildResult run(OutputSink sink) {
        try (Progress progress = new Progress(sink, voice)) {
            return builder.apply(options.request(clock), progress);
        }
    }

    private int done(String key, BuildResult result, TreeSet<Diagnostic> findings) {
        boolean reported = voice.report(findings, result.waived());
        voice.summarise(key, result.pages(), System.nanoTime() - start, findings.size());
        voice.summarise(result.tally());
        voice.heldBack(result.heldBack());
        return reported ? Cli.DONE : Cli.WRONG_USAGE;
    }

    private int failed(String key, Iterable<Diagnostic> findings, List<Waived> waived, boolean oldStays) {
        List<Diagnostic> all = new ArrayList<>();
        findings.forEach(all::add);
        voice.report(all, waived);
        voice.complainOf(key, all, oldStays);
        return Cli.WRONG_CONTENT;
    }
}
