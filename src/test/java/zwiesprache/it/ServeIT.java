package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview: the jar as a process, an editor who writes, a browser that is left open. */
@Timeout(120)
class ServeIT {
    private static final String STOP = "content/arrets/gare.fr.md";
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final String OVERLAY = "[...document.body.children].map(each => each.shadowRoot).find(each => each)";
    private static final String PROBLEMS = "(" + OVERLAY + "?.textContent ?? '')";

    private static Chromium chromium;

    @TempDir
    Path folder;

    private Tramway site;
    private Process process;
    private String address;
    private Tab tab;

    @BeforeAll
    static void startBrowser() throws IOException, InterruptedException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void endBrowser() throws IOException {
        chromium.close();
    }

    @BeforeEach
    void write() throws IOException {
        site = Tramway.in(folder.resolve("project"));
        tab = chromium.tab();
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void serve(String... more) throws IOException, InterruptedException {
        String[] arguments = Stream.concat(Stream.of("serve", "--port", "0", "--lang", "en"), Stream.of(more))
                .toArray(String[]::new);
        process = Program.jar().in(site.folder).start(out(), folder.resolve("err.txt"), arguments);
        for (int i = 0; i < 600; i++) {
            Matcher found = ADDRESS.matcher(Files.exists(out()) ? Files.readString(out()) : "");
            if (found.find()) {
                address = found.group();
                return;
            }
            assertTrue(process.isAlive(), said());
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("the preview does not say where it is\n" + said());
    }

    private Path out() {
        return folder.resolve("out.txt");
    }

    private String said() throws IOException {
        return Files.readString(out()) + Files.readString(folder.resolve("err.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--poll"})
    void anOpenPageFollowsTheEditor(String option) throws Exception {
        serve(option.isEmpty() ? new String[0] : new String[] {option});
        tab.open(address + "fr/arrets/gare/");
        assertEquals(List.of(), tab.troubles());
        assertTrue(tab.text("document.body.innerText").contains("Ici tout commence."));
        site.replace(STOP, "Ici tout commence.", "Ici tout finit.");
        tab.until("document.body.innerText.includes('Ici tout finit.')");
        // What comes in a new folder, and what goes.
        tab.open(address + "fr/arrets/");
        site.write("content/arrets/tunnel/index.fr.md", "---\ntitle: Tunnel\n---\nSous terre.\n");
        tab.until("document.body.innerText.includes('Tunnel')");
        Files.delete(site.folder.resolve("content/arrets/tunnel/index.fr.md"));
        Files.delete(site.folder.resolve("content/arrets/tunnel"));
        tab.until("!document.body.innerText.includes('Tunnel')");
        assertFalse(said().contains("Exception"), said());
    }

    @Test
    void aMistakeIsLaidOverTheLastGoodPage() throws Exception {
        serve();
        tab.open(address + "fr/arrets/gare/");
        assertEquals("", tab.text(PROBLEMS));
        site.spoil();
        site.replace(STOP, "Ici tout commence.", "Ici tout finit.");
        tab.until(PROBLEMS + ".includes('" + STOP + ":4:1')");
        String problems = tab.text(PROBLEMS);
        assertTrue(Pattern.compile("ZW\\d{4}").matcher(problems).find(), problems);
        assertTrue(problems.contains("Did you mean rue?"), problems);
        assertTrue(problems.contains("last good"), problems);
        assertTrue(tab.text("document.body.innerText").contains("Ici tout commence."), "the old page has gone");
        assertEquals("alert", tab.text(OVERLAY + ".querySelector('[role]').getAttribute('role')"));
        assertTrue(tab.evaluate(OVERLAY + ".querySelector('section').getBoundingClientRect().height > 50")
                .asBoolean());
        assertEquals(List.of(), tab.troubles());
        assertEquals(200, status("/fr/arrets/pont/"));
        site.mend();
        tab.until("document.body.innerText.includes('Ici tout finit.')");
        assertEquals("", tab.text(PROBLEMS));
        // A mistake without consequences for the pages goes as it came.
        site.spoil();
        tab.until(PROBLEMS + " !== ''");
        tab.press("Escape");
        tab.until(PROBLEMS + " === ''");
        site.mend();
        tab.until("document.body.innerText.includes('Ici tout finit.') && " + PROBLEMS + " === ''");
    }

    @Test
    void aSiteThatCannotBeBuiltAppearsWhenItCan() throws Exception {
        site.spoil();
        serve();
        tab.open(address + "fr/arrets/gare/");
        tab.until(PROBLEMS + ".includes('" + STOP + ":4:1')");
        site.mend();
        tab.until("document.body.innerText.includes('Ici tout commence.')");
    }

    @Test
    void onlyThisMachineIsAnsweredAndNothingIsWritten() throws Exception {
        Map<String, byte[]> before = Tree.read(site.folder);
        serve();
        int port = URI.create(address).getPort();
        String page = request("GET /fr/ HTTP/1.1\r\nHost: 127.0.0.1:" + port);
        assertTrue(page.startsWith("HTTP/1.1 200 ") && page.contains("Bienvenue"), page);
        for (String host : List.of("rebound.example", "rebound.example:" + port, "127.0.0.1", "127.0.0.1:1")) {
            String refused = request("GET /fr/ HTTP/1.1\r\nHost: " + host);
            assertTrue(refused.startsWith("HTTP/1.1 421 "), refused);
            assertFalse(refused.contains("Bienvenue"), refused);
        }
        for (String wrong : List.of("POST /fr/ HTTP/1.1", "PUT /fr/ HTTP/1.1", "DELETE /fr/ HTTP/1.1")) {
            assertTrue(request(wrong + "\r\nHost: 127.0.0.1:" + port).startsWith("HTTP/1.1 405 "), wrong);
        }
        for (String outside : List.of("/../site.yml", "/..%2fsite.yml", "/%2e%2e/site.yml", "//etc/passwd")) {
            String answer = request("GET " + outside + " HTTP/1.1\r\nHost: 127.0.0.1:" + port);
            assertFalse(answer.startsWith("HTTP/1.1 200 "), answer);
            assertFalse(answer.contains("base-url") || answer.contains("root:"), answer);
        }
        process.destroy();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it does not end when it is asked to");
        assertEquals("", Files.readString(folder.resolve("err.txt")));
        assertEquals(List.of(), Tree.differences(before, Tree.read(site.folder)));
    }

    private int status(String path) throws IOException {
        String answer = request("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + URI.create(address).getPort());
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** As it stands, which a library would not send. */
    private String request(String lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(address).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((lines + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
