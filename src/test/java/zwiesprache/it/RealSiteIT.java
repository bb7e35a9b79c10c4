package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import zwiesprache.book.EpubLook;

/** The project's own site as it will be published, seen by tools of others. */
class RealSiteIT {
    private static final String ROOT = RealSite.ADDRESS;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSS_LOAD = Pattern.compile("(?:url\\(|@import\\s*[\"'])\\s*[\"']?([^\"')]*)");

    private final RealSite site = RealSite.get();
    private final Findings wrong = new Findings();
    private int links;
    private int anchors;

    @Test
    @Timeout(60)
    void everyPageIsValid() throws InterruptedException {
        Map<String, byte[]> pages = new TreeMap<>(site.files());
        pages.keySet().retainAll(site.pages().keySet());
        assertTrue(pages.size() > 200, () -> "only " + pages.size() + " pages");
        pages.put("wrong.html", "<!doctype html><title>x</title><p id=a><b id=a>".getBytes(StandardCharsets.UTF_8));
        List<String> errors = new ArrayList<>(NuChecker.errors(pages, 2));
        assertTrue(errors.removeIf(error -> error.startsWith("wrong.html:")), "the checker does not check");
        assertEquals("", String.join("\n", errors));
    }

    @Test
    @Timeout(60)
    void itsBooksAreSound(@TempDir Path folder) throws IOException {
        int books = 0;
        for (var each : site.files().entrySet()) {
            if (each.getKey().endsWith(".epub")) {
                assertEquals(List.of(), EpubLook.errors(each.getValue(), folder), each.getKey());
                books++;
            }
        }
        assertEquals(2, books);
    }

    @Test
    void everyLinkArrives() {
        Map<String, Set<String>> ids = new TreeMap<>();
        site.pages()
                .forEach((path, page) ->
                        ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
        site.pages()
                .forEach((path, page) -> addresses(page).stream()
                        .filter(link -> link.startsWith(ROOT))
                        .forEach(link -> follow(path, link, ids)));
        none("links lead nowhere");
        int pages = site.pages().size();
        assertTrue(links > 10 * pages && anchors > pages, () -> "only " + links + " links, " + anchors + " anchors");
    }

    private static List<String> addresses(Document page) {
        List<String> addresses = new ArrayList<>();
        for (Element element : page.select("[href], [src]")) {
            addresses.add(element.absUrl(element.hasAttr("href") ? "href" : "src"));
        }
        for (Element element : page.select("[srcset]")) {
            for (String candidate : element.attr("srcset").split(",", -1)) {
                addresses.add(URI.create(page.baseUri())
                        .resolve(candidate.strip().split(" ", 2)[0])
                        .toString());
            }
        }
        return addresses;
    }

    private void follow(String from, String link, Map<String, Set<String>> ids) {
        links++;
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String file = file(address);
        if (!site.files().containsKey(file)) {
            wrong.add(from, "leads to " + link);
        } else if (hash >= 0 && hash < link.length() - 1) {
            anchors++;
            String anchor = URLDecoder.decode(link.substring(hash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!ids.getOrDefault(file, Set.of()).contains(anchor)) {
                wrong.add(from, "leads to " + link);
            }
        }
    }

    private static String file(String address) {
        String path = address.substring(ROOT.length());
        String asked = URLDecoder.decode(path.replaceFirst("\\?.*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
        return asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    }

    private void none(String what) {
        assertEquals("", wrong.toString(), what);
    }

    @Test
    void translationsNameEachOther() {
        int pairs = 0;
        for (var each : site.pages().entrySet()) {
            Map<String, String> alternates = alternates(each.getValue());
            if (alternates.isEmpty()) {
                continue;
            }
            pairs++;
            String self = each.getKey().equals("index.html")
                    ? "x-default"
                    : each.getValue().selectFirst("html").attr("lang");
            if (!(ROOT + RealSite.url(each.getKey())).equals(alternates.get(self))) {
                wrong.add(each.getKey(), "does not name itself: " + alternates);
            }
            alternates.forEach((lang, address) -> {
                if (!lang.equals("x-default") && !alternates.equals(alternates(site.page(file(address))))) {
                    wrong.add(each.getKey(), "names " + address + ", which does not name the same");
                }
            });
        }
        none("translations name each other from one side only");
        assertTrue(pairs > 100, "too few pages have translations");
    }

    /** By language, {@code x-default} among them. */
    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new TreeMap<>();
        page.select("link[rel=alternate][hreflang]").forEach(link -> {
            if (alternates.put(link.attr("hreflang"), link.attr("href")) != null) {
                throw new AssertionError("two translations in " + link.attr("hreflang") + ": " + page.baseUri());
            }
        });
        return alternates;
    }

    @Test
    void everyPageSwitchesToItsCounterpart() {
        Set<String> languages =
                new TreeSet<>(alternates(site.page("index.html")).keySet());
        languages.remove("x-default");
        assertTrue(languages.size() >= 2, languages::toString);
        site.pages().forEach((path, page) -> {
            String folder = path.substring(0, Math.max(0, path.indexOf('/')));
            if (languages.contains(folder) && !RealSite.isRedirect(page)) {
                Set<String> others = new TreeSet<>(languages);
                others.remove(folder);
                others.forEach(other -> switches(path, page, other));
            }
        });
        none("the language switch is missing or leads elsewhere");
    }

    private void switches(String path, Document page, String language) {
        List<Element> links = page.select("nav.languages a[hreflang=" + language + "]");
        if (links.size() != 1) {
            wrong.add(path, "has " + links.size() + " switches to " + language);
            return;
        }
        String target = links.get(0).absUrl("href");
        String stated = alternates(page).get(language);
        Document there = site.pages().get(file(target));
        if (there == null || !target.startsWith(ROOT + language + "/")) {
            wrong.add(path, "switches to " + target);
        } else if (stated != null && !stated.equals(target)) {
            wrong.add(path, "switches to " + target + ", its translation is " + stated);
        }
    }

    @Test
    void theSitemapListsWhatMayBeIndexed() {
        Document sitemap = Jsoup.parse(site.text("sitemap.xml"), Parser.xmlParser());
        Map<String, Map<String, String>> listed = new TreeMap<>();
        for (Element url : sitemap.select("url")) {
            Map<String, String> links = new TreeMap<>();
            url.children().stream()
                    .filter(child -> child.tagName().equals("xhtml:link"))
                    .forEach(link -> links.put(link.attr("hreflang"), link.attr("href")));
            listed.put(url.selectFirst("loc").text(), links);
        }
        Map<String, Map<String, String>> indexed = new TreeMap<>();
        site.pages().forEach((path, page) -> {
            if (mayBeIndexed(page) && (isCanonical(path, page) || !isOfTwoLanguages(page))) {
                indexed.put(ROOT + RealSite.url(path), alternates(page));
            }
        });
        assertEquals(lines(indexed), lines(listed));
    }

    private static String lines(Map<String, Map<String, String>> pages) {
        StringBuilder lines = new StringBuilder();
        // One translation alone is no translation.
        pages.forEach((page, links) -> lines.append(page)
                .append(' ')
                .append(links.size() > 2 ? links : "")
                .append('\n'));
        return lines.toString();
    }

    private static boolean mayBeIndexed(Document page) {
        return page.selectFirst("meta[name=robots][content*=noindex]") == null;
    }

    private static boolean isCanonical(String path, Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        return canonical != null && canonical.attr("href").equals(ROOT + RealSite.url(path));
    }

    /** Such a page names one of its halves as canonical, and that alone keeps it out of results. */
    private static boolean isOfTwoLanguages(Document page) {
        return page.selectFirst("main > article.parallel") != null;
    }

    @Test
    void pagesInTwoLanguagesNameTheFirst() {
        int pages = 0;
        for (var each : site.pages().entrySet()) {
            if (isOfTwoLanguages(each.getValue())) {
                pages++;
                String canonical = each.getValue().select("link[rel=canonical]").attr("href");
                Document half = site.page(file(canonical));
                if (!isCanonical(file(canonical), half)
                        || !alternates(each.getValue()).isEmpty()) {
                    wrong.add(each.getKey(), "names " + canonical);
                }
                if (half.select(".tools > a.beside[href=/" + RealSite.url(each.getKey()) + "]")
                                .size()
                        != 1) {
                    wrong.add(each.getKey(), "is not to be reached from " + canonical);
                }
            }
        }
        none("pages in two languages claim too much, or nobody finds them");
        assertTrue(pages > 100, "only " + pages);
    }

    @Test
    void whatFallsBackIsNotIndexed() {
        site.pages().forEach((path, page) -> {
            boolean itself = isCanonical(path, page) || isOfTwoLanguages(page);
            Element heading = page.selectFirst("main h1[lang]");
            String lang = page.selectFirst("html").attr("lang");
            boolean foreign = heading != null && !heading.attr("lang").equals(lang);
            boolean indexed = mayBeIndexed(page);
            if (indexed && (!itself || foreign)) {
                wrong.add(path, "is indexed, but not the real page");
            }
            if (!indexed && !alternates(page).isEmpty()) {
                wrong.add(path, "is not indexed, but names translations");
            }
        });
        none("pages are indexed that are not the real ones");
    }

    @Test
    void indexedPagesHaveTheirOwnTitles() {
        Map<String, String> first = new LinkedHashMap<>();
        site.pages().forEach((path, page) -> {
            if (page.selectFirst("meta[name=robots][content*=noindex]") == null) {
                String lang = page.selectFirst("html").attr("lang");
                String other = first.putIfAbsent(lang + " " + page.title(), path);
                if (other != null) {
                    wrong.add(path, "and " + other + ": " + page.title());
                }
                if (page.select("meta[name=description]").attr("content").isBlank()) {
                    wrong.add(path, "has no description");
                }
            }
        });
        none("pages cannot be told apart in a list of results");
    }

    @Test
    void nothingComesFromElsewhere() {
        site.pages().forEach((path, page) -> {
            page.select("script[type=speculationrules]")
                    .forEach(rules -> assertTrue(JSON.readTree(rules.data()).has("prefetch"), path));
            page.select("script:not([type=application/ld+json], [type=speculationrules], [src][integrity]),"
                            + " style, iframe, object, embed, base")
                    .forEach(element -> wrong.add(path, "has <" + element.tagName() + ">"));
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    if (attribute.getKey().startsWith("on")
                            || attribute.getKey().equals("style")) {
                        wrong.add(path, "has an attribute " + attribute);
                    }
                }
            }
            page.select("[src], link[rel~=(?i)stylesheet|icon|manifest|preload|prefetch|preconnect]")
                    .forEach(element -> isOurs(path, element.absUrl(element.hasAttr("src") ? "src" : "href")));
            assertTrue(page.selectFirst("meta[http-equiv=Content-Security-Policy]") != null, path);
        });
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(".css") || path.endsWith(".svg")) {
                Matcher load = CSS_LOAD.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (load.find()) {
                    wrong.add(path, "loads " + load.group(1));
                }
            }
        });
        none("something is loaded from elsewhere or runs");
    }

    private void isOurs(String path, String address) {
        if (!address.startsWith(ROOT)) {
            wrong.add(path, "loads " + address);
        }
    }

    @Test
    void feedsAreRead() throws Exception {
        int feeds = 0;
        for (String path : site.files().keySet()) {
            if (path.endsWith("/feed.xml")) {
                feeds++;
                Feed feed = (Feed) new WireFeedInput().build(new XmlReader(stream(path), true, "UTF-8"));
                List<Entry> entries = feed.getEntries();
                assertFalse(entries.isEmpty(), path);
                List<String> ids = new ArrayList<>();
                for (Entry entry : entries) {
                    ids.add(entry.getId());
                    Document page =
                            site.page(file(entry.getAlternateLinks().get(0).getHref()));
                    assertEquals(page.selectFirst("link[rel=canonical]").attr("href"), entry.getId(), path);
                    assertFalse(entry.getTitle().isBlank(), path);
                }
                JsonNode json = JSON.readTree(stream(path.replace(".xml", ".json")));
                List<String> same = new ArrayList<>();
                json.get("items").forEach(item -> same.add(item.get("id").asString()));
                assertEquals(ids, same, path);
            }
        }
        assertTrue(feeds >= 2, "there are " + feeds + " feeds");
    }

    private ByteArrayInputStream stream(String path) {
        return new ByteArrayInputStream(site.files().get(path));
    }

    @Test
    void calendarsAreRead() throws Exception {
        int calendars = 0;
        for (String path : site.files().keySet()) {
            if (path.endsWith(".ics")) {
                calendars++;
                try (ICalReader reader = new ICalReader(stream(path))) {
                    ICalendar calendar = reader.readNext();
                    assertEquals(List.of(), reader.getWarnings(), path);
                    assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), path);
                    boolean whole = path.indexOf('/') == path.lastIndexOf('/');
                    assertTrue(calendar.getEvents().size() > (whole ? 10 : 0), path);
                    calendar.getEvents()
                            .forEach(event -> site.page(file(event.getUrl().getValue())));
                }
            }
        }
        assertTrue(calendars >= 2, "there are " + calendars + " calendars");
    }

    @Test
    void allJsonIsJson() {
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(".json") || path.endsWith(".webmanifest")) {
                assertFalse(JSON.readTree(bytes).isEmpty(), path);
            }
        });
        int described = 0;
        for (var each : site.pages().entrySet()) {
            for (Element script : each.getValue().select("script[type=application/ld+json]")) {
                JsonNode data = JSON.readTree(script.data());
                assertEquals("https://schema.org", data.get("@context").asString(), each.getKey());
                described++;
            }
        }
        assertTrue(described > 100, "only " + described + " pages are described");
    }

    @Test
    void theJarBuildsTheSame(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("site");
        Program.Run run = Program.jar()
                .in(folder)
                .run(
                        "build",
                        "--root",
                        Places.PROJECT.toString(),
                        "--out",
                        out.toString(),
                        "--base-url",
                        RealSite.ADDRESS,
                        "--today",
                        RealSite.TODAY.toString());
        assertEquals(0, run.code(), run::toString);
        Map<String, byte[]> files = Tree.read(out);
        files.keySet().removeIf(Tree::isRecord);
        assertEquals("", Tree.report(site.files(), files));
    }
}
