package zwiesprache.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import zwiesprache.golden.Walkthrough;

/** What is made of the fixture site, read by parsers of others. */
class MachineReadersTest {
    private static final String BASE = "https://tram.example/reseau/";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Map<String, byte[]> files = Emitted.site();

    @Test
    void atomIsRead() throws IOException, FeedException {
        Feed feed = atom(files, "fr/feed.xml");
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(BASE + "fr/feed.xml", feed.getId());
        assertEquals("2024-04-04T22:00:00Z", feed.getUpdated().toInstant().toString());
        List<Entry> entries = feed.getEntries();
        assertEquals(
                List.of("voyages/soir/", "voyages/premier/", "manuel/debut/", "contact/", "arrets/gare/"),
                entries.stream()
                        .map(entry -> entry.getId().substring((BASE + "fr/").length()))
                        .toList());
        Entry first = entries.get(1);
        assertTrue(first.getTitle().contains("<b>Tom</b> & Jerry"), first.getTitle());
        assertTrue(first.getTitle().endsWith("\\ 🚋"), first.getTitle());
        assertTrue(
                first.getSummary().getValue().contains("🚋🚋"),
                first.getSummary().getValue());
        assertEquals(first.getId(), first.getAlternateLinks().get(0).getHref());
        assertEquals("voyage, sortie", first.getCategories().get(0).getLabel());
    }

    private static Feed atom(Map<String, byte[]> files, String path) throws IOException, FeedException {
        return (Feed) new WireFeedInput().build(new XmlReader(Emitted.open(files, path), true, "UTF-8"));
    }

    @Test
    void eachSectionAndTopicHasFeedsOfItsOwn() throws IOException, FeedException {
        List<String> paths = files.keySet().stream()
                .filter(path -> path.endsWith("/feed.xml"))
                .toList();
        assertTrue(
                paths.containsAll(List.of("fr/voyages/feed.xml", "en/journeys/feed.xml", "fr/arrets/feed.xml")),
                () -> paths.toString());
        for (String path : paths) {
            Feed feed = atom(files, path);
            String folder = BASE + path.substring(0, path.length() - "feed.xml".length());
            assertEquals(folder, feed.getAlternateLinks().get(0).getHref());
            assertFalse(feed.getEntries().isEmpty(), path);
            feed.getEntries()
                    .forEach(entry -> assertTrue(
                            path.indexOf('/') == path.lastIndexOf('/')
                                    || !entry.getId().equals(folder),
                            path));
            assertEquals(
                    feed.getTitle(),
                    json(path.replace(".xml", ".json")).get("title").asString());
        }
    }

    @Test
    void untranslatedEntriesAreNoNews() throws IOException, FeedException {
        List<String> ids = new ArrayList<>();
        atom(files, "en/feed.xml").getEntries().forEach(entry -> ids.add(entry.getId()));
        assertEquals(List.of(BASE + "en/journeys/premier/", BASE + "en/write/", BASE + "en/arrets/gare/"), ids);
    }

    @Test
    void aFeedWithoutNewsBearsTheNewestDate(@TempDir Path folder) throws IOException, FeedException {
        String text = """
            -- content/fetes/_section.yml --
            is: event
            title: {fr: Fêtes, en: Feasts}
            fields: {jour: {type: date, role: when}}
            -- content/fetes/bal.fr.md --
            ---
            title: Bal
            jour: 1931-07-14
            ---
            """;
        Feed feed = atom(Emitted.of(Walkthrough.of(folder, text).sound().edition()), "fr/feed.xml");
        assertEquals(List.of(), feed.getEntries());
        assertEquals(
                "1931-07-14",
                feed.getUpdated()
                        .toInstant()
                        .atOffset(ZoneOffset.ofHours(1))
                        .toLocalDate()
                        .toString());
    }

    @Test
    void aFeedOfAnEmptySiteBearsAFixedStamp(@TempDir Path folder) throws IOException, FeedException {
        Map<String, byte[]> empty =
                Emitted.of(Walkthrough.of(folder, "").sound().edition());
        assertEquals(
                "1969-12-31T23:00:00Z",
                atom(empty, "fr/feed.xml").getUpdated().toInstant().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr/feed.json", "en/feed.json"})
    void jsonFeedHasWhatItMust(String path) {
        JsonNode feed = json(path);
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asString());
        assertEquals(BASE + path, feed.get("feed_url").asString());
        assertFalse(feed.get("title").asString().isEmpty());
        assertFalse(feed.get("items").isEmpty());
        for (JsonNode item : feed.get("items")) {
            assertFalse(item.get("content_text").asString().isEmpty(), item.toString());
            assertTrue(item.get("id").asString().startsWith(BASE), item.toString());
            assertTrue(item.get("date_modified").asString().matches("\\d{4}-\\d\\d-\\d\\dT00:00:00[+-]\\d\\d:\\d\\d"));
        }
    }

    private JsonNode json(String path) {
        return new JsonMapper().readTree(Emitted.open(files, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr/calendar.ics", "en/calendar.ics"})
    void calendarIsReadWithoutWarnings(String path) throws IOException {
        try (ICalReader reader = new ICalReader(Emitted.open(files, path))) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertTrue(
                    calendar.validate(ICalVersion.V2_0).isEmpty(),
                    () -> calendar.validate(ICalVersion.V2_0).toString());
            assertEquals(
                    List.of("premier", "soir", "decale", "environ"),
                    calendar.getEvents().stream()
                            .map(event -> event.getUid().getValue().replaceAll("voyages/|@tram.example/reseau", ""))
                            .toList());
        }
    }

    @Test
    void eventsSayWhatTheContentSays() throws IOException {
        try (ICalReader reader = new ICalReader(Emitted.open(files, "en/calendar.ics"))) {
            List<VEvent> events = reader.readNext().getEvents();
            VEvent first = events.get(0);
            assertEquals("The first <journey>, & more", first.getSummary().getValue());
            assertEquals("en", first.getSummary().getLanguage());
            assertFalse(first.getDateStart().getValue().hasTime());
            assertEquals("2012-09-23", day(first.getDateStart().getValue().getRawComponents()));
            assertEquals("2012-09-28", day(first.getDateEnd().getValue().getRawComponents()));
            assertEquals("Station; south", first.getLocation().getValue());
            assertEquals(BASE + "en/journeys/premier/", first.getUrl().getValue());
            assertTrue(first.getStatus().isTentative());
            assertEquals("fr", events.get(1).getSummary().getLanguage());
            assertEquals(
                    "2013-12-11T13:00:00Z",
                    events.get(1).getDateStart().getValue().toInstant().toString());
        }
    }

    private static String day(DateTimeComponents day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonth(), day.getDate());
    }

    @Test
    void everyAlternateOfTheSitemapNamesItBack() throws Exception {
        Map<String, Map<String, String>> links = links(xml("sitemap.xml"));
        assertTrue(links.containsKey(BASE + "fr/contact/"), links::toString);
        assertFalse(links.containsKey(BASE + "en/journeys/soir/"), "a fallback is listed");
        assertFalse(links.containsKey(BASE + "vieux/contact/"), "a redirect is listed");
        links.forEach((page, alternates) -> alternates.forEach((lang, other) -> {
            assertEquals(alternates, links.get(other), () -> page + " names " + other + ", but not the other way");
        }));
    }

    /** For each address of a sitemap, its links by language. */
    private static Map<String, Map<String, String>> links(Document sitemap) {
        Map<String, Map<String, String>> links = new LinkedHashMap<>();
        NodeList urls = sitemap.getElementsByTagNameNS("*", "url");
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            Map<String, String> alternates = new TreeMap<>();
            NodeList found = url.getElementsByTagNameNS(XHTML, "link");
            for (int j = 0; j < found.getLength(); j++) {
                Element link = (Element) found.item(j);
                alternates.put(link.getAttribute("hreflang"), link.getAttribute("href"));
            }
            links.put(url.getElementsByTagNameNS("*", "loc").item(0).getTextContent(), alternates);
        }
        return links;
    }

    private Document xml(String path) throws ParserConfigurationException, IOException, SAXException {
        return xml(files, path);
    }

    static Document xml(Map<String, byte[]> files, String path)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(Emitted.open(files, path));
    }

    @Test
    void everyTableIsDescribedAndParses() {
        JsonNode index = json("data/index.json");
        TreeSet<String> described = new TreeSet<>();
        for (JsonNode table : index.get("tables")) {
            String path = table.get("json").asString().substring(BASE.length());
            described.add(path);
            JsonNode data = json(path);
            assertEquals(table.get("entries").asInt(), data.get("entries").size(), path);
            assertEquals(table.get("language").asString(), data.get("language").asString(), path);
            assertTrue(files.containsKey(table.get("csv").asString().substring(BASE.length())), path);
        }
        TreeSet<String> made = new TreeSet<>(files.keySet());
        made.removeIf(path -> !path.startsWith("data/") || !path.endsWith(".json") || path.equals("data/index.json"));
        for (String lang : List.of("fr", "en", "pl")) {
            String path = "data/citations." + lang + ".json";
            assertTrue(made.remove(path), path);
            json(path).forEach(item -> assertTrue(item.get("URL").asString().startsWith(BASE), item::toString));
        }
        assertEquals(made, described);
    }

    @Test
    void nothingOfADraftLeaks() {
        files.forEach((path, bytes) -> assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("ecret"), path));
    }
}
