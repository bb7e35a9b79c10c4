package zwiesprache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.build.Build;

/** The commands about translations, on a small site from the first import to a confirmed translation and back. */
class TranslateTest {
    private static final Path SITE = Path.of("src/test/resources/explanations/_base");
    private static final String LEDGER = "content/_ledger/treffen/2018.ru.txt";
    private static final String GERMAN = "content/treffen/2018.de.md";
    private static final String RUSSIAN = "content/treffen/2018.ru.md";

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void site() throws IOException {
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(SITE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private int run(String... args) {
        return bare(Stream.concat(Stream.of(args), Stream.of("--root", root.toString()))
                .toArray(String[]::new));
    }

    private int bare(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), false);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new Cli(terminal, clock, Build::run).run(List.of(args));
    }

    /** What was said, one of the languages of the catalogue. */
    private String said() {
        return out.toString().replace("\r", "") + err.toString().replace("\r", "");
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void replace(String path, String before, String after) throws IOException {
        String text = read(path);
        assertTrue(text.contains(before), text);
        write(path, text.replace(before, after));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private void aligned() {
        assertEquals(0, run("translate", "align", "--all"), this::said);
    }

    private void confirmed(String... entries) {
        List<String> args = Stream.of(
                        Stream.of("translate", "confirm"), Stream.of(entries), Stream.of("--by", "Klara Lindner"))
                .flatMap(each -> each)
                .toList();
        assertEquals(0, run(args.toArray(String[]::new)), this::said);
    }

    @Test
    void fromTheFirstImportToAConfirmedTranslation() throws IOException {
        assertEquals(0, run("translate", "status", "treffen/2018", "--lang", "de"));
        assertTrue(said().contains("1 Übersetzung ist noch nicht verzeichnet"), said());
        aligned();
        assertEquals(
                "18 translations with 26 blocks on record, unread.\n"
                        + "What belongs together is sure in 26 cases, likely in 0, doubtful in 0.\n",
                said());
        assertEquals(0, run("check"), this::said);
        assertTrue(said().endsWith("Translations: 26 blocks aligned, 0 of them confirmed.\n"), said());

        replace(GERMAN, "Am ersten Tag stellten", "Am zweiten Tag stellten");
        assertEquals(1, run("translate", "status", "content/treffen/2018.ru.md", "--strict"));
        assertEquals("""
                Section   current  stale  partial  missing  confirmed  aligned  not recorded  open
            ru  treffen/        0      1        0        0          0        2             0     1

            treffen/2018 (de → ru): out of date
              #3  changed  content/treffen/2018.ru.md:6:1  В первый день обе стороны рассказали о своих соседских …
            """, said());
        assertEquals(0, run("translate", "diff", "@treffen/2018", "ru"));
        assertEquals("""
            treffen/2018 (de → ru)

            #3 changed in de
              de content/treffen/2018.de.md:13:1
                 Am [-ersten-]{+zweiten+} Tag stellten beide Seiten ihre Nachbarschaftshäuser vor.
              ru content/treffen/2018.ru.md:6:1
                 В первый день обе стороны рассказали о своих соседских центрах.
            """, said());

        replace(RUSSIAN, "В первый день", "Во второй день");
        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by", "Klara Lindner"), this::said);
        assertEquals("`treffen/2018` (ru): 3 blocks confirmed.\n", said());
        assertEquals("""
            zwiesprache-ledger 1
            from de
            to ru

            = title confirmed 2026-11-22 Klara Lindner
            < Treffen in Kasan
            > Встреча в Казани

            = heading confirmed 2026-11-22 Klara Lindner
            < Programm
            > Программа

            = paragraph confirmed 2026-11-22 Klara Lindner
            < Am zweiten Tag stellten beide Seiten ihre Nachbarschaftshäuser vor.
            > Во второй день обе стороны рассказали о своих соседских центрах.
            """, read(LEDGER).replaceAll("(?m)( \\d{4}-\\d\\d-\\d\\d) [0-9a-f]{8} ", "$1 "));
        assertEquals(0, run("translate", "status", "treffen/2018", "--strict"));
        assertEquals(0, run("check"));
        assertTrue(said().endsWith("Translations: 26 blocks aligned, 3 of them confirmed.\n"), said());
        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by", "Klara Lindner"));
        assertEquals("`treffen/2018` (ru): there is nothing left to confirm.\n", said());
        assertEquals(0, run("translate", "align", "--all"));
        assertEquals("Everything is on record already.\n", said());
    }

    @Test
    void aCorrectionOfTheTranslationConfirmsNothing() throws IOException {
        aligned();
        confirmed("treffen/2018");
        replace(GERMAN, "Am ersten Tag", "Am zweiten Tag");
        replace(RUSSIAN, "соседских", "районных");

        assertEquals(1, run("translate", "status", "treffen/2018", "--strict"));
        assertEquals(0, run("translate", "diff", "treffen/2018"));
        assertTrue(said().contains("#3 changed in de since 2026-11-22 (Klara Lindner)\n"), said());
        assertTrue(said().contains("своих [-соседских-]{+районных+} центрах."), said());
    }

    @Test
    void someBlocksAreConfirmedAlone() throws IOException {
        aligned();
        write(GERMAN, read(GERMAN) + "\nNur auf Deutsch.\n");
        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by", "Klara Lindner", "--block", "1,3"));
        assertEquals(
                "`treffen/2018` (ru): 2 blocks confirmed.\n"
                        + "`treffen/2018` (ru): block 4 only in one language, therefore still open; if that is meant,"
                        + " confirm with `--block`.\n",
                said());
        assertEquals(1, run("translate", "status", "treffen/2018", "--strict"));
        assertTrue(said().contains("#4  new  content/treffen/2018.de.md:15:1  Nur auf Deutsch.\n"), said());
        assertEquals(0, run("translate", "diff", "treffen/2018"));
        assertTrue(said().contains("#4 new, not in ru yet\n"), said());
        assertTrue(said().contains("     {+Nur auf Deutsch.+}\n  ru –\n"), said());

        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by=Klara Lindner", "--block", "4"), this::said);
        assertEquals(0, run("translate", "status", "treffen/2018", "--strict"), this::said);
        assertTrue(read(LEDGER).endsWith("< Nur auf Deutsch.\n"), read(LEDGER));
        assertEquals(0, run("check", "--strict"), this::said);
    }

    @Test
    void withoutANameNothingIsConfirmed() throws IOException {
        aligned();
        Map<String, String> before = files();

        assertEquals(2, run("translate", "confirm", "treffen/2018", "--lang", "ru"));
        assertEquals(
                "Кто прочёл оба текста? Назовите имя с помощью `--by`: в книге перевода указано, кто за него"
                        + " отвечает.\n",
                said());
        assertEquals(2, run("translate", "confirm", "--by", "Klara Lindner"));
        assertEquals("Which entry? Name its id, or one of its files.\n", said());
        assertEquals(2, run("translate", "confirm", "treffen/2018", "--by", "Klara\nLindner"));
        assertEquals(2, run("translate", "confirm", "treffen/2018", "--by", "Klara", "--block", "0"));
        assertEquals(2, run("translate", "confirm", "treffen/2018", "--by", "Klara", "--block", "9"));
        assertEquals("There is no block 9; the last one is 3.\n", said());
        assertEquals(2, run("translate", "confirm", "treffen/2018", "ueber", "--by", "Klara", "--block", "1"));
        assertEquals(2, run("translate", "confirm", "trefen/2018", "--by", "Klara"));
        assertEquals(
                "`trefen/2018` is neither an entry nor a language of the site. Did you mean `treffen/2018`?\n", said());
        assertEquals(before, files());
    }

    @Test
    void whatHasErrorsIsNotConfirmed() throws IOException {
        aligned();
        Map<String, String> before = files();
        replace(GERMAN, "Am ersten Tag", "Am [ersten](@treffen/nirgends) Tag");

        assertEquals(1, run("translate", "confirm", "treffen/2018", "--by", "Klara Lindner"));
        assertTrue(said().contains("error[ZW0461]"), said());
        assertTrue(said().endsWith("With errors, nothing is confirmed.\n"), said());
        assertEquals(before.get(LEDGER), read(LEDGER));
        confirmed("treffen/2019");
    }

    @Test
    void statusForMachines() throws IOException {
        aligned();
        confirmed("ueber");
        replace("content/ueber.de.md", "Ein kleiner Verein", "Ein großer Verein");
        assertEquals(0, run("translate", "status", "ueber", "--format", "json"));
        assertEquals("""
            {
              "counts": [
                {
                  "lang": "ru",
                  "section": "/",
                  "current": 0,
                  "stale": 1,
                  "partial": 0,
                  "missing": 0,
                  "confirmed": 2,
                  "aligned": 0,
                  "unrecorded": 0,
                  "open": 1
                }
              ],
              "translations": [
                {
                  "name": "ueber",
                  "section": "/",
                  "from": "de",
                  "to": "ru",
                  "standing": "stale",
                  "both": false,
                  "recorded": true,
                  "ledger": "ueber.ru.txt",
                  "blocks": {
                    "confirmed": 2,
                    "aligned": 0,
                    "unrecorded": 0,
                    "open": 1
                  },
                  "open": [
                    {
                      "block": 3,
                      "kind": "paragraph",
                      "verdict": "changed",
                      "ahead": "de",
                      "confirmed": "2026-11-22",
                      "source": [
                        {
                          "file": "content/ueber.de.md",
                          "line": 6,
                          "column": 1,
                          "words": "Ein großer Verein mit Freunden in zwei Städten."
                        }
                      ],
                      "translation": [
                        {
                          "file": "content/ueber.ru.md",
                          "line": 6,
                          "column": 1,
                          "words": "Небольшое общество с друзьями в двух городах."
                        }
                      ]
                    }
                  ]
                }
              ],
              "heldBack": []
            }
            """, said());
        assertEquals(2, run("translate", "status", "--format", "sarif"));
        assertTrue(said().contains("Possible: `terminal`, `json`."), said());
    }

    @Test
    void whatIsMissingAndWhatIsHeldBackIsNamed() throws IOException {
        replace("site.yml", "theme: simple\n", "theme: simple\npublish: both\n");
        write("content/treffen/2020.de.md", "---\ntitle: Treffen in Berlin 2020\n---\n");
        write("content/treffen/2021.de.md", "---\ntitle: Treffen in Kasan 2021\ndraft: true\n---\n");

        assertEquals(0, run("translate", "status", "--section", "treffen/"));
        assertTrue(said().contains("\nMissing (ru): `treffen/2020`, `treffen/2021`\n"), said());
        assertTrue(
                said().endsWith("Held back (the translation is missing: ru): `treffen/2020`.\n"
                        + "Held back (a draft): `treffen/2021`.\n"),
                said());
        assertEquals(0, run("translate", "diff", "treffen/2020"));
        assertEquals("`treffen/2020`: the translation into `ru` is missing.\n", said());
        assertEquals(2, run("translate", "status", "--section", "trefen"));
    }

    @Test
    void listPagesAndListsHaveTranslationsToo() throws IOException {
        write("content/treffen/index.de.md", "---\ntitle: Treffen\nsummary: Jedes Jahr eines.\n---\n");
        write("content/treffen/index.ru.md", "---\ntitle: Встречи\nsummary: Одна каждый год.\n---\n");
        aligned();
        confirmed("treffen/", "@personen/orlowa");
        replace("content/personen.yml", "Vera Orlowa", "Wera Orlowa");
        replace("content/treffen/index.de.md", "Jedes Jahr", "Alle zwei Jahre");

        assertEquals(0, run("translate", "status", "content/treffen/index.de.md"));
        assertTrue(said().contains("treffen/ (de → ru): out of date\n  #2  changed  "), said());
        assertEquals(0, run("translate", "status", "content/_ledger/personen/orlowa.ru.txt"));
        assertTrue(said().contains("content/personen.yml:2:32  Вера Орлова\n"), said());
    }

    @Test
    void whatSomebodyWroteInALedgerIsMendedAndKept() throws IOException {
        aligned();
        confirmed("treffen/2018");
        replace(LEDGER, "> Программа", "> Программы");
        replace(LEDGER, "= paragraph", "Noch einmal ansehen!\n= paragraph");
        assertEquals(0, run("check"));
        assertTrue(said().contains("warning[ZW0171]"), said());
        assertTrue(said().contains("warning[ZW0172]"), said());

        assertEquals(2, run("translate", "repair"));
        assertEquals(0, run("translate", "repair", "--all", "--lang", "en"), this::said);
        assertEquals(
                "`" + LEDGER + "` is written anew.\n  1 block counts as unread.\n"
                        + "  1 line that no ledger has stands at its end.\n",
                said());
        assertTrue(read(LEDGER).endsWith("\n\n? Noch einmal ansehen!\n"), read(LEDGER));
        assertEquals(0, run("check", "--strict"), this::said);
        assertTrue(said().endsWith("26 blocks aligned, 2 of them confirmed.\n"), said());
        confirmed("treffen/2018");
        assertTrue(read(LEDGER).endsWith("\n\n? Noch einmal ansehen!\n"), read(LEDGER));
        assertEquals(0, run("translate", "repair", "--all"));
        assertEquals("Nothing is damaged.\n", said());
    }

    @Test
    void aLedgerWithoutItsFirstLinesIsRefusedUntilMended() throws IOException {
        aligned();
        confirmed("treffen/2018");
        String whole = read(LEDGER);
        write(LEDGER, whole.substring(whole.indexOf("= title")));

        assertEquals(1, run("translate", "confirm", "treffen/2018", "--by", "Klara Lindner"));
        assertEquals("`" + LEDGER + "` cannot be used; `zwiesprache translate repair` says what to do.\n", said());
        assertEquals(1, run("translate", "align", "--all"));
        assertEquals(0, run("translate", "repair", "treffen/2018"));
        assertEquals(whole, read(LEDGER));
    }

    private static String block(String ledger, String kind) {
        int start = ledger.indexOf("= " + kind);
        int end = ledger.indexOf("\n\n", start);
        return ledger.substring(start, end < 0 ? ledger.length() : end + 1);
    }

    @Test
    void twoBranchesConfirmDifferentBlocks() throws IOException {
        aligned();
        String before = read(LEDGER);
        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by", "Anna Muster", "--block", "1"));
        String ours = read(LEDGER);
        write(LEDGER, before);
        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by", "Boris Petrow", "--block", "3"));
        String theirs = read(LEDGER);

        // What a merge by lines makes of changes that do not touch each other.
        write(LEDGER, ours.replace(block(before, "paragraph"), block(theirs, "paragraph")));
        assertEquals(0, run("check", "--strict"), this::said);
        assertTrue(said().endsWith("26 blocks aligned, 2 of them confirmed.\n"), said());
    }

    @Test
    void twoBranchesConfirmTheSameBlocks() throws IOException {
        aligned();
        String before = read(LEDGER);
        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by=Anna Muster", "--date=2026-11-20"));
        String ours = read(LEDGER);
        write(LEDGER, before);
        assertEquals(0, run("translate", "confirm", "treffen/2018", "--by=Boris Petrow", "--block=1,2"));
        String theirs = read(LEDGER);
        String head = ours.substring(0, ours.indexOf("= title"));

        String conflict = head + "<<<<<<< ours\n" + ours.substring(head.length()) + "=======\n"
                + theirs.substring(head.length()) + ">>>>>>> theirs\n";
        write(LEDGER, conflict);
        assertEquals(0, run("check"), this::said);
        assertTrue(said().contains("warning[ZW0173]"), said());
        assertEquals(0, run("translate", "repair", "treffen/2018"), this::said);
        assertEquals(
                "title Boris Petrow, heading Boris Petrow, paragraph Anna Muster",
                Stream.of("title", "heading", "paragraph")
                        .map(kind -> kind
                                + block(ledger(), kind)
                                        .lines()
                                        .findFirst()
                                        .orElseThrow()
                                        .substring(("= " + kind + " confirmed 2026-11-20 12345678").length()))
                        .collect(Collectors.joining(", ")));
        assertEquals(0, run("check", "--strict"), this::said);

        // As git joins them where it is told to keep both.
        write(LEDGER, ours + theirs.substring(head.length() - 1));
        assertEquals(0, run("translate", "repair", "treffen/2018"), this::said);
        assertEquals(3, read(LEDGER).split("\n= ", -1).length - 1);
    }

    private String ledger() {
        try {
            return read(LEDGER);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void ledgersGoAlongWithWhatMoves() throws IOException {
        aligned();
        confirmed("treffen/2018", "treffen/2019");
        String ledger = read(LEDGER);
        Files.move(root.resolve(GERMAN), root.resolve("content/treffen/2018-kasan.de.md"));
        Files.move(root.resolve(RUSSIAN), root.resolve("content/treffen/2018-kasan.ru.md"));
        Files.delete(root.resolve("content/treffen/2019.de.md"));
        Files.delete(root.resolve("content/treffen/2019.ru.md"));
        Files.delete(root.resolve("content/treffen/2019/werkstatt.svg"));
        assertEquals(0, run("check"));
        assertEquals(2, said().split("warning\\[ZW0480]", -1).length - 1, said());

        assertEquals(0, run("translate", "repair", "--all"), this::said);
        assertEquals(
                "`" + LEDGER + "` is `content/_ledger/treffen/2018-kasan.ru.txt` now: the entry has moved.\n"
                        + "`content/_ledger/treffen/2019.ru.txt` is of no translation that there is; with"
                        + " `--delete-orphans` it is deleted.\n",
                said());
        assertEquals(ledger, read("content/_ledger/treffen/2018-kasan.ru.txt"));
        assertFalse(Files.exists(root.resolve(LEDGER)));
        assertTrue(Files.exists(root.resolve("content/_ledger/treffen/2019.ru.txt")));

        assertEquals(0, run("translate", "repair", "--all", "--delete-orphans"), this::said);
        assertFalse(Files.exists(root.resolve("content/_ledger/treffen/2019.ru.txt")));
        assertEquals(0, run("check", "--strict"), this::said);
    }

    @Test
    void nothingIsDeletedWhileAnEntryCannotBeRead() throws IOException {
        aligned();
        replace(GERMAN, "title: Treffen in Kasan", "title: [");
        Map<String, String> before = files();

        assertEquals(1, run("check"));
        assertFalse(said().contains("ZW0480"), said());
        assertEquals(1, run("translate", "repair", "--all", "--delete-orphans"));
        assertEquals(before, files());
    }

    @Test
    void whatBecomesTheOriginalTurnsTheLedger() throws IOException {
        aligned();
        confirmed("treffen/2018");
        replace(GERMAN, "date:", "original: ru\ndate:");

        assertEquals(0, run("check"));
        assertTrue(said().contains("warning[ZW0480]"), said());
        assertEquals(0, run("translate", "repair", "--all"), this::said);
        assertEquals(
                "`" + LEDGER + "` is `content/_ledger/treffen/2018.de.txt` now: the original is another one.\n",
                said());
        assertEquals(0, run("check", "--strict"), this::said);
        assertTrue(said().endsWith("26 blocks aligned, 3 of them confirmed.\n"), said());
    }

    @Test
    void aTranslationIsBegun() throws IOException {
        write("content/treffen/2020.de.md", """
            ---
            title: "Treffen: in Berlin"
            date: 2020-06-10
            motto: Näher -- und näher
            ---
            <!-- waive ZW0619: so heißt es -->
            ## Wer kam {#wer}

            Gäste aus [Kasan](@orte/kasan) und
            Freunde.[](@quellen/heft-2)[^1]

            > Ein *Zitat*
            > in zwei Zeilen.

            * Erstens
            * Zweitens [hier](@ueber#wer)

            1. Eins

                Und mehr dazu.

            | Jahr | Ort |
            |---|---|
            | 2020 | [Berlin](@orte/berlin) |

            Werkstatt
            : Ein Ort.

            !!! note "Merke"
                Es war *schön*.

            ```
            code
            ```

            ![Eine Werkstatt](2019/werkstatt.svg)

            [^1]: Zwei weitere.
            """);
        assertEquals(0, run("translate", "start", "treffen/2020", "ru", "--lang", "ru"), this::said);
        assertTrue(said().startsWith("Созданы файлы: `content/treffen/2020.ru.md`.\n"), said());
        assertEquals("""
            ---
            # Перевод файла content/treffen/2020.de.md; здесь только слова, все факты — там.
            # Пока здесь стоит эта строка, перевод не считается.
            draft: true

            # Treffen: in Berlin
            # title:

            # Näher -- und näher
            # motto:
            ---
            ## … <!-- Wer kam --> {#wer}

            <!-- Gäste aus Kasan und Freunde. -->
            … […](@orte/kasan) …[](@quellen/heft-2)[^1]

            > … <!-- Ein Zitat in zwei Zeilen. -->

            * … <!-- Erstens -->
            * … […](@ueber#wer) … <!-- Zweitens hier -->

            1. … <!-- Eins -->

                … <!-- Und mehr dazu. -->

            | … <!-- Jahr --> | … <!-- Ort --> |
            |---|---|
            | … <!-- 2020 --> | … […](@orte/berlin) … <!-- Berlin --> |

            … <!-- Werkstatt -->
            : … <!-- Ein Ort. -->

            !!! note "… Merke"
                … <!-- Es war schön. -->

            ```
            code
            ```

            ![Eine Werkstatt](2019/werkstatt.svg)

            [^1]: … <!-- Zwei weitere. -->
            """, read("content/treffen/2020.ru.md"));
        assertEquals(0, run("translate", "status", "treffen/2020"));
        assertTrue(said().contains("Missing (ru): `treffen/2020`"), said());
        assertEquals(0, run("check", "--drafts"), this::said);
        run("check");
        assertFalse(said().contains("2020.ru.md"), said());

        assertEquals(1, run("translate", "start", "treffen/2020", "ru"));
        assertTrue(said().contains("ZW0812"), said());
        replace("content/treffen/2020.ru.md", "draft: true\n", "title: Встреча в Берлине\n");
        assertEquals(0, run("translate", "align", "treffen/2020"), this::said);
        assertEquals(0, run("translate", "status", "treffen/2020"));
        assertFalse(said().contains("Missing"), said());
    }

    @Test
    void whatIsNotToBeTranslatedIsNotBegun() throws IOException {
        Map<String, String> before = files();

        assertEquals(2, run("translate", "start", "treffen/2018", "ru"));
        assertEquals("`content/treffen/2018.ru.md` exists already.\n", said());
        assertEquals(2, run("translate", "start", "treffen/2018"));
        assertEquals("Into which language is `treffen/2018` to be translated?\n", said());
        assertEquals(2, run("translate", "start", "treffen/2018", "fr"));
        assertEquals("`fr` is neither an entry nor a language of the site.\n", said());
        assertEquals(2, run("translate", "start"));
        assertEquals(before, files());
    }

    @Test
    void aLedgerThatChangedMeanwhileIsNotOverwritten() throws IOException {
        aligned();
        // A byte order mark and other line ends are no change of what was read.
        write(LEDGER, "\uFEFF" + read(LEDGER).replace("\n", "\r\n"));
        confirmed("treffen/2018");
        assertTrue(read(LEDGER).startsWith("zwiesprache-ledger 1\n"), read(LEDGER));
    }

    @Test
    void withoutASiteNothingIsDone() throws IOException {
        Files.delete(root.resolve("site.yml"));

        assertEquals(1, run("translate", "status"));
        assertTrue(said().contains("error[ZW0101]"), said());
        assertEquals(2, bare("translate"));
        assertTrue(said().contains("What is to be done?"), said());
        assertEquals(2, bare("translate", "stauts"));
        assertTrue(said().contains("Did you mean `status`?"), said());
    }
}
