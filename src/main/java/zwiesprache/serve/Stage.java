package zwiesprache.serve;

import java.util.List;
import java.util.Optional;
import zwiesprache.output.Memory;
import zwiesprache.report.Catalogue;
import zwiesprache.report.JsonReport;
import zwiesprache.report.Screen;
import zwiesprache.report.TerminalReport;

/** What is shown at the moment: the last good site, and what is wrong with the last build. Thread-safe. */
final class Stage {
    private final JsonReport report;
    private final Catalogue words;
    private State state;

    Stage(JsonReport report) {
        this.report = report;
        this.words = report.words();
        this.state = new State(0, 0, Optional.empty(), false, report.text("", List.of()));
    }

    /**
     * One moment of it.
     *
     * @param build how many builds have ended
     * @param number how many of them were good
     * @param site the last good one
     * @param failed whether the last build was not
     * @param problems what the last build found, see {@link JsonReport}
     */
    record State(int build, int number, Optional<Memory> site, boolean failed, String problems) {}

    synchronized State state() {
        return state;
    }

    /** Waits until there is another state than after {@code build} builds, for some milliseconds at most. */
    synchronized State after(int build, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        for (long left = milliseconds; state.build == build && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return state;
    }

    void show(Built built) {
        if (built.result().failed()) {
            String count =
                    new TerminalReport(words, Screen.PAPER).count(built.result().diagnostics());
            String title = words.say(state().number == 0 ? "serve.never" : "serve.failed") + " (" + count + ")";
            fail(report.text(title, built.result().diagnostics()));
        } else {
            succeed(built);
        }
    }

    void showBug(RuntimeException bug) {
        fail(report.text(words.say("bug") + " " + bug, List.of()));
    }

    private synchronized void succeed(Built built) {
        String none = report.text("", List.of());
        state = new State(state.build + 1, state.number + 1, Optional.of(built.site()), false, none);
        notifyAll();
    }

    private synchronized void fail(String problems) {
        state = new State(state.build + 1, state.number, state.site, true, problems);
        notifyAll();
    }

    /** What a page says while there has been no good site yet. */
    String waiting() {
        return words.say("serve.never");
    }

    String language() {
        return words.language();
    }
}
