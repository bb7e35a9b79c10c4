package zwiesprache.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Piece;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;

/** What is written for the fixtures, wrong ones too, is HTML without errors for the Nu checker. */
class ValidHtmlTest {
    private static final Path FIXTURES = Path.of("src/test/resources/parse/markdown");

    @Test
    void isValid() throws Exception {
        List<String> errors = new ArrayList<>();
        Throwable[] broken = new Throwable[1];
        // The checker's schema needs more stack than a test's thread has.
        Thread checker = new Thread(null, () -> check(errors), "checker", 64L << 20);
        checker.setUncaughtExceptionHandler((thread, failure) -> broken[0] = failure);
        checker.start();
        checker.join();
        assertNull(broken[0]);
        assertEquals(List.of(), errors);
    }

    private static void check(List<String> errors) {
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator();
            for (String name : MarkdownGoldenTest.fixtures()) {
                ErrorHandler collector = new Collector(name, errors);
                validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", collector);
                validator.setUpValidatorAndParsers(collector, false, false);
                validator.checkHtmlInputSource(new InputSource(new StringReader(page(name))));
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String page(String name) throws IOException {
        SourceText source = new SourceText(name, Files.readString(FIXTURES.resolve(name + ".md")));
        MarkdownParser parser = new MarkdownParser(new VisibleTypesetter(), name.endsWith(".html"), Limits.STANDARD);
        Prose prose = parser.parse(source.text(), Locator.shifted(source, 0), new Lang("de"), new Diagnostics());
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"de\"><head><title>x</title></head><body>\n");
        prose.blocks().forEach(block -> append(block, prose, page));
        prose.notes().forEach(note -> note.blocks().forEach(block -> append(block, prose, page)));
        return page.append("</body></html>").toString();
    }

    private static void append(Prose.Block block, Prose prose, StringBuilder page) {
        Optional<Prose.Heading> heading = block.heading() < 0
                ? Optional.empty()
                : Optional.of(prose.headings().get(block.heading()));
        String id = heading.flatMap(Prose.Heading::id)
                .map(words -> " id=\"" + words + "\"")
                .orElse("");
        heading.ifPresent(at -> page.append("<h" + at.level() + id + ">"));
        block.html().forEach(piece -> append(piece, prose, page));
        heading.ifPresent(at -> page.append(at.words().isEmpty() ? "x" : "").append("</h" + at.level() + ">"));
        page.append('\n');
    }

    private static void append(Piece piece, Prose prose, StringBuilder page) {
        if (piece instanceof Piece.Html html) {
            page.append(html.html());
        } else if (piece instanceof Piece.LinkStart start) {
            page.append("<a href=\"x\">").append(prose.links().get(start.link()).bare() ? "x</a>" : "");
        } else if (piece instanceof Piece.LinkEnd) {
            page.append("</a>");
        } else if (piece instanceof Piece.PictureHere) {
            page.append("<img src=\"x.png\" alt=\"x\">");
        } else {
            page.append("<sup><a href=\"#x\">1</a></sup>");
        }
    }

    private static final class Collector implements ErrorHandler {
        private final String name;
        private final List<String> errors;

        Collector(String name, List<String> errors) {
            this.name = name;
            this.errors = errors;
        }

        @Override
        public void warning(SAXParseException warning) {
            // style, not validity
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(name + ":" + error.getLineNumber() + " " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
