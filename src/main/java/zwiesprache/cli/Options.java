package zwiesprache.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import zwiesprache.build.BuildRequest;
import zwiesprache.text.Ordered;

/** What was asked for, understood: a command and its options, all of them of the form they must have. */
final class Options {
    private static final int MOST_THREADS = 64;

    private final Command command;
    private final Map<String, String> values;

    /** @param values the options stated, by name; those without a value have an empty one; see {@link Usage} */
    Options(Command command, Map<String, String> values) {
        this.command = command;
        this.values = Ordered.map(values);
    }

    Command command() {
        return command;
    }

    Path root() {
        return Path.of(value("--root").orElse("."));
    }

    Path out() {
        return value("--out")
                .map(Path::of)
                .orElseGet(() -> root().resolve("target").resolve("site"));
    }

    boolean isQuiet() {
        return values.containsKey("--quiet");
    }

    boolean isStrict() {
        return values.containsKey("--strict");
    }

    boolean polls() {
        return values.containsKey("--poll");
    }

    OptionalInt port() {
        return value("--port")
                .map(port -> OptionalInt.of(Integer.parseInt(port)))
                .orElse(OptionalInt.empty());
    }

    /** The request that they make. */
    BuildRequest request(Clock clock) {
        return request(clock, value("--base-url"));
    }

    /** The same for another address. */
    BuildRequest request(Clock clock, Optional<String> baseUrl) {
        return new BuildRequest(
                root(),
                baseUrl,
                value("--today").map(LocalDate::parse),
                clock,
                values.containsKey("--drafts"),
                isStrict(),
                threads());
    }

    private int threads() {
        int most = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return value("--threads").map(Integer::parseInt).orElse(most);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
