package zwiesprache.parse.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** YAML becomes a tree of texts with exact places; what could be misread is refused. */
class YamlReaderTest {
    private final Diagnostics log = new Diagnostics();

    private Optional<Yaml.Mapping> read(String text) {
        SourceText source = new SourceText("a.yml", text);
        return new YamlReader().mapping(source, new Span(0, text.length()), 1 << 20, log);
    }

    /** A value in one line: maps in braces, lists in brackets, a {@code ~} before a scalar that is not verbatim. */
    private static String dump(Yaml value) {
        if (value instanceof Yaml.Mapping mapping) {
            return mapping.members().stream()
                    .map(member -> member.key() + ": " + dump(member.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.items().stream().map(YamlReaderTest::dump).toList().toString();
        }
        Yaml.Scalar scalar = (Yaml.Scalar) value;
        return (scalar.verbatim() ? "" : "~") + "'" + scalar.text() + "'";
    }

    private static String places(Yaml value) {
        List<String> places = new ArrayList<>();
        collect(value, places);
        return String.join("\n", places);
    }

    private static void collect(Yaml value, List<String> places) {
        if (value instanceof Yaml.Mapping mapping) {
            for (Yaml.Member member : mapping.members()) {
                places.add("key " + place(member.keyOrigin()));
                collect(member.value(), places);
            }
        } else if (value instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, places));
        } else {
            places.add("    " + place(value.origin()));
        }
    }

    private static String place(Origin origin) {
        return origin.position().line() + ":" + origin.position().column() + " "
                + origin.source()
                        .text()
                        .substring(origin.span().start(), origin.span().end());
    }

    @Test
    void allScalarsAreTexts() {
        String read = dump(read("""
            day: 2012-09-23
            number: 007
            octal: 0o17
            float: 1.50
            yes: no
            none: null
            tilde: ~
            nothing:
            flag: true
            time: 14:30
            hex: 0x1F
            inf: .inf
            big: 123456789012345678901234567890
            """).orElseThrow());

        assertEquals(
                "{day: '2012-09-23', number: '007', octal: '0o17', float: '1.50', yes: 'no', none: ~'', tilde: '~',"
                        + " nothing: ~'', flag: 'true', time: '14:30', hex: '0x1F', inf: '.inf',"
                        + " big: '123456789012345678901234567890'}",
                read);
    }

    @Test
    void formsOfScalars() {
        String read = dump(read("""
            plain: un mot non
            single: 'l''été'
            double: "a\\tb \\u00e9"
            folded: >
              une
              ligne
            literal: |
              deux
              lignes
            long: un
              deux
            list: [a, "b, c", {d: e}]
            empty: ""
            items:
            - x
            - y: z
            """).orElseThrow());

        assertEquals(
                "{plain: 'un mot non', single: ~'l'été', double: ~'a\tb é', folded: ~'une ligne\n"
                        + "', literal: ~'deux\n"
                        + "lignes\n"
                        + "', long: ~'un deux', list: ['a', ~'b, c', {d: 'e'}], empty: '', items: ['x', {y: 'z'}]}",
                read);
    }

    @Test
    void placesAreExact() {
        String read = places(read("""
            # un commentaire
            titre: Le tram 😀 roule
            "😀 clé": 'valeur 😀'
            liste: [😀, deux, "trois 😀"]   # fin
            plus:
              - один
              - {a: б, в: "г"}
            """).orElseThrow());

        assertEquals("""
            key 2:1 titre
                2:8 Le tram 😀 roule
            key 3:1 "😀 clé"
                3:10 'valeur 😀'
            key 4:1 liste
                4:9 😀
                4:12 deux
                4:18 "trois 😀"
            key 5:1 plus
                6:5 один
            key 7:6 a
                7:9 б
            key 7:12 в
                7:15 "г\"\
            """, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsDoNotMovePlaces(String end) {
        String text = "a: 😀 un\nb:\n  c: deux\n  \"d\": [trois, 'quatre']\n".replace("\n", end);

        assertEquals("""
            key 1:1 a
                1:4 😀 un
            key 2:1 b
            key 3:3 c
                3:6 deux
            key 4:3 "d"
                4:9 trois
                4:16 'quatre'\
            """, places(read(text).orElseThrow()));
    }

    @Test
    void aPartOfATextHasThePlacesOfTheWhole() {
        String text = "---\r\ntitre: été\r\n---\r\nLe texte: [pas du YAML";
        SourceText source = new SourceText("a.md", text);
        Span part = new Span(5, text.indexOf("---\r\nLe"));

        Yaml.Mapping map = new YamlReader().mapping(source, part, 100, log).orElseThrow();

        assertEquals("key 2:1 titre\n    2:8 été", places(map));
    }

    @Test
    void everyVerbatimScalarStandsAtItsPlace() {
        Yaml.Mapping map = read("a: 😀\nb: [c, 'd', \"e\"]\nf: g\n  h\ni: j # k\nl: été à 😀 midi\n")
                .orElseThrow();

        for (Yaml.Member member : map.members()) {
            if (member.value() instanceof Yaml.Scalar scalar && scalar.verbatim()) {
                Span span = scalar.origin().span();
                assertEquals(scalar.text(), scalar.origin().source().text().substring(span.start(), span.end()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# rien\n", "---\n", "null"})
    void nothingIsAnEmptyMap(String text) {
        assertEquals("{}", dump(read(text).orElseThrow()));
        assertEquals("", Walkthrough.reports(log));
    }

    /** What is refused, and how it is reported. */
    record Row(String text, String report) {}

    static List<Row> refused() {
        return List.of(
                new Row("a: b: c\n", "COLON a.yml:1:5 `:` () ? \"b: c\""),
                new Row(
                        "titre: Seconde partie: le retour\nb: c\n",
                        "COLON a.yml:1:22 `:` () ? \"Seconde partie: le retour\""),
                new Row("a: b\n c: d\n", "INDENTATION a.yml:2:2 `c` ()"),
                new Row("a: @b\n", "START a.yml:1:4 `@` (@) ? \"@b\""),
                new Row("a: `b`\n", "START a.yml:1:4 ``` (`) ? \"`b`\""),
                new Row("a: %b\n", "START a.yml:1:4 `%` (%) ? \"%b\""),
                new Row("a:\n\tb: c\n", "TAB a.yml:2:1 `\t` ()"),
                new Row("a: \"b\nc: d\n", "UNCLOSED_QUOTE a.yml:1:4 `\"` ()"),
                new Row("a: 'l'été'\n", "INNER_QUOTE a.yml:1:6 `'` (') ? \"l'été\""),
                new Row("a: [b, c\nd: e\n", "UNCLOSED_BRACKET a.yml:1:4 `[` ()"),
                new Row("a: {b: c\n", "UNCLOSED_BRACKET a.yml:1:4 `{` ()"),
                new Row("😀: [b, c\n", "UNCLOSED_BRACKET a.yml:1:4 `[` ()"),
                new Row("a: [b,, c]\n", "EMPTY_ITEM a.yml:1:7 `,` ()"),
                new Row("a: [, c]\n", "EMPTY_ITEM a.yml:1:5 `,` ()"),
                new Row("a: {b: c,, d: e}\n", "EMPTY_ITEM a.yml:1:10 `,` ()"),
                new Row("a: ]\n", "SYNTAX a.yml:1:4 `]` ()"),
                new Row("a: &x b\nc: *x\n", "ALIAS a.yml:1:4 `&x b` (x)"),
                new Row("a: *x\n", "ALIAS a.yml:1:4 `*x` (x)"),
                new Row("<<: *x\n", "ALIAS a.yml:1:5 `*x` (x)"),
                new Row("a: &x {b: c}\n", "ALIAS a.yml:1:4 `&x {` (x)"),
                new Row("a: &Co KG\n", "ALIAS a.yml:1:4 `&Co KG` (Co)"),
                new Row("&x a: b\n", "ALIAS a.yml:1:1 `&x a` (x)"),
                new Row("a: [b, &x c]\n", "ALIAS a.yml:1:8 `&x c` (x)"),
                new Row("*x : b\n", "SYNTAX a.yml:1:1 ()"),
                new Row("!t a: b\n", "TAG a.yml:1:1 `!t a` (!t)"),
                new Row("a: !!str b\n", "TAG a.yml:1:4 `!!str b` (!!str)"),
                new Row("a: !b c\n", "TAG a.yml:1:4 `!b c` (!b)"),
                new Row("a: b\n---\nc: d\n", "SECOND_DOCUMENT a.yml:2:1 `---` ()"),
                new Row("- a\n- b\n", "NOT_A_MAP a.yml:1:1 ()"),
                new Row("juste un mot\n", "NOT_A_MAP a.yml:1:1 `juste un mot` ()"),
                new Row("a\nb: c\n", "NO_COLON a.yml:1:1 `a` (a)"),
                new Row("a: b\nc:d\n", "NO_COLON a.yml:2:1 `c:` (c)"),
                new Row("a: b\nc; d\ne: f\n", "NO_COLON a.yml:2:1 `c;` (c)"),
                new Row("a: b\r\nc：d\r\ne: f\r\n", "NO_COLON a.yml:2:1 `c：` (c)"),
                new Row("a: b\nc\n", "NO_COLON a.yml:2:1 `c` (c)"),
                new Row("a: \"b \"c\" d\"\n", "INNER_QUOTE a.yml:1:7 `\"` (\") ? 'b \"c\" d'"),
                new Row("a: \"b\" c\r\nd: e\r\n", "INNER_QUOTE a.yml:1:6 `\"` (\") ? '\"b\" c'"),
                new Row("a: '😀 l'été'\n", "INNER_QUOTE a.yml:1:8 `'` (') ? \"😀 l'été\""),
                new Row("a: {b: \"c \"d\" e\"}\n", "INNER_QUOTE a.yml:1:11 `\"` (\")"),
                new Row("a: \"b\n  c \"d\" e\"\n", "INNER_QUOTE a.yml:2:5 `\"` (\")"),
                new Row("a: \"b”\nc: \"d\"\n", "UNCLOSED_QUOTE a.yml:1:4 `\"` ()"),
                new Row("a: [\"b, c]\nd: e\n", "UNCLOSED_QUOTE a.yml:1:5 `\"` ()"),
                new Row("a: *b* c\n", "START a.yml:1:4 `*` (*) ? \"*b* c\""),
                new Row("a: - b\n", "START a.yml:1:4 `-` (-) ? \"- b\""),
                new Row("a: [b] c\n", "START a.yml:1:4 `[` ([) ? \"[b] c\""),
                new Row("a: > b\n", "START a.yml:1:4 `>` (>) ? \"> b\""),
                new Row("a:\n  - {b: c} d\n", "START a.yml:2:5 `{` ({) ? \"{b: c} d\""),
                new Row(" a: b\nc: d\n", "INDENTATION a.yml:1:2 `a` ()"),
                new Row("a:\n  b: c\n d: e\n", "INDENTATION a.yml:3:2 `d` ()"),
                new Row("a: |\n  b: c: d\n  e\nf: g\n h: i\n", "INDENTATION a.yml:5:2 `h` ()"),
                new Row("a: b\nc:\u00A0d\ne: f\n", "HIDDEN a.yml:2:3 `\u00A0` (U+00A0)"),
                new Row("a:\n  -b\n  -c\n", "HYPHEN_WITHOUT_SPACE a.yml:2:3 `-` (b)"),
                new Row("a: " + "[".repeat(31) + "]".repeat(31) + "\n", "TOO_DEEP a.yml:1:34 `[` (30)"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCouldBeMisreadIsRefused(Row row) {
        assertEquals(Optional.empty(), read(row.text()));
        assertEquals(row.report(), Walkthrough.reports(log));
    }

    /** The library reads 1,025 units at a time, and once broke where a character of two lay across that. */
    @Test
    void aCharacterOfTwoUnitsMayStandAnywhere() {
        for (int length = 1010; length < 1035; length++) {
            for (String filling : List.of("x", "😀", "é")) {
                String text = "# " + filling.repeat(length).substring(0, length & ~1) + "😀\nb: 😀" + "y😀".repeat(1000)
                        + "\n";
                Yaml.Mapping map = read(text).orElseThrow();
                assertEquals("{b: '😀" + "y😀".repeat(1000) + "'}", dump(map));
            }
        }
    }

    @Test
    void aKeyTwiceIsReportedAndTheFirstCounts() {
        String read = dump(read("a: 1\nb: {c: 2, c: 3}\na: 4\n").orElseThrow());

        assertEquals("{a: '1', b: {c: '2'}}", read);
        assertEquals("""
            DUPLICATE_KEY a.yml:2:11 `c` (c) & a.yml:2:5 `c`
            DUPLICATE_KEY a.yml:3:1 `a` (a) & a.yml:1:1 `a`\
            """, Walkthrough.reports(log));
    }

    @Test
    void whatIsNotSeenInAKeyIsReportedAndLeftOut() {
        assertEquals("{a: 'b', cd: 'e'}", dump(read("a: b\n\u00A0c\u00ADd: e\n").orElseThrow()));
        assertEquals("HIDDEN a.yml:2:1 `\u00A0` (U+00A0)", Walkthrough.reports(log));
    }

    @Test
    void aWordRightBehindANumberSignIsProbablyNoComment() {
        String text = "a: b #1\nc: #2\nd: e # f\ng: 'h #3' # i\nj: k#4\n# l\n#m\nn: o\np: [q] #5\n";

        assertEquals(
                "{a: 'b', c: ~'', d: 'e', g: ~'h #3', j: 'k#4', n: 'o', p: ['q']}",
                dump(read(text).orElseThrow()));
        assertEquals("""
            LOST_COMMENT a.yml:1:6 `#1` (#1)
            LOST_COMMENT a.yml:2:4 `#2` (#2)\
            """, Walkthrough.reports(log));
    }

    /** Whatever a text holds, the search for the slip in it ends and points into it. */
    @Test
    void theSlipIsInTheText() {
        Random random = new Random(7);
        String letters = "ab:,-#'\"[]{}|>*&!@%`\\ \n\r\t\u00A0é😀";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int length = text.length();
            Optional<Slip> slip = Slip.in(text.toString(), random.nextInt(length));
            assertTrue(
                    slip.map(each -> each.start() >= 0 && each.start() < each.end() && each.end() <= length)
                            .orElse(true),
                    () -> text + " " + slip);
        }
    }

    @Test
    void aTextThatIsTooLongIsNotRead() {
        SourceText source = new SourceText("a.yml", "a: bcdef\n");

        assertEquals(Optional.empty(), new YamlReader().mapping(source, new Span(0, 9), 8, log));
        assertEquals("TOO_LONG a.yml:1:1 (8)", Walkthrough.reports(log));
    }

    @Test
    void everyCodeIsInTheTable() {
        Set<YamlCode> missing = EnumSet.allOf(YamlCode.class);
        missing.removeAll(EnumSet.of(YamlCode.DUPLICATE_KEY, YamlCode.TOO_LONG, YamlCode.LOST_COMMENT));
        refused().forEach(row -> missing.remove(YamlCode.valueOf(row.report().split(" ")[0])));

        assertEquals(Set.of(), missing);
    }

    @Test
    void noStretchOfAFileBreaksTheReader() {
        String text = "a: 😀 \"b\"\n"
                + "? c\n"
                + ": [d, {e: 'f'}, &g h]\n"
                + "i: >-\n"
                + "  j\n"
                + "  k\n"
                + "\"l\": | # m\n"
                + " n\n"
                + "*o : !p q\n"
                + "%r\n"
                + "---\n"
                + "...\n"
                + "\tx: -\n";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String part = text.substring(from, to);
                boolean read = read(part).isPresent();
                assertTrue(read || !log.sorted().isEmpty(), part);
            }
        }
    }

    @Test
    void aLongListWithEmojiIsReadInLittleTime() {
        StringBuilder list = new StringBuilder("- 😀\n");
        for (int i = 0; i < 20_000; i++) {
            list.append("- une entrée de la liste, la ").append(i).append("e\n");
        }

        Yaml.Mapping map = Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> read("a:\n" + list.toString().indent(2)).orElseThrow());

        assertEquals(
                20_001, ((Yaml.Sequence) map.get("a").orElseThrow()).items().size());
    }
}
