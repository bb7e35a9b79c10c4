package zwiesprache.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.output.Memory;
import zwiesprache.output.OutputFile;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Editor;
import zwiesprache.report.JsonReport;
import zwiesprache.text.SourceText;

@Timeout(30)
class PreviewTest {
    private record Sample(String id, Severity severity) implements Code {}

    @TempDir
    Path root;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private Path page;
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        page = Files.createDirectories(root.resolve("content")).resolve("index.de.md");
        Files.writeString(page, "eins");
        preview = Preview.start(
                0, false, this::build, new JsonReport(Catalogue.of("de"), Editor.VSCODE, "/home/ä"), new Ears());
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    /** Of a file whose words are the page; "falsch" is an error, "kaputt" one of the program. */
    private Built build(String address) {
        String words = read(page);
        if (words.equals("kaputt")) {
            throw new IllegalStateException("oh");
        }
        Memory site = new Memory();
        site.put(new OutputFile(
                "index.html", ("<body>" + words + " " + address + "</body>").getBytes(StandardCharsets.UTF_8)));
        boolean wrong = words.startsWith("falsch");
        Diagnostic finding = new Diagnostic(
                new Sample("ZW0443", Severity.ERROR),
                List.of(new Argument.Name("x")),
                new SourceText("content/index.de.md", words).at(0, 6),
                Optional.empty(),
                List.of());
        return new Built(
                new BuildResult(wrong, wrong ? List.of(finding) : List.of(), new TreeMap<>(), List.of()), site);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    void theSiteIsBuiltForItsAddressAndServed() throws Exception {
        HttpResponse<String> answer = get("");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("<body>eins " + preview.address()), answer.body());
        assertEquals(
                "text/html; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(preview.address().startsWith("http://127.0.0.1:"));
    }

    @Test
    void headHasTheSameHeadersAndNoContent() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(URI.create(preview.address()))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = browser.send(head, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(
                get("").headers().firstValue("Content-Length"), answer.headers().firstValue("Content-Length"));
    }

    @Test
    void anotherHostIsRefused() throws Exception {
        int port = URI.create(preview.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 421") && !answer.contains("eins"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChangeReloadsThePage(boolean polled) throws Exception {
        try (Changes changes = polled ? Changes.polled(root) : Changes.watched(root);
                Events events = new Events()) {
            Thread following = follow(changes);
            assertEquals("{\"site\":1,\"failed\":false}", events.next());
            Files.writeString(page, "zwei");
            assertEquals("{\"site\":2,\"failed\":false}", events.next());
            assertTrue(get("").body().contains("zwei"));
            Path folder = Files.createDirectories(root.resolve("content/neu/tiefer"));
            assertEquals("{\"site\":3,\"failed\":false}", events.next());
            Files.writeString(folder.resolve("x.de.md"), "neu");
            assertEquals("{\"site\":4,\"failed\":false}", events.next());
            Files.writeString(root.resolve("README.md"), "no part of the site");
            Files.writeString(root.resolve("content/.index.de.md.swp"), "an editor's trace");
            Files.writeString(root.resolve("site.yml"), "title: x");
            assertEquals("{\"site\":5,\"failed\":false}", events.next());
            following.interrupt();
            following.join();
        }
    }

    @Test
    void anErrorIsLaidOverTheLastGoodSite() throws Exception {
        try (Events events = new Events()) {
            assertEquals("{\"site\":1,\"failed\":false}", events.next());
            Files.writeString(page, "falsch <b>");
            preview.rebuild();
            assertEquals("{\"site\":1,\"failed\":true}", events.next());
            assertTrue(get("").body().contains("eins"));
            assertEquals(
                    """
                    {"lang":"de","title":"Die Website ist nicht gebaut; zu sehen ist der letzte gute Stand. \
                    (1 Fehler, 0 Warnungen)","close":"Schließen","more":"Was heißt das?","problems":[{"severity":"error",\
                    "label":"Fehler","code":"ZW0443","message":"Der Titel fehlt.","place":"content/index.de.md:1:1",\
                    "link":"vscode://file/home/%C3%A4/content/index.de.md:1:1","line":"falsch <b>","from":0,"to":6,\
                    "hint":"Ergänze eine Zeile `title: …`.","related":[]}],"explanations":{"ZW0443":"…"}}\
                    """, get("__zwiesprache/problems.json").body().replaceFirst("(\"ZW0443\":\").+(\"}})", "$1…$2"));
            Files.writeString(page, "gut");
            preview.rebuild();
            assertEquals("{\"site\":2,\"failed\":false}", events.next());
            assertTrue(get("__zwiesprache/problems.json").body().contains("\"problems\":[]"));
            assertEquals(List.of("built", "failed", "built"), told);
        }
    }

    @Test
    void aBugOfTheProgramIsSurvived() throws Exception {
        Files.writeString(page, "kaputt");
        preview.rebuild();
        assertTrue(get("").body().contains("eins"));
        assertTrue(get("__zwiesprache/problems.json").body().contains("java.lang.IllegalStateException: oh"));
        assertEquals(List.of("built", "broke"), told);
    }

    @Test
    void aPortThatIsTakenIsSaidOrPassedOver() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int port = taken.getLocalPort();
            Ears ears = new Ears();
            JsonReport report = new JsonReport(Catalogue.of("en"), Editor.NONE, "/");
            assertThrows(BindException.class, () -> Preview.start(port, false, this::build, report, ears));
            try (Preview next = Preview.start(port, true, this::build, report, ears)) {
                assertTrue(URI.create(next.address()).getPort() > port);
            }
        }
    }

    private Thread follow(Changes changes) {
        Thread thread = new Thread(() -> {
            try {
                preview.follow(changes);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private final class Ears implements Preview.Listener {
        @Override
        public void built(BuildResult result) {
            told.add(result.failed() ? "failed" : "built");
        }

        @Override
        public void broke(RuntimeException bug) {
            told.add("broke");
        }
    }

    /** The stream of events as a browser reads it, over a plain connection that gives up after some seconds. */
    private final class Events implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Events() throws IOException {
            URI address = URI.create(preview.address());
            socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET /__zwiesprache/events HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String next() throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    return line.substring(6);
                }
            }
            return "the stream has ended";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
