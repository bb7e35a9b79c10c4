package zwiesprache.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zwiesprache.build.Build;
import zwiesprache.build.Translations;
import zwiesprache.build.Translations.Known;
import zwiesprache.cli.TranslateSubjects.Subject;
import zwiesprache.config.Config.Policy;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Severity;
import zwiesprache.model.Lang;
import zwiesprache.output.Edit;
import zwiesprache.parse.DocumentParser;
import zwiesprache.parse.ledger.Ledger.Confirmed;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.text.SourceText;
import zwiesprache.translation.Recording;
import zwiesprache.translation.Review;
import zwiesprache.translation.exchange.Arrival;
import zwiesprache.translation.exchange.Arrival.Change;
import zwiesprache.translation.exchange.Batch;
import zwiesprache.translation.exchange.Delivery;
import zwiesprache.translation.exchange.ExchangeCode;
import zwiesprache.translation.exchange.PoReader;
import zwiesprache.translation.exchange.Taking;
import zwiesprache.translation.exchange.XliffReader;

/**
 * Takes files that came back from translators into the content, then puts on record what was taken. Of a list file the
 * words of all entries are written at once; where two deliveries change one page, it is read again in between.
 */
final class ExchangeImport {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LARGEST = 64 << 20;

    private final Options options;
    private final Voice voice;
    private final Clock clock;
    private final Diagnostics log = new Diagnostics();
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();
    private Known known;
    private TranslateSubjects subjects;
    private int units;
    private boolean failed;

    ExchangeImport(Options options, Voice voice, Clock clock, Known known) {
        this.options = options;
        this.voice = voice;
        this.clock = clock;
        this.known = known;
        subjects = new TranslateSubjects(known);
    }

    /** A delivery whose words are written or about to be. */
    private record Taken(String name, Lang to, Arrival arrival) {}

    int run() {
        if (options.files().isEmpty()) {
            voice.complain("translate.import-which");
            return Cli.WRONG_USAGE;
        }
        Map<String, List<Delivery>> deliveries = new LinkedHashMap<>();
        for (String file : options.files()) {
            for (Delivery delivery : read(file)) {
                String key = delivery.name() + " " + delivery.to();
                deliveries.computeIfAbsent(key, none -> new ArrayList<>()).add(delivery);
            }
        }
        deliveries.forEach((key, same) -> {
            if (same.size() == 1) {
                take(same.get(0));
            } else {
                log.at(same.get(1).origin()).seeAlso(same.get(0).origin()).report(ExchangeCode.DUPLICATE, key);
            }
        });
        flush();
        voice.report(log.sorted());
        if (units > 0 || !log.hasErrors()) {
            voice.tell("translate.imported", new Argument.Count(units), new Argument.Count(files.size()));
        }
        return failed || log.hasErrors() ? Cli.WRONG_CONTENT : Cli.DONE;
    }

    private List<Delivery> read(String file) {
        Optional<SourceText> text = text(file);
        if (text.isEmpty()) {
            return List.of();
        }
        return file.endsWith(".po") ? PoReader.read(text.get(), log) : XliffReader.read(text.get(), log);
    }

    private Optional<SourceText> text(String file) {
        String path = file.replace('\\', '/');
        try {
            Path there = Path.of(file);
            if (!Files.isRegularFile(there) || Files.size(there) > LARGEST) {
                throw new IOException(file);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(there)))
                    .toString();
            boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(new SourceText(path, mark ? text.substring(1) : text));
        } catch (CharacterCodingException foreign) {
            log.at(SourceText.nowhere(path).start()).report(ExchangeCode.WRONG_ENCODING);
            return Optional.empty();
        } catch (IOException unreadable) {
            voice.complain("translate.import-unreadable", new Argument.Name(file));
            failed = true;
            return Optional.empty();
        }
    }

    private void take(Delivery delivery) {
        Optional<Review> review = review(delivery);
        if (review.isEmpty()) {
            String said = delivery.name() + " " + delivery.from() + " " + delivery.to();
            log.at(delivery.origin()).report(ExchangeCode.FOREIGN, said, ExchangeCommand.site(known));
            return;
        }
        Optional<Arrival> arrival = arrival(delivery, review.get(), log);
        if (arrival.isPresent() && !canJoin(arrival.get())) {
            flush();
            // What was written may have changed where this one's words stand.
            arrival = review(delivery).flatMap(again -> arrival(delivery, again, new Diagnostics()));
        }
        arrival.filter(each -> !each.done().isEmpty()).ifPresent(each -> {
            each.changes()
                    .forEach(change -> changes.merge(
                            change.path(),
                            change,
                            (one, other) -> one.and(other).orElseThrow()));
            taken.add(new Taken(delivery.name(), new Lang(delivery.to()), each));
        });
    }

    /** Whether all its changes can be made together with those that are pending. */
    private boolean canJoin(Arrival arrival) {
        return arrival.changes().stream()
                .allMatch(change -> !changes.containsKey(change.path())
                        || changes.get(change.path()).and(change).isPresent());
    }

    private Optional<Review> review(Delivery delivery) {
        return subjects.named(delivery.name())
                .filter(subject -> Lang.isTag(delivery.to()))
                .flatMap(subject -> Optional.ofNullable(subject.reviews().get(new Lang(delivery.to()))));
    }

    private Optional<Arrival> arrival(Delivery delivery, Review review, Diagnostics to) {
        Policy policy = known.config().policy();
        MarkdownParser markdown = new MarkdownParser(known.tongues(), policy.html(), policy.limits());
        Batch now = Batch.of(ExchangeCommand.site(known), delivery.name(), review);
        return Taking.take(now, review, delivery, new DocumentParser(markdown, policy.limits()), to);
    }

    /** The edit of a file's text; a byte order mark stays where it is. */
    private Edit edit(Change change) {
        byte[] bytes = change.text().getBytes(StandardCharsets.UTF_8);
        if (change.before().isEmpty()) {
            return Edit.create(change.path(), bytes);
        }
        String before = change.before().get().text();
        byte[] marked = (BYTE_ORDER_MARK + before).getBytes(StandardCharsets.UTF_8);
        boolean mark = new Editing(options, voice)
                .workspace()
                .bytes(change.path())
                .filter(there -> there.length == marked.length)
                .isPresent();
        return mark
                ? Edit.change(
                        change.path(),
                        Edit.hash(marked),
                        (BYTE_ORDER_MARK + change.text()).getBytes(StandardCharsets.UTF_8))
                : Edit.change(change.path(), Edit.hash(before.getBytes(StandardCharsets.UTF_8)), bytes);
    }

    /** Writes what is pending, reads the content again and puts what was taken on record. */
    private void flush() {
        if (taken.isEmpty()) {
            return;
        }
        List<Edit> edits = changes.values().stream().map(this::edit).toList();
        boolean written = edits.isEmpty() || new Editing(options, voice).write(edits);
        if (written) {
            files.addAll(changes.keySet());
            Translations read = Build.translations(options.request(clock));
            known = read.known().orElse(known);
            subjects = new TranslateSubjects(known);
            record(read.diagnostics());
        }
        failed |= !written;
        changes.clear();
        taken.clear();
    }

    private void record(List<Diagnostic> findings) {
        TranslateLedgers ledgers = new TranslateLedgers(known, options, voice);
        Optional<Confirmed> by = options.by()
                .map(name -> new Confirmed(options.date(clock, known.config().zone()), name));
        List<Edit> records = new ArrayList<>();
        for (Taken each : taken) {
            Optional<Subject> subject = subjects.named(each.name());
            Optional<Review> review =
                    subject.flatMap(found -> Optional.ofNullable(found.reviews().get(each.to())));
            if (review.isEmpty() || ledgers.isUnusable(review.get())) {
                failed = true;
                continue;
            }
            Set<String> own = new LinkedHashSet<>(subject.orElseThrow().files());
            List<Diagnostic> wrong = findings.stream()
                    .filter(finding -> own.contains(finding.origin().source().path()))
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            wrong.forEach(log::add);
            Batch now = Batch.of(ExchangeCommand.site(known), each.name(), review.get());
            Optional<Confirmed> reader = wrong.isEmpty() ? by : Optional.empty();
            ledgers.edit(Recording.exchanged(
                            review.get(),
                            now.rows(each.arrival().done()),
                            now.rows(each.arrival().read()),
                            reader))
                    .ifPresent(records::add);
            units += each.arrival().done().size();
        }
        failed |= !ledgers.write(records);
    }
}
