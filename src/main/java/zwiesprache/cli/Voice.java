package zwiesprache.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.report.Catalogue;
import zwiesprache.report.TerminalReport;

/** Says how a command goes: findings on one stream, results on the other, in the language asked for. */
final class Voice {
    private static final long TENTH = 100_000_000L;

    private final Terminal terminal;
    private final Catalogue words;
    private final boolean quiet;
    private final TerminalReport report;

    Voice(Terminal terminal, Catalogue words, boolean quiet) {
        this.terminal = terminal;
        this.words = words;
        this.quiet = quiet;
        this.report = new TerminalReport(words, terminal.colour());
    }

    Catalogue words() {
        return words;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Whether progress may be shown while something lasts. */
    boolean showsProgress() {
        return terminal.interactive() && !quiet;
    }

    void report(Collection<Diagnostic> findings) {
        terminal.err().print(report.text(List.copyOf(new TreeSet<>(findings))));
        terminal.err().flush();
    }

    /** A result. */
    void tell(String key, Argument... arguments) {
        if (!quiet) {
            terminal.out().println(words.say(key, arguments));
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
        String count = words.say(key, new Argument.Name(report.count(List.copyOf(findings))));
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

    /** The same for a site that was built before. */
    void summariseAgain(long nanos, int warnings) {
        tell(
                "serve.rebuilt",
                new Argument.Count(nanos / TENTH / 10),
                new Argument.Count(nanos / TENTH % 10),
                new Argument.Count(warnings));
    }
}
