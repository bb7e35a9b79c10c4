package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.Reading;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Text;
import zwiesprache.model.Typesetter;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;

/**
 * What holds for every text there is, tried on all of the site: setting changes spaces, quotation marks, dashes and
 * dots, never a word; and what is set once is set.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnTextsTest {
    private static final Pattern NAME = Pattern.compile(".*\\.([a-z]+(?:-[a-z]+)?)\\.md");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern DASHES = Pattern.compile("[-–—−]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'„“”«»‚‘’‹›]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LEAST_BLOCKS = 1000;

    private final List<Block> blocks = new ArrayList<>();
    private Tongues tongues = Tongues.of(List.of());

    private record Block(List<String> runs, Lang lang) {
        String text() {
            return String.join("", runs);
        }
    }

    /** Keeps what it is asked to set. */
    private final class Collecting implements Typesetter {
        @Override
        public List<List<Stretch>> set(List<String> runs, Lang lang) {
            blocks.add(new Block(List.copyOf(runs), lang));
            return PLAIN.set(runs, lang);
        }
    }

    @BeforeAll
    void collect() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Reading.Known known = Build.read(new BuildRequest(
                        root,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 17)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false,
                        false,
                        1))
                .known()
                .orElseThrow();
        tongues = known.tongues();
        for (Entry entry : known.site().entries().values()) {
            entry.texts().byLang().forEach((lang, text) -> collect(text, lang));
        }
        MarkdownParser parser = new MarkdownParser(new Collecting(), true, Limits.STANDARD);
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    String written = Files.readString(file);
                    int end = written.startsWith("---\n") ? written.indexOf("\n---\n") : -1;
                    SourceText source = new SourceText("a.md", end < 0 ? written : written.substring(end + 5));
                    parser.parse(source.text(), Locator.shifted(source, 0), new Lang(name.group(1)), new Diagnostics());
                }
            }
        }
        assertTrue(blocks.size() > LEAST_BLOCKS, () -> "only " + blocks.size());
    }

    private void collect(Text text, Lang lang) {
        blocks.add(new Block(List.of(text.title().words()), text.title().lang().orElse(lang)));
        blocks.add(new Block(List.of(text.summary()), lang));
    }

    private String set(List<String> runs, Lang lang) {
        return tongues.set(runs, lang).stream()
                .flatMap(List::stream)
                .map(Typesetter.Stretch::text)
                .collect(Collectors.joining());
    }

    @Test
    void whatIsSetIsSet() {
        for (Block block : blocks) {
            String once = set(block.runs(), block.lang());
            assertEquals(once, tongues.set(once, block.lang()));
            assertEquals(once, set(List.of(once), block.lang()));
        }
    }

    @Test
    void takingAwayWhatWasSetGivesTheTextBack() {
        for (Block block : blocks) {
            assertEquals(bare(block.text()), bare(set(block.runs(), block.lang())));
        }
    }

    @Test
    void noWordChanges() {
        for (Block block : blocks) {
            assertEquals(words(block.text()), words(set(block.runs(), block.lang())));
        }
    }

    @Test
    void noStraightQuotationMarkIsLeft() {
        for (Block block : blocks) {
            String set = set(block.runs(), block.lang());
            assertEquals(-1, set.indexOf('"'), set);
        }
    }

    private static String bare(String text) {
        String open = SPACES.matcher(text).replaceAll("");
        String dotted = QUOTES.matcher(open).replaceAll("'").replace("…", "...");
        return DASHES.matcher(dotted).replaceAll("-");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
