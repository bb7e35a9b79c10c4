package zwiesprache.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How much of the index a reader loads, compressed as servers do. */
class SizesTest {
    private static final int KB = 1000;

    @Test
    void theScript() throws IOException {
        int size = size(Files.readAllBytes(Path.of("themes/default/assets/search.js")));
        System.out.println("search, script: " + size);
        assertTrue(size <= 4096, () -> "the script: " + size);
    }

    @Test
    void aSiteOfTwoHundredPages() {
        Map<String, byte[]> files = MadeIndex.files(200, 650, 4_100);
        int list = size(files, name -> name.matches(".*/l\\d+.txt|search/de.txt"));
        int places = size(files, name -> name.matches(".*/p\\d+.bin"));
        int cards = size(files, name -> name.matches(".*/d\\d+.txt"));
        int blocks = (int) files.keySet().stream()
                .filter(name -> name.matches(".*/p\\d+.bin"))
                .count();
        // Ten results lie on as many cards at most; the forms of a word in one or two files of places.
        int first = list + 4 * places / blocks + cards;
        System.out.println("search, 200 pages of 650 words: list " + list + ", places " + places + " in " + blocks
                + ", cards " + cards + ", to the first result " + first + ", all " + (list + places + cards));
        assertTrue(first <= 60 * KB, () -> "to the first result: " + first);
        assertTrue(list + places + cards <= 100 * KB, () -> "all: " + (list + places + cards));
    }

    @Test
    void aSiteOfTenThousandPages() {
        Map<String, byte[]> files = MadeIndex.files(10_000, Integer.getInteger("search.words", 200), 80_000);
        int way = size(files, name -> name.equals("search/de.txt"));
        int part = largest(files, "/l");
        int block = largest(files, "/p");
        int card = largest(files, "/d");
        int first = way + part + 2 * block + 10 * card;
        System.out.println("search, 10,000 pages: way " + way + ", part " + part + ", places " + block + ", card "
                + card + ", to the first result " + first + ", files " + files.size() + ", all "
                + size(files, name -> true));
        assertTrue(first <= 100 * KB, () -> "to the first result: " + first);
    }

    private static int size(Map<String, byte[]> files, Predicate<String> of) {
        return files.entrySet().stream()
                .filter(each -> of.test(each.getKey()))
                .mapToInt(each -> transferred(each.getKey(), each.getValue()))
                .sum();
    }

    private static int largest(Map<String, byte[]> files, String of) {
        return files.entrySet().stream()
                .filter(each -> each.getKey().matches(".*" + of + "\\d+\\..*"))
                .mapToInt(each -> transferred(each.getKey(), each.getValue()))
                .max()
                .orElseThrow();
    }

    /** Texts are compressed on their way; servers leave what is no text as it is. */
    private static int transferred(String path, byte[] bytes) {
        return path.endsWith(".txt") ? size(bytes) : bytes.length;
    }

    private static int size(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return packed.size();
    }
}
