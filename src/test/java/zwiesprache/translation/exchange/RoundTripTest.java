package zwiesprache.translation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.PoParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.Translations.Known;
import zwiesprache.config.Config.Policy;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.parse.DocumentParser;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.text.SourceText;
import zwiesprache.translation.Review;
import zwiesprache.translation.Status;

/** What is exported and comes back untouched changes nothing, in all of the real content; foreign readers agree. */
class RoundTripTest {
    /** Of so many files one is validated by the schemas as well, which are read anew for each. */
    private static final int TO_BE_VALIDATED = 10;

    private static Known known;
    private static DocumentParser parser;

    @BeforeAll
    static void read() {
        known = Build.translations(new BuildRequest(
                        Path.of("."),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        true,
                        false,
                        1))
                .known()
                .orElseThrow();
        Policy policy = known.config().policy();
        parser = new DocumentParser(
                new MarkdownParser(known.tongues(), policy.html(), policy.limits()), policy.limits());
    }

    private record Job(Batch batch, Review review) {}

    private static List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        known.status().entries().forEach((id, ties) -> add(id.path(), ties, jobs));
        known.status().sections().forEach((id, ties) -> add(id.path() + "/", ties, jobs));
        return jobs;
    }

    private static void add(String name, Status.Ties ties, List<Job> jobs) {
        for (Review review : ties.reviews().values()) {
            Batch batch = Batch.of("site", name, review);
            if (!batch.units().isEmpty()) {
                jobs.add(new Job(batch, review));
            }
        }
    }

    private static void comesBack(Job job, List<Delivery> deliveries, Diagnostics log) {
        assertEquals(List.of(), log.sorted());
        assertEquals(1, deliveries.size());
        Optional<Arrival> arrival = Taking.take(job.batch(), job.review(), deliveries.get(0), parser, log);

        assertEquals(List.of(), log.sorted());
        assertEquals(List.of(), arrival.orElseThrow().changes(), job.batch().name());
        assertEquals(
                job.batch().units().stream()
                        .filter(unit -> unit.target().isPresent())
                        .count(),
                arrival.orElseThrow().done().size());
    }

    @Test
    void xliffComesBackAsItWent() {
        int units = 0;
        for (Job job : jobs()) {
            String text = XliffWriter.text(job.batch())
                    .replaceAll("state=\"\\w+\"( subState=\"[^\"]*\")?", "state=\"final\"");
            Diagnostics log = new Diagnostics();
            comesBack(job, XliffReader.read(new SourceText("a.xlf", text), log), log);
            units += job.batch().units().size();
        }
        assertTrue(units > 1500, "only " + units);
    }

    @Test
    void poComesBackAsItWent() {
        for (Job job : jobs()) {
            String text = PoWriter.text(job.batch()).replace("#, fuzzy\n", "");
            Diagnostics log = new Diagnostics();
            comesBack(job, PoReader.read(new SourceText("a.po", text), log), log);
        }
    }

    /** The published schema of the standard and a reader of others, with all the checks that it has. */
    @Test
    void okapiReadsTheXliff() {
        int units = 0;
        int files = 0;
        for (Job job : jobs()) {
            List<String> ids = new ArrayList<>();
            int checks = files++ % TO_BE_VALIDATED == 0
                    ? XLIFFReader.VALIDATION_MAXIMAL
                    : XLIFFReader.VALIDATION_MAXIMAL & ~XLIFFReader.VALIDATION_INCLUDE_SCHEMAS;
            try (XLIFFReader reader = new XLIFFReader(checks)) {
                reader.open(XliffWriter.text(job.batch()));
                while (reader.hasNext()) {
                    Event event = reader.next();
                    if (event.isUnit()) {
                        Unit unit = event.getUnit();
                        ids.add(unit.getId());
                        Batch.Unit ours = job.batch().units().get(ids.size() - 1);
                        assertEquals(words(ours.sourceInlines()), plain(unit));
                        assertFalse(unit.getNotes().isEmpty());
                    }
                }
            }
            assertEquals(job.batch().units().stream().map(Batch.Unit::id).toList(), ids);
            units += ids.size();
        }
        assertTrue(units > 1500, "only " + units);
    }

    private static String plain(Unit unit) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : unit.getSegments()) {
            out.append(segment.getSource().getPlainText());
        }
        return out.toString();
    }

    private static String words(List<Inline> all) {
        StringBuilder out = new StringBuilder();
        for (Inline each : all) {
            if (each instanceof Inline.Words words) {
                out.append(words.text());
            } else if (each instanceof Inline.Around around) {
                out.append(words(around.inside()));
            }
        }
        return out.toString();
    }

    @Test
    void jgettextReadsThePo() throws Exception {
        for (Job job : jobs()) {
            Catalog catalog = new PoParser().parseCatalog(new StringReader(PoWriter.text(job.batch())), false);
            for (Batch.Unit unit : job.batch().units()) {
                Message message = catalog.locateMessage(unit.id(), unit.source().text());

                assertEquals(unit.target().map(Spot::text).orElse(""), message.getMsgstr());
                assertEquals(unit.state() == Batch.State.CHANGED, message.isFuzzy());
            }
        }
    }
}
