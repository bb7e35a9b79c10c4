package zwiesprache.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer to a request: status, headers, content. */
final class Answer {
    private final int status;
    private final Map<String, String> headers = new TreeMap<>();
    private final byte[] bytes;
    private final boolean stream;

    private Answer(int status, String type, byte[] bytes, boolean stream) {
        this.status = status;
        this.bytes = bytes;
        this.stream = stream;
        headers.put("Content-Type", type);
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
    }

    static Answer file(int status, String type, byte[] bytes) {
        return new Answer(status, type, bytes, false);
    }

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Events, without end. */
    static Answer events() {
        return new Answer(200, "text/event-stream; charset=utf-8", new byte[0], true);
    }

    Answer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isStream() {
        return stream;
    }
}
