package zwiesprache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Code;

class ExplainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> env = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"ZW0101", "zw0101", "0101", "101", "ZW101", "zw101"})
    void aCodeIsExplained(String typed) {
        assertEquals(0, run("explain", typed, "--lang=de"));
        List<String> lines = said().lines().toList();
        assertEquals("Fehler[ZW0101]", lines.get(0));
        assertTrue(lines.get(1).startsWith("Im Ordner … ") && lines.get(2).contains("`--root`"), said());
        assertEquals("", lines.get(3));
        assertTrue(said().contains("\nFalsch: ohne `site.yml`\n\nRichtig: `site.yml`\n    title: {de:"), said());
        assertEquals("", err.toString());
    }

    @ParameterizedTest
    @CsvSource({"ru, Неверно:, Верно:", "en, Wrong:, Right:"})
    void inTheLanguageAskedFor(String language, String wrong, String right) {
        env.put("LANG", language);
        assertEquals(0, run("explain", "0101"));
        assertTrue(said().contains("\n" + wrong) && said().contains("\n" + right), said());
    }

    @Test
    void linesFit() {
        assertEquals(0, run("explain", "0101"));
        assertTrue(said().lines().allMatch(line -> line.length() <= 100), said());
        assertTrue(said().lines().anyMatch(line -> line.length() > 80), said());
        env.put("COLUMNS", "50");
        assertEquals(0, run("explain", "0101", "--lang=ru"));
        assertTrue(said().lines().allMatch(line -> line.length() <= 50 || line.startsWith("    ")), said());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ZW0I01 | There is no message `ZW0I01`; `zwiesprache explain` shows all there are. Did you mean `ZW0101`?
        leiter | There is no message `LEITER`; `zwiesprache explain` shows all there are.
        12345  | There is no message `12345`; `zwiesprache explain` shows all there are.
        """)
    void whatThereIsNotIsSaid(String typed, String said) {
        assertEquals(2, run("explain", typed));
        assertEquals(said + "\n", err.toString());
        assertEquals("", said());
    }

    @Test
    void withoutACodeAllAreListed() {
        assertEquals(0, run("explain"));
        Set<String> listed = new LinkedHashSet<>();
        said().lines().filter(line -> line.startsWith("  ZW")).forEach(line -> {
            assertTrue(line.matches("  ZW\\d{4}  \\S.*[.?]"), line);
            listed.add(line.strip().substring(0, 6));
        });
        assertEquals(all(), new TreeSet<>(listed));
        assertEquals(AllCodes.ids(), List.copyOf(listed));
        assertTrue(said().startsWith("Files\n  ZW0101  There is no `site.yml` in the folder ….\n"), said());
        env.put("COLUMNS", "60");
        assertEquals(0, run("explain", "--lang=ru"));
        assertTrue(said().lines().allMatch(line -> line.length() <= 60), said());
    }

    /** Every enum of ours that is a code; a room that is not listed would go unnoticed. */
    private static Set<String> all() {
        Set<String> ids = new TreeSet<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("zwiesprache")) {
            if (each.isEnum() && each.isAssignableTo(Code.class)) {
                for (Object constant : each.reflect().getEnumConstants()) {
                    ids.add(((Code) constant).id());
                }
            }
        }
        return ids;
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), env, false);
        return new Cli(terminal, Clock.systemUTC(), (request, sink) -> {
                    throw new IllegalStateException("nothing is built");
                })
                .run(Arrays.asList(args));
    }

    private String said() {
        return out.toString().replace("\r\n", "\n");
    }
}
