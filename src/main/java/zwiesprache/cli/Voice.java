package zwiesprache.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.diagnostic.Waived;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Format;
import zwiesprache.report.Reporter;
import zwiesprache.report.Screen;
import zwiesprache.report.TerminalReport;
import zwiesprache.translation.Tally;

/**
 * Says how a command goes, in the language asked for. For people: findings on one stream, results on the other. For a
 * machine: findings on the stream of results, and nothing else there.
 */
final class Voice {
    private static final long TENTH = 100_000_000L;

    private final Terminal terminal;
    private final Catalogue words;
    private final Options options;

    Voice(Terminal terminal, Catalogue words, Options options) {
        this.terminal = terminal;
        this.words = words;
        this.options = options;
    }

    Catalogue words() {
        return words;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Whether progress may be shown while something lasts. */
    boolean showsProgress() {
        return terminal.interactive() && !options.isQuiet();
    }

    /**
     * Shows the findings, and writes them into the files asked for.
     *
     * @return whether all those files could be written; if not, that is said
     */
    boolean report(Collection<Diagnostic> findings) {
        return report(findings, List.of());
    }

    /** @param waived goes into the forms that have a place for it; people are told by {@link #waived} */
    boolean report(Collection<Diagnostic> findings, List<Waived> waived) {
        List<Diagnostic> sorted = List.copyOf(new TreeSet<>(findings));
        Reporter reporter = new Reporter(words, Version.number(), options.folder());
        if (options.format() == Format.TERMINAL) {
            show(sorted);
        } else {
            terminal.out().print(reporter.text(options.format(), sorted, waived));
            terminal.out().flush();
        }
        boolean written = true;
        for (ReportFile report : options.reports()) {
            written &= write(report, reporter.text(report.format(), sorted, waived));
        }
        return written;
    }

    private boolean write(ReportFile report, String text) {
        try {
            report.write(text);
            return true;
        } catch (IOException unwritable) {
            complain("report.unwritable", new Argument.Name(report.file().toString()));
            return false;
        }
    }

    private void show(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Screen screen = new Screen(terminal.width(), terminal.colour());
        TerminalReport report = new TerminalReport(words, screen);
        List<Diagnostic> shown = new ArrayList<>();
        List<Diagnostic> cut = new ArrayList<>();
        int[] counts = new int[Severity.values().length];
        for (Diagnostic finding : findings) {
            boolean fits = ++counts[finding.severity().ordinal()] <= options.maxErrors();
            (fits ? shown : cut).add(finding);
        }
        terminal.err().print(report.text(shown));
        if (!cut.isEmpty()) {
            complain("not-shown", new Argument.Name(report.count(cut)));
        }
        terminal.err().flush();
    }

    /** What comments in the files waive, each with its reason. */
    void waived(List<Waived> all, boolean shown) {
        if (!all.isEmpty() && shown) {
            PrintWriter to = options.format() == Format.TERMINAL ? terminal.out() : terminal.err();
            to.println(words.say("waived", new Argument.Count(all.size())));
            for (Waived each : all) {
                to.println(words.say(
                        "waived.one",
                        new Argument.Name(each.finding().code().id()),
                        new Argument.Place(each.finding().origin()),
                        new Argument.Name(each.waiver().reason())));
            }
        }
    }

    /** A result. */
    void tell(String key, Argument... arguments) {
        if (!options.isQuiet()) {
            PrintWriter to = options.format() == Format.TERMINAL ? terminal.out() : terminal.err();
            to.println(words.say(key, arguments));
        }
    }

    /** Why there is no result. */
    void complain(String key, Argument... arguments) {
        terminal.err().println(words.say(key, arguments));
    }

    /** Why there is no result: how many errors and warnings there are. */
    void complainOf(String key, Collection<Diagnostic> findings) {
        complainOf(key, findings, false);
    }

    /** @param oldStays whether there is a site from before, which is untouched */
    void complainOf(String key, Collection<Diagnostic> findings, boolean oldStays) {
        String errors = new TerminalReport(words, Screen.PAPER).count(List.copyOf(findings));
        String count = words.say(key, new Argument.Name(errors));
        terminal.err().println(oldStays ? count + " " + words.say("not-built-old-stays") : count);
        if (findings.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            complain("not-built-strict");
        }
    }

    /** How many pages there are, how long it took, how many warnings there were. */
    void summarise(String key, Map<String, Integer> pages, long nanos, int warnings) {
        StringBuilder list = new StringBuilder();
        pages.forEach((tag, count) -> list.append(list.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(tag));
        int sum = pages.values().stream().mapToInt(Integer::intValue).sum();
        tell(
                key,
                new Argument.Count(sum),
                new Argument.Name(list.toString()),
                new Argument.Count(nanos / TENTH / 10),
                new Argument.Count(nanos / TENTH % 10),
                new Argument.Count(warnings));
    }

    /** How many blocks of translations fit their originals, and how many of these somebody has read. */
    void summarise(Tally tally) {
        if (tally.aligned() > 0) {
            tell("translations", new Argument.Count(tally.aligned()), new Argument.Count(tally.confirmed()));
        }
    }

    /** What is not published, by reason. */
    void heldBack(List<BuildResult.Held> held) {
        Map<List<String>, List<String>> reasons = new LinkedHashMap<>();
        for (BuildResult.Held each : held) {
            List<String> reason = List.of(each.reason(), String.join(", ", each.missing()));
            reasons.computeIfAbsent(reason, none -> new ArrayList<>()).add(each.id());
        }
        reasons.forEach((reason, ids) -> {
            Argument why = new Argument.Name(reason.get(0));
            if (reason.get(1).isEmpty()) {
                tell("held-back", why, new Argument.Names(ids));
            } else {
                tell("held-back.missing", why, new Argument.Name(reason.get(1)), new Argument.Names(ids));
            }
        });
    }

    /** The same for a site that was built before. */
    void summariseAgain(long nanos, int warnings) {
        tell(
                "serve.rebuilt",
                new Argument.Count(nanos / TENTH / 10),
                new Argument.Count(nanos / TENTH % 10),
                new Argument.Count(warnings));
    }
}
