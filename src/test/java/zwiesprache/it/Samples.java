package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;

/** Pages of the project's own site to look at in place of all. */
final class Samples {
    private static final List<String> LISTS = List.of(
            "de/",
            "de/seminare/",
            "de/personen/",
            "de/themen/",
            "de/quellen/",
            "de/chronik/",
            "de/chronik/seminare/",
            "de/chronik/2010/",
            "de/themenmatrix/",
            "de/register/",
            "de/barrierefreiheit/");

    private final RealSite site;

    Samples(RealSite site) {
        this.site = site;
    }

    /**
     * Addresses of every kind of page in every language: lists, the largest entry of each section, the largest part of
     * a list, what the theme brings along; and of the pages that belong to no language.
     */
    Set<String> all() {
        Set<String> samples = new LinkedHashSet<>(LISTS);
        Set<String> sections = new TreeSet<>();
        for (String path : site.pages().keySet()) {
            String[] names = path.split("/", -1);
            if (names.length == 4 && names[0].equals("de")) {
                sections.add("de/" + names[1] + "/");
            }
        }
        assertTrue(sections.size() >= 8, sections::toString);
        for (String section : sections) {
            if (has(section, "article.entry")) {
                samples.add(largest(section, "article.entry"));
            }
        }
        samples.add(largest("de/", "nav.parts a[aria-current=page]"));
        samples.add(settings("de"));
        for (String path : List.copyOf(samples)) {
            Document page = site.page(path + "index.html");
            page.select("nav.languages a[hreflang=ru]")
                    .eachAttr("href")
                    .forEach(other -> samples.add(other.substring(1)));
        }
        assertEquals(0, samples.size() % 2, "a page has no counterpart");
        samples.addAll(List.of("", "404.html", "de-ru/", largest("de-ru/", "article.parallel")));
        return samples;
    }

    /** The largest dossier of each language. */
    List<String> dossiers() {
        Map<String, String> largest = new TreeMap<>();
        site.files().forEach((path, bytes) -> {
            if (path.endsWith("/dossier.xhtml")) {
                largest.merge(
                        path.substring(0, path.indexOf('/')),
                        path,
                        (one, other) -> site.files().get(one).length >= bytes.length ? one : other);
            }
        });
        assertTrue(largest.size() > 1, largest::toString);
        return List.copyOf(largest.values());
    }

    /** Where readers of a language choose how pages look. */
    String settings(String lang) {
        return RealSite.url(site.pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith(lang + "/")
                        && !page.getValue().select("form.settings").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no settings in " + lang))
                .getKey());
    }

    private boolean has(String folder, String element) {
        return site.pages().entrySet().stream()
                .anyMatch(page -> page.getKey().startsWith(folder)
                        && !page.getKey().equals(folder + "index.html")
                        && page.getValue().selectFirst("main " + element) != null);
    }

    /** The largest page of a folder that has such an element in its main part. */
    String largest(String folder, String element) {
        return site.pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith(folder)
                        && !page.getKey().equals(folder + "index.html")
                        && page.getValue().selectFirst("main " + element) != null)
                .map(Map.Entry::getKey)
                .max(Comparator.comparing((String file) -> site.files().get(file).length)
                        .thenComparing(Comparator.naturalOrder()))
                .map(RealSite::url)
                .orElseThrow(() -> new AssertionError("no page with " + element + " in " + folder));
    }
}
