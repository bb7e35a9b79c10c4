package zwiesprache.it;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;
import zwiesprache.report.Catalogue;
import zwiesprache.report.TerminalReport;

/** The project's own site, built in this process: the files by path, the pages parsed. Built once for all tests. */
final class RealSite {
    /** The day that counts as today, here and in the processes whose output is compared with this. */
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    /** Not that of {@code site.yml}: where the site is published is of no matter to the tests. */
    static final String ADDRESS = "https://site.example/";

    private static RealSite built;

    private final Map<String, byte[]> files;
    private final Map<String, Document> pages = new TreeMap<>();

    private RealSite(Map<String, byte[]> files, String address) {
        this.files = files;
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), address + url(path)));
            }
        });
    }

    /** At {@link #ADDRESS}. */
    static synchronized RealSite get() {
        if (built == null) {
            built = new RealSite(at(ADDRESS), ADDRESS);
        }
        return built;
    }

    /** The files of the site at another address. */
    static Map<String, byte[]> at(String baseUrl) {
        return build(Places.PROJECT, Optional.of(baseUrl));
    }

    /** The files of any project's site, which has to be without errors. */
    static Map<String, byte[]> build(Path root, Optional<String> baseUrl) {
        BuildRequest request = new BuildRequest(root, baseUrl, Optional.of(TODAY), Clock.systemUTC(), false, false, 2);
        Memory memory = new Memory();
        BuildResult result = Build.run(request, memory);
        if (result.failed()) {
            throw new AssertionError("the site cannot be built:\n"
                    + new TerminalReport(Catalogue.of("en"), false).text(result.diagnostics()));
        }
        Map<String, byte[]> files = new TreeMap<>();
        memory.paths().forEach(path -> files.put(path, memory.bytes(path).orElseThrow()));
        return files;
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("the site has no " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** All HTML pages by their files. */
    Map<String, Document> pages() {
        return pages;
    }

    Document page(String path) {
        Document page = pages.get(path);
        if (page == null) {
            throw new AssertionError("the site has no page " + path);
        }
        return page;
    }

    /** A file's address below the site's root. */
    static String url(String file) {
        return file.equals("index.html") || file.endsWith("/index.html")
                ? file.substring(0, file.length() - "index.html".length())
                : file;
    }

    /** Whether a page only sends its readers elsewhere. */
    static boolean isRedirect(Document page) {
        return page.selectFirst("meta[http-equiv=refresh]") != null;
    }
}
