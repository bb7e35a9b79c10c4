package zwiesprache.handbook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.golden.Golden;
import zwiesprache.model.Edtf;
import zwiesprache.model.Lang;
import zwiesprache.typeset.DateStyle;
import zwiesprache.typeset.Tongues;

/**
 * What the handbook says is so. Its examples are files below {@code src/test/resources/handbook}, a folder each, that are
 * laid over a small site and built: {@code claims.txt} there says which findings that gives (first line: codes, or
 * "none") and what stands on which page. A session ({@code *.de.txt}) is run and must say what is written there.
 */
class HandbookTest {
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([^`]+)` +\\|([^|\n]*)\\|([^|\n]*)\\|");

    /** Of a page's text, compressed: with its frame and its styles it is then below what a page may weigh. */
    private static final int HEAVIEST = 5600;

    @TempDir
    Path folder;

    private static List<Path> examples(String file) throws IOException {
        try (Stream<Path> all = Files.walk(Page.EXAMPLES)) {
            return all.filter(each -> each.getFileName().toString().matches(file))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> claims() throws IOException {
        return examples("claims[.]txt");
    }

    static List<Path> sessions() throws IOException {
        return examples("session[.][a-z]+[.]txt");
    }

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void theExamplesAreTrue(Path claims) {
        List<String> lines = Page.read(claims).lines().toList();
        Trial trial = new Trial(claims.getParent(), folder.resolve("site"));
        String said = trial.run(List.of("build"), "en");
        Set<String> found = new TreeSet<>();
        Matcher code = Pattern.compile("(?:error|warning)\\[(ZW\\d+)]").matcher(said);
        while (code.find()) {
            found.add(code.group(1));
        }
        assertEquals(lines.get(0), found.isEmpty() ? "none" : String.join(" ", found), said);
        for (String line : lines.subList(1, lines.size())) {
            String[] claim = line.split(" ", 2);
            String page = trial.file("target/site/" + claim[0] + (claim[0].endsWith("/") ? "index.html" : ""));
            String text = Jsoup.parse(page).body().text().replaceAll("[\u00a0\u202f]", " ");
            assertTrue(text.contains(claim[1]), () -> "not on " + claim[0] + ": " + claim[1] + "\n" + text);
        }
    }

    /** A session, and those before it in the same language, on one copy of the site. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sessions")
    void theSessionsAreTrue(Path session) {
        String language = session.getFileName().toString().split("[.]")[1];
        Trial trial = new Trial(session.getParent(), folder.resolve("site"));
        StringBuilder said = new StringBuilder();
        for (String line : Page.read(session).lines().toList()) {
            if (line.startsWith("$ ")) {
                said.append(line).append('\n').append(trial.run(arguments(line.substring(2)), language));
            } else if (line.startsWith("# ")) {
                said.append(line).append('\n');
                trial.lay(session.resolveSibling(line.substring(2).strip()));
            }
        }
        Golden.compare(said.toString(), session);
    }

    private static List<String> arguments(String command) {
        List<String> words = new ArrayList<>(List.of(command.strip().split(" +")));
        assertEquals("zwiesprache", words.remove(0), command);
        return words;
    }

    /** Pages about messages, settings, commands and themes are what the program would say of itself now. */
    @Test
    void whatIsMadeIsUpToDate() {
        List<Executable> pages = new ArrayList<>();
        Generated.pages(folder)
                .forEach((path, text) -> pages.add(() -> Golden.compare(text, Page.CONTENT.resolve(path))));
        assertAll(pages);
    }

    @Test
    void everyViewIsTold() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/zwiesprache/render/view"))) {
            String told = Page.all().stream().map(Page::text).collect(Collectors.joining());
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name ->
                                    !Set.of("View", "BodyView", "package-info").contains(name))
                            .filter(name -> !told.contains("\n## " + name + " {"))
                            .sorted()
                            .toList());
        }
    }

    /** So that a page with the theme's style is no more than a weak line loads at once (14 KB, compressed). */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pagesAreLight(Page page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.text().getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(bytes.size() <= HEAVIEST, bytes.size() + " bytes");
    }

    /** So that what a page shows has been tried. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void whatIsShownIsInAFile(Page page) {
        for (Page.Fence fence : page.fences()) {
            assertTrue(
                    fence.origin().isPresent() || Set.of("sh", "text").contains(fence.language()),
                    () -> page.path() + " shows\n" + fence.text());
            if (fence.isPart()) {
                Path origin = fence.origin().orElseThrow().getValue();
                assertTrue(
                        ("\n" + Page.read(origin)).contains("\n" + fence.text()),
                        () -> page.path() + " shows what is not in " + origin + ":\n" + fence.text());
            }
        }
        Golden.compare(page.filled(), page.path());
    }

    /** Commands as somebody would type them have only words that the program knows. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theCommandsAreThere(Page page) {
        List<String> commands = new ArrayList<>(page.codeWords());
        page.fences().stream()
                .filter(fence -> fence.language().equals("sh"))
                .forEach(fence -> commands.addAll(fence.text().lines().toList()));
        for (String command : commands) {
            Matcher typed = Pattern.compile("^(?:java -jar \\S*)?zwiesprache(?:[.]jar)? +([^#]+)")
                    .matcher(command);
            if (typed.find()) {
                List<String> args = new ArrayList<>(
                        List.of(typed.group(1).replace("…", "x").strip().split(" +")));
                args.remove("--help");
                // In running text an option may stand without its value.
                boolean known = isKnown(args)
                        || isKnown(Stream.concat(args.stream(), Stream.of("1")).toList());
                assertTrue(known, () -> page.path() + ": " + command);
            }
        }
    }

    private static boolean isKnown(List<String> args) {
        int[] code = new int[1];
        Trial.said(Stream.concat(args.stream(), Stream.of("--help")).toList(), code);
        return code[0] == 0;
    }

    /** The tables of dates: what is written, and what stands there in German and Russian. */
    @Test
    void datesAreWrittenSo() {
        Tongues tongues = Tongues.of(List.of(new Lang("de"), new Lang("ru")));
        int rows = 0;
        for (Page page : Page.all()) {
            Matcher row = TABLE_ROW.matcher(page.text());
            while (page.name().equals("daten") && row.find()) {
                var when = Edtf.read(row.group(1)).date().orElseThrow(() -> new AssertionError(row.group()));
                rows++;
                assertEquals(
                        tongues.in(new Lang("de")).date(when, DateStyle.FULL).replaceAll("[\u00a0\u202f]", " ")
                                + " | "
                                + tongues.in(new Lang("ru"))
                                        .date(when, DateStyle.FULL)
                                        .replaceAll("[\u00a0\u202f]", " "),
                        plain(row.group(2)) + " | " + plain(row.group(3)),
                        page.path() + ": " + row.group(1));
            }
        }
        assertTrue(Page.all().stream().noneMatch(page -> page.name().equals("daten")) || rows > 20, rows + " dates");
    }

    /** The words of a cell without the mark of their language. */
    private static String plain(String cell) {
        return cell.strip().replaceFirst("^\\[(.*)]\\{lang=[a-z]+}$", "$1");
    }

    /** But for those for theme authors, who read the sources, too: they are told as the sources tell it. */
    @Test
    void everyPageIsInEveryLanguage() {
        Map<String, List<String>> languages = new TreeMap<>();
        Page.all().stream()
                .filter(page -> !page.text().contains("\noriginal: en\n"))
                .forEach(page -> languages
                        .computeIfAbsent(page.name(), any -> new ArrayList<>())
                        .add(page.language()));
        languages.forEach((name, all) -> assertEquals(List.of("de", "en", "ru"), all, name));
    }
}
