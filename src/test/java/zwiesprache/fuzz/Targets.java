package zwiesprache.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zwiesprache.build.AllCodes;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Judgement;
import zwiesprache.diagnostic.Rules;
import zwiesprache.hostile.Danger;
import zwiesprache.model.Edtf;
import zwiesprache.model.Lang;
import zwiesprache.model.Picture;
import zwiesprache.model.Prose;
import zwiesprache.parse.DocumentParser;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.parse.ledger.LedgerWriter;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.parse.picture.PictureReader;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.source.Sources;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.typeset.Tongues;

/**
 * Doors for Jazzer, one class for each reader: every throwable that comes out of one is a finding. Bound to nothing of
 * Jazzer but the name of the method, so that they are compiled, and run over known inputs, in every build.
 */
final class Targets {
    private static final Lang FIRST = new Lang("de");
    private static final Lang SECOND = new Lang("ru");
    private static final Tongues TONGUES = Tongues.of(List.of(FIRST, SECOND));

    /** A bit of everything. */
    private static final String WARM =
            "ZW0207: a\n\n## *b*\n\n- c[^1]\n\n|d|\n|-|\n|<b>e</b>|\n\n[^1]: [f](@g)\n\n!!! note\n    h\n\ni\n: j\n";

    private Targets() {}

    /** By name. */
    static Map<String, Target> all() {
        Map<String, Target> all = new TreeMap<>();
        all.put("FrontMatter", FrontMatter::fuzzerTestOneInput);
        all.put("Markdown", Markdown::fuzzerTestOneInput);
        all.put("Dates", Dates::fuzzerTestOneInput);
        all.put("Ledgers", Ledgers::fuzzerTestOneInput);
        all.put("Waivers", Waivers::fuzzerTestOneInput);
        all.put("Pictures", Pictures::fuzzerTestOneInput);
        return all;
    }

    interface Target {
        void run(byte[] input);
    }

    /** YAML. */
    public static final class FrontMatter {
        private static final YamlReader READER = new YamlReader();

        private FrontMatter() {}

        public static void fuzzerTestOneInput(byte[] input) {
            Diagnostics log = new Diagnostics();
            Sources.decode("content/page.de.md", input, log).ifPresent(source -> {
                Span whole = new Span(0, source.text().length());
                Optional<Yaml.Mapping> read =
                        READER.mapping(source, whole, Limits.STANDARD.of(Limit.FRONT_MATTER), log);
                read.ifPresent(Targets::places);
                require(read.isPresent() || log.hasErrors(), "neither a map nor an error");
            });
            placed(log);
        }
    }

    /** The words of a page, which are read twice. */
    public static final class Markdown {
        private static final MarkdownParser PARSER = new MarkdownParser(TONGUES, true, Limits.STANDARD);

        private Markdown() {}

        /** Loads what is instrumented, which takes long and is no finding. */
        public static void fuzzerInitialize() {
            fuzzerTestOneInput(WARM.getBytes(StandardCharsets.UTF_8));
        }

        public static void fuzzerTestOneInput(byte[] input) {
            Diagnostics log = new Diagnostics();
            Sources.decode("content/page.de.md", input, log).ifPresent(source -> {
                Prose prose = PARSER.parse(source.text(), Locator.shifted(source, 0), FIRST, log);
                Diagnostics again = new Diagnostics();
                Prose same = PARSER.parse(source.text(), Locator.shifted(source, 0), FIRST, again);
                boolean late = log.sorted().stream()
                        .anyMatch(finding -> finding.code().id().equals("ZW0235"));
                require(late || prose.equals(same), "other prose at the second reading");
                require(late || log.sorted().equals(again.sorted()), "other findings at the second reading");
            });
            placed(log);
        }
    }

    /** Dates: what has been read and is written again is the same date. */
    public static final class Dates {
        private Dates() {}

        public static void fuzzerTestOneInput(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            Edtf.Reading reading = Edtf.read(text);
            require(reading.date().isPresent() != reading.problem().isPresent(), "both or neither");
            require(reading.date().isEmpty() || text.matches(Edtf.form()), "a date that has not the form of one");
            reading.date().ifPresent(date -> {
                require(Edtf.read(date.edtf()).date().equals(reading.date()), date.edtf() + " is another date");
                boolean ordered = date.earliest().isEmpty()
                        || date.latest().isEmpty()
                        || !date.earliest().get().isAfter(date.latest().get());
                require(ordered, "ends before it begins");
            });
        }
    }

    /** Ledgers: what was read and is written is read as the same, and without complaint. */
    public static final class Ledgers {
        private Ledgers() {}

        public static void fuzzerTestOneInput(byte[] input) {
            Diagnostics log = new Diagnostics();
            Sources.decode("content/_ledger/page.ru.txt", input, log)
                    .flatMap(source -> LedgerReader.read(source, log))
                    .ifPresent(ledger -> {
                        String written = LedgerWriter.text(ledger);
                        Diagnostics none = new Diagnostics();
                        Optional<Ledger> again =
                                LedgerReader.read(new SourceText("content/_ledger/page.ru.txt", written), none);
                        require(none.sorted().isEmpty(), "what was written is found fault with: " + none.sorted());
                        require(again.isPresent(), "what was written is no ledger");
                        require(again.map(LedgerWriter::text).orElse("").equals(written), "written otherwise");
                    });
            placed(log);
        }
    }

    /** Comments that waive, in YAML and in Markdown, and what becomes of findings by them. */
    public static final class Waivers {
        private static final DocumentParser PARSER =
                new DocumentParser(new MarkdownParser(TONGUES, true, Limits.STANDARD), Limits.STANDARD);

        private Waivers() {}

        /** Loads what is instrumented, which takes long and is no finding. */
        public static void fuzzerInitialize() {
            fuzzerTestOneInput(WARM.getBytes(StandardCharsets.UTF_8));
        }

        public static void fuzzerTestOneInput(byte[] input) {
            Diagnostics log = new Diagnostics();
            String text = new String(input, StandardCharsets.UTF_8);
            String page = "---\ntitle: A\n# waive " + text + "\n---\n<!-- waive " + text + " -->\n\nA[^1].\n";
            Sources.decode("content/page.de.md", page.getBytes(StandardCharsets.UTF_8), log)
                    .ifPresent(source -> PARSER.document(source, log));
            Judgement.of(log, Rules.NONE, AllCodes.codes(), true).findings().forEach(Targets::placed);
            placed(log);
        }
    }

    /** Pictures of all kinds, and drawings, which come out harmless and the same when cleaned again. */
    public static final class Pictures {
        private Pictures() {}

        public static void fuzzerTestOneInput(byte[] input) {
            for (Picture.Type type : Picture.Type.values()) {
                String path = "content/a." + type.name().toLowerCase(Locale.ROOT);
                Diagnostics log = new Diagnostics();
                Optional<Picture> picture = PictureReader.look(path, input, Limits.STANDARD, log);
                Optional<byte[]> published = PictureReader.published(path, input, log);
                require(picture.isEmpty() || published.isPresent(), "looked at, and not published");
                placed(log);
                if (type == Picture.Type.SVG) {
                    published.ifPresent(bytes -> drawing(path, bytes));
                }
            }
        }

        private static void drawing(String path, byte[] bytes) {
            Map<String, byte[]> one = new TreeMap<>();
            one.put(path, bytes);
            List<String> dangers = new ArrayList<>(new Danger().in(one));
            require(dangers.isEmpty(), dangers.toString());
            Optional<String> again = PictureReader.published(path, bytes, new Diagnostics())
                    .map(other -> new String(other, StandardCharsets.UTF_8));
            require(
                    again.equals(Optional.of(new String(bytes, StandardCharsets.UTF_8))),
                    "cleaned again, it is another");
        }
    }

    private static void places(Yaml.Mapping mapping) {
        for (Yaml.Member member : mapping.members()) {
            inside(member.keyOrigin());
            places(member.value());
        }
    }

    private static void places(Yaml value) {
        inside(value.origin());
        if (value instanceof Yaml.Mapping mapping) {
            places(mapping);
        } else if (value instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(Targets::places);
        }
    }

    private static void placed(Diagnostics log) {
        log.sorted().forEach(Targets::placed);
    }

    private static void placed(Diagnostic finding) {
        inside(finding.origin());
        finding.related().forEach(Targets::inside);
        for (Argument argument : finding.arguments()) {
            if (argument instanceof Argument.Place place) {
                inside(place.origin());
            }
        }
    }

    private static void inside(Origin origin) {
        int length = origin.source().text().length();
        require(origin.span().end() <= length, origin.span() + " of " + length);
        require(origin.position().line() >= 1 && origin.position().column() >= 1, "no line");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
