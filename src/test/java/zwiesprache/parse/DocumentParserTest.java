package zwiesprache.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Typesetter;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;

/** A file becomes front matter and text, each knowing its place. */
class DocumentParserTest {
    private final Diagnostics log = new Diagnostics();
    private final DocumentParser parser =
            new DocumentParser(new MarkdownParser(Typesetter.PLAIN, false, Limits.STANDARD), Limits.STANDARD);

    private Optional<Document> parse(String path, String text) {
        return parser.document(new SourceText(path, text), log);
    }

    /** A path, a text, and what becomes of it: folder, name, language, keys, headings with their lines; or a report. */
    record Row(String path, String text, String read) {}

    static List<Row> rows() {
        return List.of(
                new Row("content/a.fr.md", "---\ntitle: A\n---\n## B\n", "[] a fr [title] B@4"),
                new Row("content/a/b/c.fr-simple.md", "---\na: b\n---\n", "[a/b] c fr-simple [a]"),
                new Row("content/a/index.fr.md", "---\n---\n\n## B", "[a] index fr [] B@4"),
                new Row("content/a.b.fr.md", "", "[] a.b fr []"),
                new Row("content/a.fr.md", "## B\n", "[] a fr [] B@1"),
                new Row("content/a.fr.md", "---\r\ntitle: A\r\n---\r\n\r\n## B\r\n\r\n## C", "[] a fr [title] B@5 C@7"),
                new Row("content/a.fr.md", "---  \ntitle: A\n---\t\n## B\n", "[] a fr [title] B@4"),
                new Row("content/a.fr.md", "---\ntitle: A\n---", "[] a fr [title]"),
                new Row("content/a.fr.md", "---\na: |\n  ----\n  x\n---\n## 😀 B\n", "[] a fr [a] 😀 B@6"),
                new Row("content/a.fr.md", "\n---\na: b\n---\n", "NO_FIRST_LINE content/a.fr.md:2:1 `---` ()"),
                new Row(
                        "content/a.fr.md",
                        "---\ntitle: A\n## B\n",
                        "UNCLOSED_FRONT_MATTER content/a.fr.md:1:1 `---` ()"),
                new Row("content/a.fr.md", "---", "UNCLOSED_FRONT_MATTER content/a.fr.md:1:1 `---` ()"),
                new Row("content/a.md", "---\n---\n", "NO_LANGUAGE content/a.md:1:1 (a.md)"),
                new Row("content/fr.md", "---\n---\n", "NO_LANGUAGE content/fr.md:1:1 (fr.md)"),
                new Row("content/.fr.md", "", "NO_LANGUAGE content/.fr.md:1:1 (.fr.md)"),
                new Row("content/a.FR.md", "", "NO_LANGUAGE content/a.FR.md:1:1 (a.FR.md)"),
                new Row(
                        "content/a.fr.md",
                        "---\ntitle: A\n<<<<<<< HEAD\n",
                        "MERGE_CONFLICT content/a.fr.md:3:1 `<<<<<<<` ()"),
                new Row("content/a.fr.md", "<<<<<<< HEAD\n", "MERGE_CONFLICT content/a.fr.md:1:1 `<<<<<<<` ()"),
                new Row("content/a.fr.md", "---\n---\na <<<<<<< b\n", "[] a fr []"),
                new Row("content/a.fr.md", "–––\na: b\n–––\n", "NO_FIRST_LINE content/a.fr.md:1:1 `–––` ()"),
                new Row("content/a.fr.md", "a: b\n\nc\n---\n", "[] a fr [] c@3"),
                new Row("content/a.fr.md", "a: b\nc: d\n---\ne\n", "NO_FIRST_LINE content/a.fr.md:1:1 `a: b` ()"),
                new Row(
                        "content/a.fr.md",
                        "---\na: b\n=======\n---\n",
                        "MERGE_CONFLICT content/a.fr.md:3:1 `=======` ()"),
                new Row("content/a.fr.md", "a\n>>>>>>> c\n", "MERGE_CONFLICT content/a.fr.md:2:1 `>>>>>>>` ()"),
                new Row("content/a.fr.md", "---\na: b: c\n---\n", "COLON content/a.fr.md:2:5 `:` () ? \"b: c\""),
                new Row("content/a.fr.md", "---\n- a\n---\n", "NOT_A_MAP content/a.fr.md:2:1 ()"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadAsTheTableSays(Row row) {
        String read =
                parse(row.path(), row.text()).map(DocumentParserTest::words).orElse("");

        assertEquals(row.read(), read + Walkthrough.reports(log));
    }

    private static String words(Document document) {
        return "[" + document.folder() + "] " + document.name() + " " + document.lang() + " "
                + document.front().keys()
                + document.body().headings().stream()
                        .map(heading -> " " + heading.words() + "@"
                                + document.source()
                                        .position(document.bodyStart()
                                                + heading.span().start())
                                        .line())
                        .collect(Collectors.joining());
    }

    @Test
    void troubleInTheTextHasItsPlaceInTheFile() {
        parse("content/a.fr.md", "---\r\ntitle: 😀\r\n---\r\nUn 😀 [mot](javascript:x)\r\n");

        assertEquals("UNSAFE_TARGET content/a.fr.md:4:12 `javascript:x` (javascript:x)", Walkthrough.reports(log));
    }

    @Test
    void troubleInAFieldHasItsPlaceUnlessItHasEscapes() {
        SourceText source = new SourceText(
                "content/a.fr.md",
                "---\nun: Un [mot](//x)\ndeux: \"Un [mot](//x)\"\ntrois: \"Un\\t[mot](//x)\"\n---\n");
        Document document = parser.document(source, log).orElseThrow();
        for (Yaml.Member member : document.front().members()) {
            parser.field((Yaml.Scalar) member.value(), document.lang(), log);
        }

        assertEquals("""
            UNSAFE_TARGET content/a.fr.md:2:14 `//x` (//x)
            UNSAFE_TARGET content/a.fr.md:3:17 `//x` (//x)
            UNSAFE_TARGET content/a.fr.md:4:8 `"Un\\t[mot](//x)"` (//x)\
            """, Walkthrough.reports(log));
    }

    @Test
    void aDataFileIsASectionsDeclarationOrAList() {
        DataFile list = parser.data(new SourceText("content/a/gens.yml", "b: {}\n"), log)
                .orElseThrow();
        DataFile declaration = parser.data(new SourceText("content/_section.yml", "is: x\n"), log)
                .orElseThrow();

        assertEquals("a gens false [b]", data(list));
        assertEquals(" _section true [is]", data(declaration));
    }

    private static String data(DataFile file) {
        return file.folder() + " " + file.name() + " " + file.isSection() + " "
                + file.root().keys();
    }
}
