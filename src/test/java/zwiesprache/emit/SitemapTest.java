package zwiesprache.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import zwiesprache.edition.Edition;
import zwiesprache.golden.Walkthrough;

/** A sitemap that is too long for one file. */
class SitemapTest {
    @Test
    void isDividedAndListed(@TempDir Path folder) throws Exception {
        Edition edition = Walkthrough.of(folder, pages(5)).sound().edition();
        Map<String, byte[]> files = new TreeMap<>();
        new Sitemap(edition.config().baseUrl(), edition.pages(), 3).write(file -> files.put(file.path(), file.bytes()));
        List<String> parts = locations(files, "sitemap.xml");
        assertEquals(
                List.of(
                        "https://tram.example/sitemap-1.xml",
                        "https://tram.example/sitemap-2.xml",
                        "https://tram.example/sitemap-3.xml"),
                parts);
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            List<String> inside = locations(files, part.substring("https://tram.example/".length()));
            assertEquals(Math.min(3, 8 - all.size()), inside.size());
            all.addAll(inside);
        }
        Map<String, byte[]> whole = new TreeMap<>();
        new Sitemap(edition).write(file -> whole.put(file.path(), file.bytes()));
        assertEquals(locations(whole, "sitemap.xml"), all);
    }

    private static List<String> locations(Map<String, byte[]> files, String path) throws Exception {
        NodeList found = MachineReadersTest.xml(files, path).getElementsByTagNameNS("*", "loc");
        List<String> locations = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            locations.add(found.item(i).getTextContent());
        }
        return locations;
    }

    private static String pages(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("-- content/p")
                    .append(i)
                    .append(".fr.md --\n---\ntitle: P")
                    .append(i)
                    .append("\n---\n");
        }
        return text.toString();
    }
}
