package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The dossiers of the project's own site: valid, whole, and linked from nowhere but the pages of their topics. */
class DossierIT {
    private static final String FILE = "dossier.xhtml";

    private final RealSite site = RealSite.get();
    private final Map<String, Document> dossiers = new TreeMap<>();
    private final Findings wrong = new Findings();

    DossierIT() {
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(FILE)) {
                String address = RealSite.ADDRESS + path;
                dossiers.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), address, Parser.xmlParser()));
            }
        });
        assertTrue(dossiers.size() > 60, () -> "only " + dossiers.size());
    }

    private void none(String what) {
        assertEquals("", wrong.toString(), what);
    }

    @Test
    @Timeout(60)
    void theyAreValid() throws InterruptedException {
        Map<String, byte[]> files = new TreeMap<>(site.files());
        files.keySet().retainAll(dossiers.keySet());
        files.put("wrong.xhtml", """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>x</title></head>
            <body><p id="a"></p><p id="a"></p><a aria-label="x" role="list">x</a></body></html>
            """.getBytes(StandardCharsets.UTF_8));
        List<String> errors = new ArrayList<>(NuChecker.errors(files, 2));
        assertTrue(errors.removeIf(error -> error.startsWith("wrong.xhtml:")), "the checker does not check");
        assertEquals("", String.join("\n", errors));
    }

    @Test
    void theyHaveWhatTheirTopicsPageLists() throws IOException {
        for (var each : dossiers.entrySet()) {
            Map<String, Element> listed = listed(page(each.getKey()));
            List<Element> contents = each.getValue().select("nav.contents .title");
            assertEquals(
                    listed.values().stream().map(Element::text).sorted().toList(),
                    contents.stream().map(Element::text).sorted().toList(),
                    each.getKey());
            List<Element> chapters = each.getValue().select("section.chapter[id]");
            assertEquals(
                    contents.stream().map(title -> title.attr("href")).toList(),
                    chapters.stream().skip(1).map(chapter -> "#" + chapter.id()).toList(),
                    each.getKey());
            String words = page(each.getKey()).select("a[href$=" + FILE + "]").text();
            assertTrue(words.contains("(" + listed.size()), words + " of " + listed.keySet());
        }
    }

    @Test
    void theyHaveTheWholeTexts() throws IOException {
        for (var each : dossiers.entrySet()) {
            Document topic = page(each.getKey());
            List<String> texts = new ArrayList<>(topic.select("main .prose, main .references li cite, main h1")
                    .eachText());
            for (String href : listed(topic).keySet()) {
                texts.addAll(site.page(href.substring(1) + "index.html")
                        .select("main .prose, main .references li cite, main h1, main .facts, main .records")
                        .eachText());
            }
            List<String> there = new ArrayList<>(each.getValue().select("h1").eachText());
            each.getValue().select("section.chapter").forEach(chapter -> {
                there.addAll(chapter.select(".prose, .references li cite").eachText());
                if (!chapter.id().isEmpty() && chapter.selectFirst("h1") == null) {
                    there.addAll(chapter.select("header h2, .facts, .records").eachText());
                }
            });
            assertEquals(tight(texts), tight(there), each.getKey());
        }
    }

    /** Sorted and without spaces: what stands in lines of its own is known for HTML, not for XML. */
    private static List<String> tight(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("\\s+", "")).sorted().toList();
    }

    /** The topic's page. */
    private Document page(String dossier) {
        return site.page(dossier.replace(FILE, "index.html"));
    }

    /** The entries that a topic's page lists because they name it, each once: not those that only mention it. */
    private static Map<String, Element> listed(Document topic) throws IOException {
        String lang = topic.selectFirst("html").attr("lang");
        String mention = Files.readAllLines(Path.of("themes/default/messages/" + lang + ".yml")).stream()
                .filter(line -> line.startsWith("mentioned_in:"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("mentioned_in: \"?", "")
                .replaceFirst("[ :]*\\{0}.*", "");
        Map<String, Element> entries = new LinkedHashMap<>();
        for (Element group : topic.select("section.backlinks h3")) {
            if (!group.text().startsWith(mention)) {
                group.nextElementSibling()
                        .select("> li > .title")
                        .forEach(title -> entries.putIfAbsent(title.attr("href"), title));
            }
        }
        return entries;
    }

    @Test
    void everyLinkArrives() {
        Map<String, Set<String>> ids = new TreeMap<>();
        site.pages()
                .forEach((path, page) ->
                        ids.put(path, new TreeSet<>(page.select("[id]").eachAttr("id"))));
        int within = 0;
        for (var each : dossiers.entrySet()) {
            List<String> own = each.getValue().select("[id]").eachAttr("id");
            if (new TreeSet<>(own).size() < own.size()) {
                wrong.add(each.getKey(), "has an id twice");
            }
            for (String href : each.getValue().select("a[href]").eachAttr("href")) {
                if (href.startsWith("#")) {
                    within++;
                    if (!own.contains(href.substring(1))) {
                        wrong.add(each.getKey(), "leads to " + href);
                    }
                } else if (href.startsWith(RealSite.ADDRESS)) {
                    String[] parts = href.substring(RealSite.ADDRESS.length()).split("#", 2);
                    String file = parts[0].isEmpty() || parts[0].endsWith("/") ? parts[0] + "index.html" : parts[0];
                    if (!site.files().containsKey(file)
                            || parts.length > 1 && !ids.get(file).contains(parts[1])) {
                        wrong.add(each.getKey(), "leads to " + href);
                    }
                } else if (!href.startsWith("http") && !href.startsWith("mailto:") && !href.startsWith("tel:")) {
                    wrong.add(each.getKey(), "leads to " + href);
                }
            }
        }
        none("links lead nowhere");
        assertTrue(within > 20 * dossiers.size(), "only " + within + " links within");
    }

    @Test
    void theySayWhatTheyAre() {
        dossiers.forEach((path, dossier) -> {
            Document topic = page(path);
            Element html = dossier.selectFirst("html");
            assertEquals(topic.selectFirst("html").attr("lang"), html.attr("lang"), path);
            assertEquals(html.attr("lang"), html.attr("xml:lang"), path);
            assertEquals("noindex", dossier.select("meta[name=robots]").attr("content"), path);
            assertEquals(
                    topic.select("link[rel=canonical]").attr("href"),
                    dossier.select("link[rel=canonical]").attr("href"),
                    path);
            String policy =
                    dossier.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertTrue(policy.matches("(script|default)-src 'none';.*") && !policy.contains("-inline"), policy);
            assertEquals(
                    0,
                    dossier.select("script, style, [style], iframe, form, link[hreflang]")
                            .size(),
                    path);
            assertTrue(dossier.select(".imprint").text().contains(RealSite.ADDRESS), path);
            assertEquals(1, dossier.select(".imprint a[rel=license]").size(), path);
            List<Integer> levels = dossier.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            assertEquals(1, levels.get(0), path);
            for (int i = 1; i < levels.size(); i++) {
                if (levels.get(i) < 2 || levels.get(i) > levels.get(i - 1) + 1) {
                    wrong.add(path, "has a heading of level " + levels.get(i) + " after " + levels.get(i - 1));
                }
            }
        });
        none("headings have no order");
    }

    @Test
    void onlyTheirTopicsLeadToThem() {
        site.files().forEach((path, bytes) -> {
            boolean own = dossiers.containsKey(path.replace("index.html", FILE)) && path.endsWith("/index.html");
            boolean text = List.of("html", "xml", "json", "txt", "ics", "webmanifest", "ttl", "jsonld", "js")
                    .contains(path.substring(path.lastIndexOf('.') + 1));
            if (text && !own && new String(bytes, StandardCharsets.UTF_8).contains("/" + FILE)) {
                wrong.add(path, "names a dossier");
            }
        });
        none("dossiers are named elsewhere");
    }
}
