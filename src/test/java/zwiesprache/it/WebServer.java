package zwiesprache.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static host: shows a site's files below a path, with the headers that the site's own {@code _headers} asks for. */
final class WebServer implements AutoCloseable {
    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "html", "text/html",
            "xhtml", "application/xhtml+xml",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "json", "application/json",
            "xml", "application/xml",
            "ics", "text/calendar",
            "webmanifest", "application/manifest+json"));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String base;
    private Map<String, byte[]> files = new TreeMap<>();
    private Map<String, Map<String, String>> headers = new TreeMap<>();

    /** @param base the path of the site's root, with slashes around it; nothing is shown yet */
    WebServer(String base) throws IOException {
        this.base = base;
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of the site's root. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base;
    }

    WebServer show(Map<String, byte[]> site) {
        files = site;
        headers = headers(new String(site.getOrDefault("_headers", new byte[0]), StandardCharsets.UTF_8));
        return this;
    }

    /** By the beginning of the path that they are for. */
    private static Map<String, Map<String, String>> headers(String text) {
        Map<String, Map<String, String>> headers = new TreeMap<>();
        Map<String, String> current = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("/")) {
                current = new TreeMap<>();
                headers.put(line.replace("*", ""), current);
            } else if (colon > 0) {
                current.put(line.substring(0, colon).strip(), line.substring(colon + 2));
            }
        }
        return headers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            headers.forEach((prefix, lines) -> {
                if (path.startsWith(prefix)) {
                    lines.forEach(exchange.getResponseHeaders()::set);
                }
            });
            String file = path.startsWith(base) ? path.substring(base.length()) : "404.html";
            if (file.isEmpty() || file.endsWith("/")) {
                file += "index.html";
            }
            int status = files.containsKey(file) ? 200 : 404;
            String shown = status == 200 ? file : "404.html";
            byte[] bytes = files.getOrDefault(shown, new byte[0]);
            String type = TYPES.getOrDefault(shown.substring(shown.lastIndexOf('.') + 1), "text/plain");
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
