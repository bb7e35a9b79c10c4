package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.output.Memory;
import zwiesprache.text.Origin;

/**
 * Every mistake is reported at its line and column and marks its own words, whatever characters stand before it and however
 * lines end. In a file, ⟦ and ⟧ enclose what has to be marked, and ◊ stands for the characters before it.
 */
class PlacesTest {
    private static final String BASE = "src/test/resources/diagnostics/_base";

    /** Files, each with one mistake: its code, the file. */
    private static final Map<String, String> MISTAKES = mistakes();

    @TempDir
    Path folder;

    private static Map<String, String> mistakes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("ZW0401 site.yml", """
            title: {fr: "◊", en: x}
            base-url: https://tram.example/
            languages: {fr: {name: "◊"}, en: {name: x}}
            theme: simple
            ⟦teme⟧: simple
            """);
        all.put("ZW0428 content/_section.yml", """
            is: article
            title: {fr: "◊", ⟦em⟧: x, en: y}
            fields: {note: {type: markdown}}
            """);
        all.put("ZW0428 content/lignes/_section.yml", """
            # ◊
            is: topic # ◊
            title: {fr: "◊", en: '◊', ⟦em⟧: "◊"}
            """);
        all.put("ZW0440 content/lignes.yml", """
            sud: {title: "◊", original: both}
            est:
              title: {fr: "◊"}
              ⟦tittel⟧: ◊
            """);
        front(all, "ZW0440", "title: ◊\n⟦tittel⟧: ◊\n");
        front(all, "ZW0446", "title: ◊\nupdated: ⟦2024-02-30⟧\n");
        front(all, "ZW0458", "title: {value: \"◊\", ⟦statut⟧: ours}\n");
        front(all, "ZW0126", "title: ◊\n⟦title⟧: ◊\n");
        front(all, "ZW0121", "title: ◊⟦:⟧ ◊\n");
        front(all, "ZW0124", "summary: ◊\ntitle: ⟦\"⟧◊\n");
        front(all, "ZW0125", "title: {fr: \"◊\"}\naliases: ⟦[⟧a, ◊\n");
        front(all, "ZW0127", "title: ◊\nsummary: ⟦*nom⟧\n");
        front(all, "ZW0422", "title: ◊\nsummary: ⟦[\"◊\"]⟧\n");
        front(all, "ZW0460", "title: ◊\naliases: [\"a\", ⟦../a⟧]\n");
        front(all, "ZW0461", "title: ◊\nnote: ◊ [◊](⟦@nulle⟧) ◊\n");
        front(all, "ZW0461", "title: ◊\nnote: \"◊ [◊](⟦@nulle⟧) ◊\"\n");
        front(all, "ZW0461", "title: ◊\nnote: |-\n    ◊\n\n    ◊ [◊](⟦@nulle⟧) ◊\n");
        front(all, "ZW0461", "title: ◊\nnote: >\n  ◊\n  ◊ [◊](⟦@nulle⟧) ◊\n");
        front(all, "ZW0461", "title: ◊\nnote: ◊\n  ◊ [◊](⟦@nulle⟧)\n  ◊\n");
        body(all, "ZW0461", "◊\n◊ [◊](⟦@nulle⟧) ◊\n");
        body(all, "ZW0461", "◊\n\n> ◊\n> - ◊ *◊* [◊](⟦@nulle⟧)\n");
        body(all, "ZW0461", "| ◊ | ◊ |\n|---|---|\n| ◊ | [◊](⟦@nulle⟧) |\n");
        body(all, "ZW0462", "◊ ![◊](⟦nulle.svg⟧)\n");
        body(all, "ZW0462", "![◊](⟦nulle.svg⟧ \"◊\")\n");
        body(all, "ZW0213", "## ◊ {#t ⟦onclick=x⟧}\n");
        body(all, "ZW0206", "◊ ◊⟦[^un]⟧ ◊\n");
        body(all, "ZW0217", "◊ ⟦<marquee⟧>◊</marquee>\n");
        body(all, "ZW0218", "◊ <span ⟦onclick=\"◊\"⟧>◊</span>\n");
        body(all, "ZW0222", "◊\n\n!!! ⟦warnign⟧ \"◊\"\n    ◊\n");
        body(all, "ZW0225", "| ◊ | b |\n|---|---|\n⟦| ◊ | y | z |⟧\n");
        body(all, "ZW0204", "◊ ⟦[◊][nulle]⟧ ◊\n");
        body(all, "ZW0209", "◊\n\n⟦# ◊⟧\n\n◊\n");
        body(all, "ZW0215", "## ◊ {#un}\n\n## ◊ {⟦#un⟧}\n");
        body(all, "ZW0601", "◊ [◊](⟦#nulle⟧)\n");
        body(all, "ZW0601", "◊ [◊](@page⟦#nulle⟧)\n");
        body(all, "ZW0619", "◊ [⟦ici⟧](@page)\n");
        body(all, "ZW0202", "[◊]: ⟦/fr/page/⟧\n\n◊ [◊]\n");
        all.put("ZW0305 themes/simple/templates/plain.peb", """
            <!doctype html>
            <html lang="{{ head.lang }}"><title>◊</title>{# ◊ #}
            <h1>◊ {{ head.title }}</h1> ◊ {{ words.⟦helo⟧ }} ◊
            """);
        return all;
    }

    private static void front(Map<String, String> all, String code, String yaml) {
        all.put(code + " content/p" + all.size() + ".fr.md", "---\n" + yaml + "---\n◊\n");
    }

    private static void body(Map<String, String> all, String code, String markdown) {
        all.put(code + " content/p" + all.size() + ".fr.md", "---\ntitle: ◊\n---\n" + markdown);
    }

    /** What stands before the mistakes, how lines end, what the files begin with. */
    private record Way(String name, String before, String lineEnd, String start) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        Map<String, String> before = new LinkedHashMap<>();
        before.put("a letter", "x");
        before.put("a tab", "x\ty");
        before.put("Cyrillic", "жук");
        before.put("emoji", "x🚋🇩🇪");
        before.put("combining marks", "e\u0301o\u0308");
        before.put("no-break space", "n\u00a0o\u202fp");
        before.put("Chinese", "中文");
        before.forEach((name, words) -> ways.add(new Way(name, words, "\n", "")));
        before.forEach((name, words) -> ways.add(new Way(name + ", CRLF", words, "\r\n", "")));
        ways.add(new Way("emoji, lone CR", "x🚋", "\r", ""));
        ways.add(new Way("Cyrillic, BOM", "жук", "\n", "\ufeff"));
        ways.add(new Way("emoji, BOM and CRLF", "x🚋", "\r\n", "\ufeff"));
        return ways;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void everyMistakeIsWhereItIs(Way way) throws IOException {
        Composed.in(
                folder,
                Path.of(BASE),
                List.of("content/lignes/nord.fr.md", "content/lignes/nord.en.md"),
                Path.of("none"));
        TreeSet<String> expected = new TreeSet<>();
        for (Map.Entry<String, String> mistake : MISTAKES.entrySet()) {
            String code = mistake.getKey().substring(0, 6);
            String path = mistake.getKey().substring(7);
            String marked = mistake.getValue().replace("◊", way.before()).replace("\n", way.lineEnd());
            String text = marked.replace("⟦", "").replace("⟧", "");
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), way.start() + text);
            expected.add(code + " " + path + ":" + place(marked, way.lineEnd()) + " "
                    + marked.substring(marked.indexOf('⟦') + 1, marked.indexOf('⟧')));
        }
        TreeSet<String> found = new TreeSet<>();
        Set<String> codes =
                MISTAKES.keySet().stream().map(key -> key.substring(0, 6)).collect(Collectors.toSet());
        for (Diagnostic each : build().diagnostics()) {
            if (codes.contains(each.code().id())) {
                found.add(each.code().id() + " " + written(each.origin()));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    /** Line and column of the mark, counted once more by simpler means. */
    private static String place(String marked, String lineEnd) {
        String before = marked.substring(0, marked.indexOf('⟦'));
        String[] lines = before.split(lineEnd, -1);
        String last = lines[lines.length - 1];
        return lines.length + ":" + (last.codePoints().count() + 1);
    }

    private static String written(Origin origin) {
        return origin.source().path() + ":" + origin.position().line() + ":"
                + origin.position().column() + " "
                + origin.source()
                        .text()
                        .substring(origin.span().start(), origin.span().end());
    }

    private BuildResult build() {
        return Build.run(
                new BuildRequest(
                        folder,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 17)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false,
                        false,
                        1),
                new Memory());
    }
}
