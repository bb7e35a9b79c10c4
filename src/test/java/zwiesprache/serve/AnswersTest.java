package zwiesprache.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;
import zwiesprache.output.OutputFile;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Editor;
import zwiesprache.report.JsonReport;

class AnswersTest {
    private final Stage stage = new Stage(new JsonReport(Catalogue.of("de"), Editor.NONE, "/"));
    private final Answers answers = new Answers(stage, 8080);

    @BeforeEach
    void site() {
        Map<String, String> files = new TreeMap<>(Map.of(
                "index.html", "<body>root</body>",
                "404.html", "<body>nothing here</body>",
                "de/index.html", "<body>de</body>",
                "de/404.html", "<body>nichts</body>",
                "de/a b/ж.html", "<body>ж</body>",
                "style.css", "p {}",
                "bild.jpg", "jpg",
                "feed.xml", "<feed/>"));
        Memory site = new Memory();
        files.forEach((path, text) -> site.put(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8))));
        stage.show(new Built(new BuildResult(false, List.of(), new TreeMap<>(), List.of()), site));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /                       | 200 | text/html; charset=utf-8       | root
        /index.html             | 200 | text/html; charset=utf-8       | root
        /de/                    | 200 | text/html; charset=utf-8       | de
        /de                     | 302 | text/plain; charset=utf-8      |
        /de/a%20b/%D0%B6.html   | 200 | text/html; charset=utf-8       | ж
        /style.css              | 200 | text/css; charset=utf-8        | p {}
        /bild.jpg               | 200 | image/jpeg                     | jpg
        /feed.xml               | 200 | application/xml; charset=utf-8 | <feed/>
        /ru/                    | 404 | text/html; charset=utf-8       | nothing here
        /de/x/y.html            | 404 | text/html; charset=utf-8       | nichts
        /de/../style.css        | 404 | text/html; charset=utf-8       | nichts
        /%2e%2e/%2e%2e/etc/hosts | 404 | text/html; charset=utf-8      | nothing here
        //etc/hosts             | 404 | text/html; charset=utf-8       | nothing here
        /a%00b                  | 404 | text/html; charset=utf-8       | nothing here
        /a%zz                   | 400 | text/plain; charset=utf-8      | The path
        /a%C3                   | 400 | text/plain; charset=utf-8      | The path
        /a%                     | 400 | text/plain; charset=utf-8      | The path
        /__zwiesprache/reload.js | 200 | text/javascript; charset=utf-8 | EventSource
        /__zwiesprache/reload.css | 200 | text/css; charset=utf-8      | :host
        /__zwiesprache/problems.json | 200 | application/json; charset=utf-8 | "problems":[]
        /__zwiesprache/../x     | 404 | text/plain; charset=utf-8      | There is
        """)
    void everyPathHasItsAnswer(String path, int status, String type, String part) {
        Answer answer = get(path);
        assertEquals(status, answer.status());
        assertEquals(type, answer.headers().get("Content-Type"));
        assertEquals("no-store", answer.headers().get("Cache-Control"));
        assertTrue(text(answer).contains(part == null ? "" : part), () -> text(answer));
    }

    @Test
    void aFolderIsLedToItsPage() {
        assertEquals("/de/", get("/de").headers().get("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"})
    void thisMachineIsAnswered(String host) {
        assertEquals(200, answers.to("GET", Optional.of(host), "/").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example:8080", "127.0.0.1", "127.0.0.1:8081", "localhost.evil.example:8080", ""})
    void anotherNameIsNot(String host) {
        for (String path : List.of("/", "/__zwiesprache/problems.json", "/__zwiesprache/events")) {
            Answer answer = answers.to("GET", Optional.of(host), path);
            assertEquals(421, answer.status());
            assertFalse(answer.isStream());
        }
        assertEquals(421, answers.to("GET", Optional.empty(), "/").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void onlyReadingIsAllowed(String method) {
        Answer answer = answers.to(method, Optional.of("localhost:8080"), "/");
        assertEquals(405, answer.status());
        assertEquals("GET, HEAD", answer.headers().get("Allow"));
    }

    @Test
    void pagesGetTheScriptAndOtherFilesDoNot() {
        assertEquals(
                "<body>de<script src=\"/__zwiesprache/reload.js\" data-site=\"1\"></script>\n</body>",
                text(get("/de/")));
        assertEquals("p {}", text(get("/style.css")));
    }

    @Test
    void beforeTheFirstGoodBuildThereIsAPageThatWaits() {
        Answer answer = new Answers(new Stage(new JsonReport(Catalogue.of("ru"), Editor.NONE, "/")), 8080)
                .to("GET", Optional.of("localhost:8080"), "/de/");
        assertEquals(503, answer.status());
        assertTrue(text(answer).contains("lang=\"ru\"")
                && text(answer).contains("Сайт ещё не собран.")
                && text(answer).contains("data-site=\"0\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        default-src 'none'; style-src 'self' | default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'
        default-src 'self'                   | default-src 'self'
        default-src https://x; script-src 'none' | default-src https://x; script-src 'self'; style-src https://x 'self'; connect-src https://x 'self'
        default-src &#39;none&#39;           | default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'
        base-uri 'none'; upgrade-insecure-requests | base-uri 'none'; upgrade-insecure-requests
        """)
    void thePolicyLetsThePreviewThrough(String policy, String wider) {
        assertEquals(wider, Live.allow(policy));
        String page =
                "<meta charset=\"utf-8\"><META http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"><p>x";
        String live = new String(Live.page(page.getBytes(StandardCharsets.UTF_8), 1), StandardCharsets.UTF_8);
        assertTrue(live.contains("content=\"" + wider + "\"><p>x<script"), live);
    }

    private Answer get(String path) {
        return answers.to("GET", Optional.of("localhost:8080"), path);
    }

    private static String text(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }
}
