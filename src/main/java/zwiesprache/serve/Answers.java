package zwiesprache.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.output.Memory;

/** What a request is answered: a page of the site, or one of our own files below {@value #OWN}. */
final class Answers {
    static final String OWN = "/__zwiesprache/";

    private final Stage stage;
    private final List<String> hosts;

    /** @param port the server's */
    Answers(Stage stage, int port) {
        this.stage = stage;
        this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /**
     * @param host as the request states it: a page of another site that has its name point to this machine sends that
     *     name, and gets nothing
     * @param path as the request states it, percent-encoded
     */
    Answer to(String method, Optional<String> host, String path) {
        if (host.map(name -> name.toLowerCase(Locale.ROOT))
                .filter(hosts::contains)
                .isEmpty()) {
            return Answer.text(421, "The preview answers only as " + hosts.get(0) + ".");
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Answer.text(405, "Only GET and HEAD.").with("Allow", "GET, HEAD");
        }
        Optional<String> decoded = decode(path);
        if (decoded.isEmpty() || !decoded.get().startsWith("/")) {
            return Answer.text(400, "The path is not percent-encoded UTF-8.");
        }
        return path.startsWith(OWN)
                ? own(path.substring(OWN.length()))
                : page(decoded.get().substring(1), path);
    }

    private Answer own(String name) {
        return switch (name) {
            case "events" -> Answer.events();
            case "problems.json" -> file(name, stage.state().problems().getBytes(StandardCharsets.UTF_8));
            case "reload.js", "reload.css" -> file(name, resource(name));
            default -> Answer.text(404, "There is no such file.");
        };
    }

    private static Answer file(String name, byte[] bytes) {
        return Answer.file(200, ContentTypes.of(name), bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Answers.class.getResourceAsStream("/serve/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: serve/" + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Answer page(String path, String asAsked) {
        Stage.State state = stage.state();
        if (state.site().isEmpty()) {
            return html(503, waiting().getBytes(StandardCharsets.UTF_8), state);
        }
        Memory site = state.site().get();
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<byte[]> bytes = site.bytes(file);
        if (bytes.isPresent()) {
            return file.endsWith(".html") ? html(200, bytes.get(), state) : file(file, bytes.get());
        }
        if (site.bytes(path + "/index.html").isPresent()) {
            return Answer.text(302, "").with("Location", asAsked + "/");
        }
        return missing(path, site)
                .map(page -> html(404, page, state))
                .orElseGet(() -> Answer.text(404, "There is no such page."));
    }

    private static Answer html(int status, byte[] page, Stage.State state) {
        return Answer.file(status, ContentTypes.of("x.html"), Live.page(page, state.number()));
    }

    private String waiting() {
        return "<!doctype html><html lang=\"" + stage.language()
                + "\"><meta charset=\"utf-8\"><title>…</title><body><p>" + stage.waiting() + "</p></body></html>";
    }

    /** The nearest page for what is missing: in the folder asked for, else above it. */
    private static Optional<byte[]> missing(String path, Memory site) {
        int slash = path.length();
        while (slash >= 0) {
            slash = path.lastIndexOf('/', slash - 1);
            Optional<byte[]> page = site.bytes(path.substring(0, slash + 1) + "404.html");
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    /** Decodes percent-encoding (RFC 3986); absent if that does not give UTF-8. */
    static Optional<String> decode(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int high = i + 2 < path.length() ? Character.digit(path.charAt(i + 1), 16) : -1;
                int low = i + 2 < path.length() ? Character.digit(path.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
