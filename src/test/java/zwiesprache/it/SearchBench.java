package zwiesprache.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import zwiesprache.search.MadeIndex;

/**
 * How long a key keeps the browser busy on a fast and on a slow device. Run by hand, on a quiet machine, with {@code
 * src/bench/search.sh}: the figures say nothing on a busy one, so no test depends on them. It is here and not in {@code
 * src/bench}, whose programs need nothing but the jar, because it drives the browser of these tests.
 */
final class SearchBench {
    private static final Path SITE = Path.of("src/test/resources/search/site");
    /** The longest pause that somebody makes while typing before the script looks, and some more. */
    private static final long PAUSE = 600_000_000;

    private SearchBench() {}

    public static void main(String... none) throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start()) {
            measure(chromium, MadeIndex.files(200, 650, 4_100), 200);
            measure(chromium, MadeIndex.files(10_000, 200, 80_000), 10_000);
        }
    }

    private static void measure(Chromium chromium, Map<String, byte[]> index, int pages) throws IOException {
        try (WebServer server = new WebServer("/")) {
            Map<String, byte[]> files = new TreeMap<>(RealSite.build(SITE, Optional.of(server.address())));
            files.keySet().removeIf(path -> path.startsWith("search/de"));
            files.putAll(index);
            server.show(files);
            for (int slower : List.of(1, 4)) {
                Tab tab = chromium.tab().open(server.address() + "de/suche/").slower(slower);
                tab.evaluate("document.querySelector('#q').focus()");
                List<Long> keys = new ArrayList<>();
                for (String query : List.of("machklauchen", "lurspertmack", "stung", "maltklonst")) {
                    tab.evaluate("document.querySelector('#q').select()");
                    for (char key : query.toCharArray()) {
                        double before = tab.busy();
                        tab.type(String.valueOf(key));
                        LockSupport.parkNanos(PAUSE);
                        keys.add(Math.round(1000 * (tab.busy() - before)));
                    }
                }
                Collections.sort(keys);
                System.out.println(pages + " pages, " + slower + " times slower: a key keeps busy for "
                        + keys.get(keys.size() / 2) + " ms (median), " + keys.get(keys.size() * 9 / 10)
                        + " ms (one in ten), " + keys.get(keys.size() - 1) + " ms (most)");
            }
        }
    }
}
