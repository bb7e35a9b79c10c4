package zwiesprache.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Carries requests to {@link Answers} and the answers back; keeps the stream of events open. */
final class Exchange implements HttpHandler {
    private static final long PING = 15_000;

    private final Answers answers;
    private final Stage stage;

    Exchange(Answers answers, Stage stage) {
        this.answers = answers;
        this.stage = stage;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answers.to(
                    exchange.getRequestMethod(),
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")),
                    exchange.getRequestURI().getRawPath());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            int length = answer.bytes().length;
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
                exchange.sendResponseHeaders(answer.status(), -1);
            } else if (answer.isStream()) {
                exchange.sendResponseHeaders(answer.status(), 0);
                stream(exchange.getResponseBody());
            } else {
                // A length of 0 would mean that it is unknown, -1 means that there is no content.
                exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
                exchange.getResponseBody().write(answer.bytes());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Server-sent events (HTML Standard §9.2): the state now, and again after each build. Ends when the page is gone.
     */
    private void stream(OutputStream out) throws IOException, InterruptedException {
        Stage.State state = stage.state();
        write(out, "retry: 500\n\n" + event(state));
        while (true) {
            Stage.State next = stage.after(state.build(), PING);
            write(out, next.build() == state.build() ? ": still here\n\n" : event(next));
            state = next;
        }
    }

    private static String event(Stage.State state) {
        return "event: state\ndata: {\"site\":" + state.number() + ",\"failed\":" + state.failed() + "}\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
