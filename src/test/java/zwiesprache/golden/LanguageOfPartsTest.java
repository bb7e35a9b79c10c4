package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.output.Memory;

/**
 * On the site's own pages, words in another script than their language's say which language they are in (WCAG 2.2,
 * criterion 3.1.2). Only what no language owns stands unmarked: single letters, Roman numerals, code, addresses.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageOfPartsTest {
    private static final Map<String, UnicodeScript> SCRIPTS =
            new TreeMap<>(Map.of("de", UnicodeScript.LATIN, "en", UnicodeScript.LATIN, "ru", UnicodeScript.CYRILLIC));
    /** What has no words for people; a title of a page is plain text, in which nothing can be marked. */
    private static final Set<String> UNSPOKEN =
            new TreeSet<>(Set.of("code", "pre", "kbd", "samp", "script", "style", "svg", "title"));

    private static final Pattern ADDRESS = Pattern.compile(
            "\\S*(?:://|www\\.|@)\\S*|[\\w-]+(?:\\.[\\w-]+)*\\.(?:[a-z]{2,5})(?:/\\S*)?|[\\w./-]+/[\\w./-]*|--[a-z]\\S*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** By language; a plain space where one that does not break belongs. */
    private static final Map<String, List<Pattern>> SLIPS = new TreeMap<>(Map.of(
            "de",
            patterns(
                    "\"",
                    "[«»”]",
                    "\\p{L} - \\p{L}",
                    "\\.\\.\\.",
                    "\\b\\d{4}-\\d{4}\\b",
                    "[§№] ?\\d",
                    "\\b\\p{Lu}\\. \\p{Lu}\\p{Ll}",
                    "\\b(?:z\\. ?B|d\\. ?h|i\\. ?d|u\\. ?a)\\.",
                    "\\d ?[%€]",
                    "\\d Uhr\\b"),
            "ru",
            patterns(
                    "\"",
                    "^[^«]*[„“”]",
                    "\\p{L} - \\p{L}",
                    "\\.\\.\\.",
                    "\\b\\d{4}-\\d{4}\\b",
                    "[§№] ?\\d",
                    "\\b\\p{Lu}\\. \\p{Lu}\\p{Ll}",
                    "(?U)\\bт\\. ?[дпе]\\.",
                    "(?U)\\d (?:г|гг|в|вв)\\.",
                    "(?:^|[\\s(«])[вксоуиаВКСОУИА] \\p{L}")));

    private final Memory site = new Memory();
    private final Set<String> unmarked = new TreeSet<>();
    private final Set<String> slips = new TreeSet<>();
    private int marked;

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }

    @BeforeAll
    void build() throws IOException {
        Build.run(
                new BuildRequest(
                        Path.of("").toAbsolutePath(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 17)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false,
                        false,
                        1),
                site);
    }

    private List<String> paths(String ending) {
        return site.paths().stream().filter(path -> path.endsWith(ending)).toList();
    }

    private String text(String path) {
        return new String(site.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void pagesMarkWhatIsInAnotherScript() {
        List<String> pages = paths(".html");
        for (String path : pages) {
            Document page = Jsoup.parse(text(path));
            page.getAllElements().forEach(element -> element.textNodes().forEach(node -> look(path, node)));
        }

        System.out.printf("lang: %d pages, %d stretches marked%n", pages.size(), marked);
        assertTrue(marked > 0, "nothing is marked");
        assertEquals(Set.of(), unmarked);
    }

    /** What a typographer would see first, in the texts of pages, their attributes left out. */
    @Test
    void pagesHaveNoSlipOfTypography() {
        for (String path : paths(".html")) {
            Document page = Jsoup.parse(text(path));
            page.body().getAllElements().forEach(element -> element.textNodes().forEach(node -> slips(path, node)));
        }
        assertEquals(Set.of(), slips);
    }

    private void slips(String path, TextNode node) {
        Element element = Objects.requireNonNull(node.parent(), "no element");
        if (isUnspoken(element) || element.parents().stream().anyMatch(LanguageOfPartsTest::isUnspoken)) {
            return;
        }
        String lang = speaker(element).map(each -> each.attr("lang")).orElse("").replaceFirst("-.*", "");
        String words = ADDRESS.matcher(node.getWholeText()).replaceAll("");
        SLIPS.getOrDefault(lang, List.of()).stream()
                .filter(each -> each.matcher(words).find())
                .forEach(each -> slips.add(path + ": " + each + " in " + node.getWholeText()));
    }

    private static Optional<Element> speaker(Element element) {
        return Optional.of(element)
                .filter(each -> each.hasAttr("lang"))
                .or(() -> element.parents().stream()
                        .filter(each -> each.hasAttr("lang"))
                        .findFirst());
    }

    /** Their titles are plain text, so nothing in them can be marked: what a feed is in is said once for all. */
    @Test
    void feedsSayTheirLanguage() {
        List<String> feeds = paths(".xml").stream()
                .filter(path -> text(path).contains("<feed"))
                .toList();

        assertTrue(!feeds.isEmpty(), "no feeds");
        for (String path : feeds) {
            Element feed = Jsoup.parse(text(path), "", Parser.xmlParser()).selectFirst("feed");
            assertEquals(path.substring(0, 2), feed == null ? "" : feed.attr("xml:lang"), path);
        }
    }

    private void look(String path, TextNode node) {
        Element element = Objects.requireNonNull(node.parent(), "no element");
        if (element.parents().stream().anyMatch(LanguageOfPartsTest::isUnspoken)
                || isUnspoken(element)
                || element.hasClass("twin")) { // the tag of a language; its aria-label says the words
            return;
        }
        Optional<Element> speaker = speaker(element);
        String lang = speaker.map(each -> each.attr("lang")).orElse("").replaceFirst("-.*", "");
        UnicodeScript own = SCRIPTS.get(lang);
        String plain = ADDRESS.matcher(node.getWholeText()).replaceAll(" ");
        LETTERS.matcher(plain).results().map(each -> each.group()).forEach(word -> {
            UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
            boolean foreign = script != own && script != UnicodeScript.COMMON;
            boolean mute = word.codePointCount(0, word.length()) < 2
                    || ROMAN.matcher(word).matches();
            if (foreign && !mute) {
                unmarked.add(path + ": " + word + " in <" + element.tagName() + " class=" + element.className() + "> "
                        + lang);
            } else if (speaker.filter(each -> !each.tagName().equals("html")).isPresent()) {
                marked++;
            }
        });
    }

    private static boolean isUnspoken(Element element) {
        return UNSPOKEN.contains(element.normalName());
    }
}
