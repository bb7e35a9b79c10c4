package zwiesprache.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.Reading.Known;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Severity;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.Ledger.Confirmed;
import zwiesprache.parse.ledger.Ledger.Mark;
import zwiesprache.parse.ledger.Ledger.Pair;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.parse.ledger.LedgerWriter;
import zwiesprache.text.SourceText;

/**
 * Puts trials on: writes every base text and every text that became of it into one site, has the program read it, puts
 * the base texts on record by the labels of their pieces, and has the program compare.
 */
final class Stage {
    static final Path RESOURCES = Path.of("src/test/resources/staleness");

    private static final Path PICTURE = Path.of("src/test/resources/picture/a.png");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);
    private static final Mark READ = new Mark(Optional.of(new Confirmed(TODAY, "Ada")), false);

    private final Path folder;
    private final List<Lang> languages;
    private final List<Play> plays = new ArrayList<>();
    private final Map<String, Play> bases = new LinkedHashMap<>();

    Stage(Path folder, List<Lang> languages) {
        this.folder = folder;
        this.languages = languages;
    }

    /** Which language is the original's; {@code both}: none is. */
    record Way(Lang from, Lang to, boolean both) {
        String name() {
            return both ? "both" : from.tag() + ">" + to.tag();
        }
    }

    /** One state of an entry: its files, and where its labels are in them. */
    private record Play(
            EntryId id, Optional<Trial> trial, Base base, Way way, Sheet.File source, Sheet.File translation) {}

    /**
     * What came of a trial.
     *
     * @param first what is said if nothing is on record
     * @param before the passages of the original when it was translated
     * @param touched whether the original's file is another since
     */
    record Outcome(
            Trial trial,
            Way way,
            Review review,
            Review first,
            Blocks source,
            Blocks translation,
            List<Passage> before,
            boolean touched) {}

    void add(Trial trial) throws IOException {
        Lang first = languages.get(0);
        Lang second = languages.get(1);
        if (trial.both()) {
            add(trial, new Way(first, second, true));
        } else {
            add(trial, new Way(first, second, false));
            add(trial, new Way(second, first, false));
        }
    }

    private void add(Trial trial, Way way) throws IOException {
        base(trial.base(), way);
        EntryId id = new EntryId("n" + plays.size());
        try {
            plays.add(play(id, Optional.of(trial), trial.base(), way));
        } catch (IllegalArgumentException mistake) {
            throw new IllegalArgumentException(
                    trial.family() + " " + trial.base().name() + ": " + trial.what(), mistake);
        }
    }

    private void base(Base base, Way way) throws IOException {
        String name = "base-" + base.name() + "-" + way.name().replace('>', '-');
        if (!bases.containsKey(base.name() + way.name())) {
            bases.put(base.name() + way.name(), play(new EntryId(name), Optional.empty(), base, way));
        }
    }

    private Play play(EntryId id, Optional<Trial> trial, Base base, Way way) throws IOException {
        Sheet source = base.sheet(way.from());
        Sheet translation = base.sheet(way.to());
        for (Edit edit : trial.map(Trial::edits).orElse(List.of())) {
            edit.apply(edit.source() ? source : translation);
        }
        boolean first = way.from().equals(languages.get(0));
        String original = way.both()
                ? "original: both\n"
                : first ? "" : "original: " + way.from().tag() + "\n";
        Sheet.File here = source.file(Optional.of(original));
        Sheet.File there = translation.file(Optional.empty());
        write("content/" + id.path() + "." + way.from().tag() + ".md", here.text());
        write("content/" + id.path() + "." + way.to().tag() + ".md", there.text());
        return new Play(id, trial, base, way, here, there);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    List<Outcome> play() throws IOException {
        write("site.yml", Files.readString(RESOURCES.resolve("site.yml")));
        write("content/_section.yml", Files.readString(RESOURCES.resolve("_section.yml")));
        // what the texts refer to
        for (Lang lang : languages) {
            write("content/kontakt." + lang.tag() + ".md", "---\ntitle: Kontakt\n---\n");
            write("content/termin." + lang.tag() + ".md", "---\ntitle: Termin\n---\n");
        }
        for (String picture : List.of("ausweis", "plan", "punkt", "weiden", "neu")) {
            Files.copy(PICTURE, folder.resolve("content/" + picture + ".png"));
        }
        var reading = Build.read(
                new BuildRequest(folder, Optional.empty(), Optional.of(TODAY), Clock.systemUTC(), false, false, 2));
        String errors = reading.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.code() + " " + each.origin().source() + " "
                        + each.origin().position())
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        return outcomes(reading.known().orElseThrow());
    }

    private List<Outcome> outcomes(Known known) {
        Status first = Status.compare(known.site(), List.of(), known.tongues(), new Diagnostics());
        Map<String, Blocks> sources = new LinkedHashMap<>();
        Map<String, Blocks> translations = new LinkedHashMap<>();
        bases.forEach((name, base) -> {
            sources.put(name, Blocks.of(passages(known, first, base, true), base.source()));
            translations.put(name, Blocks.of(passages(known, first, base, false), base.translation()));
        });
        List<Ledger> ledgers = new ArrayList<>();
        for (Play play : plays) {
            String base = play.base().name() + play.way().name();
            String path = play.id().path() + "." + play.way().to().tag() + ".txt";
            ledgers.add(reread(ledger(path, play.way(), sources.get(base), translations.get(base))));
        }
        Status status = Status.compare(known.site(), ledgers, known.tongues(), new Diagnostics());
        List<Outcome> outcomes = new ArrayList<>();
        for (Play play : plays) {
            String base = play.base().name() + play.way().name();
            List<Passage> here = passages(known, status, play, true);
            List<Passage> there = passages(known, status, play, false);
            Map<String, Integer> counts = sources.get(base).countsAlsoIn(translations.get(base));
            outcomes.add(new Outcome(
                    play.trial().orElseThrow(),
                    play.way(),
                    status.review(play.id(), play.way().to()).orElseThrow(),
                    first.review(play.id(), play.way().to()).orElseThrow(),
                    Blocks.of(here, play.source()).counted(counts),
                    Blocks.of(there, play.translation()).counted(counts),
                    sources.get(base).passages(),
                    !bases.get(base).source().text().equals(play.source().text())));
        }
        return outcomes;
    }

    private static List<Passage> passages(Known known, Status status, Play play, boolean source) {
        Entry entry = known.site().entry(play.id()).orElseThrow();
        Lang lang = source ? play.way().from() : play.way().to();
        return Passages.of(
                entry,
                known.site().sectionOf(entry).kind(),
                lang,
                status.of(play.id(), lang).ids());
    }

    /** The base as somebody confirmed it: what has one label belongs together. */
    private static Ledger ledger(String path, Way way, Blocks source, Blocks translation) {
        Map<String, Integer> counts = source.countsAlsoIn(translation);
        Map<String, List<Passage>> here = source.counted(counts).byBlock();
        Map<String, List<Passage>> there = translation.counted(counts).byBlock();
        List<Pair> pairs = new ArrayList<>();
        here.forEach((block, passages) -> pairs.add(new Pair(
                passages.get(0).kind(),
                Optional.of(words(passages)),
                Optional.ofNullable(there.get(block)).map(Stage::words),
                READ,
                passages.get(0).origin())));
        return new Ledger(path, way.from(), way.to(), pairs, List.of());
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(Passage::words).collect(Collectors.joining(" "));
    }

    private static Ledger reread(Ledger ledger) {
        Diagnostics log = new Diagnostics();
        SourceText text = new SourceText(LedgerReader.FOLDER + ledger.path(), LedgerWriter.text(ledger));
        Ledger read = LedgerReader.read(text, log).orElseThrow();
        if (!log.sorted().isEmpty()) {
            throw new AssertionError(log.sorted());
        }
        return read;
    }
}
