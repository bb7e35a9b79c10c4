package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zwiesprache.typeset.Fixtures.visible;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Piece;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;

/** A block is set as a whole, wherever markup begins and ends in it. */
class MarkupTest {
    private static final Tongues SITE = Tongues.of(List.of(new Lang("de"), new Lang("ru")));
    private static final MarkdownParser PARSER = new MarkdownParser(SITE, false, Limits.STANDARD);

    static Stream<List<String>> blocks() {
        return Fixtures.table("markup.txt");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void setsABlockAsAWhole(List<String> row) {
        SourceText source = new SourceText("a.md", row.get(1).replace('⏎', '\n'));
        Prose prose = PARSER.parse(source.text(), Locator.shifted(source, 0), new Lang(row.get(0)), new Diagnostics());
        String html = prose.blocks().stream()
                .flatMap(block -> block.html().stream())
                .map(MarkupTest::html)
                .collect(Collectors.joining());
        assertEquals(visible(row.get(2)), visible(html.strip()).replace('\n', '⏎'));
    }

    private static String html(Piece piece) {
        if (piece instanceof Piece.Html written) {
            return written.html();
        }
        return piece instanceof Piece.LinkStart ? "<a>" : piece instanceof Piece.LinkEnd ? "</a>" : "▢";
    }
}
