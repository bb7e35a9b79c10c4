package zwiesprache.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import zwiesprache.build.BuildRequest;
import zwiesprache.report.Editor;
import zwiesprache.report.Format;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Ordered;

/** What was asked for, understood: a command and its options, all of them of the form they must have. */
final class Options {
    private static final int MOST_THREADS = 64;

    private final Command command;
    private final Map<String, List<String>> values;

    /**
     * @param values the options stated, by name, and what stands without one, by its label; flags have an empty value;
     *     see {@link Usage}
     */
    Options(Command command, Map<String, List<String>> values) {
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
                threads(),
                ceilings());
    }

    /** The most that the site may set its limits to. */
    private Limits ceilings() {
        Limits ceilings = Limits.STANDARD;
        for (String value : all("--ceiling")) {
            int equals = value.indexOf('=');
            Limit limit = Limit.of(value.substring(0, equals)).orElseThrow();
            ceilings = ceilings.with(limit, Integer.parseInt(value.substring(equals + 1)));
        }
        return ceilings;
    }

    private int threads() {
        int most = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return value("--threads").map(Integer::parseInt).orElse(most);
    }

    /** What is asked about: a code. */
    Optional<String> code() {
        return value("CODE");
    }

    /** The form of what is said. */
    Format format() {
        return value("--format").flatMap(Format::named).orElse(Format.TERMINAL);
    }

    /** Files to write the findings into. */
    List<ReportFile> reports() {
        return all("--report").stream()
                .flatMap(value -> ReportFile.of(value).stream())
                .toList();
    }

    /** How many errors to show, and how many warnings. */
    int maxErrors() {
        return value("--max-errors").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    Editor editor() {
        return value("--editor").flatMap(Editor::named).orElse(Editor.NONE);
    }

    /** The project's folder as seen from here, with a slash at the end; empty if it is here or is not below. */
    String folder() {
        Path root = root().normalize();
        if (root.isAbsolute() || root.startsWith("..") || root.toString().isEmpty()) {
            return "";
        }
        StringBuilder folder = new StringBuilder();
        root.forEach(name -> folder.append(name).append('/'));
        return folder.toString();
    }

    /** What {@code new} shall make: section and name. */
    Optional<String> entry() {
        return value("SECTION/NAME");
    }

    Optional<String> title() {
        return value("--title");
    }

    Optional<String> original() {
        return value("--original");
    }

    boolean isFolder() {
        return values.containsKey("--folder");
    }

    boolean isSection() {
        return values.containsKey("--section");
    }

    /** What a command about translations concerns: entries, list pages, languages, as typed. */
    List<String> entries() {
        return all("ENTRY");
    }

    /** The section that a command about translations is limited to. */
    Optional<String> section() {
        return value("--section");
    }

    boolean isAll() {
        return values.containsKey("--all");
    }

    /** Whether only what is not up to date is meant. */
    boolean isStale() {
        return values.containsKey("--stale");
    }

    /** Whether files for translators are in PO, else in XLIFF. */
    boolean isPo() {
        return value("--format").filter("po"::equals).isPresent();
    }

    /** Where files for translators go. */
    Path exchange() {
        return value("--out")
                .map(Path::of)
                .orElseGet(() -> root().resolve("target").resolve("exchange"));
    }

    /** Files that came back from translators. */
    List<String> files() {
        return all("FILE");
    }

    boolean deletesOrphans() {
        return values.containsKey("--delete-orphans");
    }

    /** Who has read what is confirmed. */
    Optional<String> by() {
        return value("--by").map(String::strip);
    }

    /** The blocks meant, from 1; all if none. */
    List<Integer> blocks() {
        return all("--block").stream()
                .flatMap(value -> Values.blocks(value).stream())
                .toList();
    }

    /** The day of a confirmation: as stated, else today, which the clock tells in a zone if nobody else does. */
    LocalDate date(Clock clock, ZoneId zone) {
        return value("--date")
                .or(() -> value("--today"))
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.now(clock.withZone(zone)));
    }

    /** Where schemas go. */
    Path schemas() {
        return value("--out").map(Path::of).orElseGet(() -> root().resolve(".schema"));
    }

    boolean forVisualStudioCode() {
        return values.containsKey("--vscode");
    }

    private Optional<String> value(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
