package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/** Timelines of ten, sixty and two thousand events in the theme of the program: light, linked, and to be read by all. */
class TimelinesTest {
    /** What fits into 14 KB with the headers of two or more answers. */
    private static final int FIRST_ROUND_TRIP = 13_800;

    private static final String TIMELINE = "fr/temps/";
    private static final String LIST = "main .timeline li";
    private static final List<String> CITIES = List.of("lyon", "brest", "nantes");

    @TempDir
    Path folder;

    /** Events over 34 years, more of them in the later ones, some lasting, some unsure, some open. */
    private static String site(int events) {
        StringBuilder site = new StringBuilder("-- site.yml --\n")
                .append("title: {fr: La foire}\nbase-url: https://foire.example/\nlanguages: {fr: {name: Français}}\n")
                .append("zone: Europe/Paris\n"
                        + "theme: default\n"
                        + "-- content/_section.yml --\n"
                        + "is: article\n"
                        + "title: {fr: Accueil}\n")
                .append("-- content/temps.fr.md --\n"
                        + "---\n"
                        + "title: Chronologie\n"
                        + "layout: timeline\n"
                        + "of: [bals, pactes, plans]\n")
                .append("filters: [section, ville, decade]\n---\n")
                .append("-- content/villes/_section.yml --\n"
                        + "is: place\n"
                        + "title: {fr: Villes}\n"
                        + "-- content/villes.yml --\n");
        CITIES.forEach(
                city -> site.append(city).append(": {title: {fr: ").append(city).append("}}\n"));
        List<String> sections = List.of("bals", "pactes", "plans");
        for (int section = 0; section < sections.size(); section++) {
            String name = sections.get(section);
            site.append("-- content/")
                    .append(name)
                    .append("/_section.yml --\nis: event\norder: date\npage: none\ntitle: {fr: ");
            site.append(name).append("}\nfields:\n  quand: {type: date, role: when}\n");
            site.append("  ville: {type: reference, to: villes, role: location, label: {fr: Ville}}\n");
            site.append("-- content/").append(name).append(".yml --\n");
            for (int i = section; i < events; i += sections.size()) {
                site.append("e")
                        .append(i)
                        .append(": {title: {fr: \"Fête numéro ")
                        .append(i)
                        .append(" de la ville\"}");
                site.append(", quand: ").append(date(i, events)).append(", ville: ");
                site.append(CITIES.get(i * 7 % CITIES.size())).append("}\n");
            }
        }
        return site.toString();
    }

    private static String date(int i, int events) {
        int year = 1990 + (int) Math.sqrt(1156.0 * i / events);
        return switch (i % 9) {
            case 1 -> year + "-05-03/" + year + "-05-09";
            case 3 -> year + "~";
            case 5 -> year + "/" + (year + 2);
            case 7 -> i % 63 == 7 ? year + "/.." : year + "-11";
            default -> year + "-03-14";
        };
    }

    private Map<String, String> build(int events) {
        return buildSite(site(events));
    }

    private Map<String, String> buildSite(String site) {
        Memory memory = new Memory();
        BuildRequest request = new BuildRequest(
                SiteText.write(folder, site),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 17)),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                false,
                false,
                2);
        BuildResult result = Build.run(request, memory);
        assertEquals("[]", result.diagnostics().toString());
        Map<String, String> files = new TreeMap<>();
        memory.paths()
                .forEach(path -> files.put(path, new String(memory.bytes(path).orElseThrow(), StandardCharsets.UTF_8)));
        return files;
    }

    private static Document page(Map<String, String> files, String path) {
        String text = files.get(path + "index.html");
        assertTrue(text != null, () -> path + " is not among " + files.keySet());
        return Jsoup.parse(text, "https://foire.example/" + path);
    }

    private static List<Document> timelines(Map<String, String> files) {
        List<Document> pages = new ArrayList<>();
        files.keySet().stream()
                .filter(path -> path.startsWith(TIMELINE) && path.endsWith("index.html"))
                .forEach(path -> pages.add(page(files, path.substring(0, path.length() - "index.html".length()))));
        return pages;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 2000})
    void everyEventIsListedAndEveryPageIsLight(int events) {
        Map<String, String> files = build(events);
        Set<String> listed = new HashSet<>();
        for (Document page : timelines(files)) {
            page.select(LIST + " .title").forEach(title -> listed.add(title.text()));
            int weight = packed(page.outerHtml()) + styles(page, files);
            assertTrue(weight <= FIRST_ROUND_TRIP, () -> page.location() + " weighs " + weight);
            assertEquals("", page.select("main [style], main script").toString());
        }
        assertEquals(events, listed.size());
    }

    private static int styles(Document page, Map<String, String> files) {
        return page.select("link[rel=stylesheet]").stream()
                .mapToInt(link -> packed(files.getOrDefault(link.attr("href").substring(1), "")))
                .sum();
    }

    private static int packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 2000})
    void theOverviewLeadsEverywhereInFewSteps(int events) {
        Map<String, String> files = build(events);
        for (Document page : timelines(files)) {
            Element drawing = page.selectFirst("figure.chart svg");
            if (drawing != null) {
                assertTrue(page.select(".columns a").size() <= 40, page::location);
                assertTrue(page.select(".strides a").size() <= 6, page::location);
                assertEquals("group", drawing.attr("role"));
                assertTrue(page.select("figure.chart figcaption").text().length() > 20, page::location);
                assertEquals("#_list", page.select("figure.chart > a").attr("href"));
                assertEquals(1, page.select("#_list").size());
                assertEquals(0, page.select("svg a:not(:has(title))").size());
            }
        }
        assertEquals(true, page(files, TIMELINE).selectFirst("figure.chart svg") != null);
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9\u202f]+");

    private static int number(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find() ? Integer.parseInt(number.group().replace("\u202f", "")) : 0;
    }

    /** A divided timeline: its years in order, in each what is foremost, the number of all, and the way to them. */
    @ParameterizedTest
    @ValueSource(ints = {61, 93, 400, 2000})
    void aLongTimelineTellsItsYears(int events) {
        Map<String, String> files = build(events);
        Document whole = page(files, TIMELINE);
        List<Element> years = whole.select("#_list > ol.years > li");
        int told = 0;
        for (Element year : years) {
            String href = year.select("h2 a").attr("href");
            int count = number(year.select("> .count").text());
            List<String> links = year.select("ul a").eachAttr("href");
            int rest = number(year.select("ul a").text().replaceAll("[0-9]+ de la ville", ""));
            assertEquals(count, year.select("ul > li:not(:has(a))").size() + rest, year::text);
            assertEquals(rest == 0 ? List.of() : List.of(href), links, year::text);
            assertEquals("y" + year.select("h2").text(), year.id());
            Element list = there(files, href, year.select("h2").text());
            assertEquals(count, list.select(".title").size(), href);
            List<String> titles = list.select(".title").eachText();
            List<String> named = year.select("ul > li:not(:has(a))").eachText();
            assertEquals(titles.stream().filter(named::contains).toList(), named);
            told += count;
        }
        assertEquals(events, told);
        assertEquals(
                years.stream().map(Element::id).sorted().toList(),
                whole.select(".years > li").eachAttr("id"));
        assertEquals(0, whole.select(".timeline, .instant").size());
        assertEquals(events, number(whole.select(".total").text()));
    }

    /** The place of a year: a section of a decade's page, or a page of its own. */
    private static Element there(Map<String, String> files, String href, String year) {
        String path = href.substring(1).replaceFirst("#.*", "");
        return Optional.ofNullable(page(files, path).getElementById("y" + year))
                .map(Element::parent)
                .orElseThrow(() -> new AssertionError(href));
    }

    @ParameterizedTest
    @CsvSource({
        "de, 1 Eintrag|und 4 weitere Einträge|2 Einträge|und 19 weitere Einträge|21 Einträge|41 Einträge",
        "en, 1 entry|and 4 more entries|2 entries|and 19 more entries|21 entries|41 entries",
        "fr, 1 entrée|et 4 autres entrées|2 entrées|et 19 autres entrées|21 entrées|41 entrées",
        "pl, 1 wpis|i jeszcze 4 wpisy|2 wpisy|i jeszcze 19 wpisów|21 wpisów|41 wpisów",
        "ru, 1 запись|и ещё 4 записи|2 записи|и ещё 19 записей|21 запись|41 запись"
    })
    void numbersHaveTheirNouns(String lang, String words) {
        int[] counts = {1, 2, 6, 21, 41};
        StringBuilder site = new StringBuilder("-- site.yml --\ntitle: {L: S}\nbase-url: https://x.example/\n"
                + "languages: {L: {name: L}}\nzone: Europe/Paris\ntheme: default\n"
                + "-- content/_section.yml --\nis: article\ntitle: {L: S}\n"
                + "-- content/t.L.md --\n---\ntitle: T\nlayout: timeline\nof: [s]\n---\n"
                + "-- content/s/_section.yml --\nis: event\npage: none\ntitle: {L: S}\n"
                + "fields: {d: {type: date, role: when}}\n-- content/s.yml --\n");
        for (int year = 0; year < counts.length; year++) {
            for (int i = 0; i < counts[year]; i++) {
                site.append("e" + year + "-" + i + ": {title: {L: T}, d: " + (2000 + year) + "}\n");
            }
        }
        Document page = page(
                buildSite(site.toString().replaceAll("\\bL\\b", lang).replace("name: " + lang, "name: X")),
                lang + "/t/");
        Set<String> said =
                new HashSet<>(page.select(".years .count, .years ul a").eachText());
        for (String each : words.split("[|]")) {
            assertTrue(spaced(said).contains(each), () -> each + ": " + said);
        }
        assertTrue(page.select(".years ul a").stream()
                .allMatch(link -> link.attr("aria-label").endsWith(": " + link.wholeText())));
    }

    private static List<String> spaced(Set<String> words) {
        return words.stream()
                .map(each -> each.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    @Test
    void theOrderOfTheListIsThatOfTime() {
        for (Document page : timelines(build(60))) {
            List<String> years = page.select(".timeline h2").eachText();
            assertEquals(years.stream().sorted().toList(), years);
            List<String> days = page.select(LIST + " time").eachAttr("datetime").stream()
                    .map(day -> day.substring(0, 4))
                    .toList();
            assertEquals(days.stream().sorted().toList(), days);
        }
    }

    @Test
    void itemsBearTheMarksOfTheInstantFilters() {
        Document page = page(build(60), TIMELINE);
        for (Element choice : page.select(".instant input:not([id$=0])")) {
            String mark = choice.id().substring(1);
            int count = Integer.parseInt(choice.parent().select(".count").text());
            assertEquals(count, page.select(LIST + "." + mark).size(), mark);
        }
        assertEquals(8, page.select(".instant input").size());
        assertEquals(2, page.select(".instant[hidden] legend").size());
        assertEquals(2, page.select(".instant input[checked]").size());
    }

    @Test
    void summariesOfFilterPagesSayWhatTheySelect() {
        Map<String, String> files = build(60);
        Document page = page(files, TIMELINE + "ville-brest/");

        assertEquals("Chronologie: brest · La foire", page.title().replace("\u00a0:", ":"));
        assertEquals(
                "https://foire.example/fr/temps/ville-brest/",
                page.select("link[rel=canonical]").attr("href"));
        assertTrue(page.select("meta[name=description]").attr("content").contains("brest"));
        assertTrue(files.getOrDefault("sitemap.xml", "").contains("/fr/temps/ville-brest/<"));
        assertEquals(1, page.select("nav.parts [aria-current=page]").size());
    }
}
