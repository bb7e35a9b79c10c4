package zwiesprache.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import zwiesprache.build.BuildResult;
import zwiesprache.report.JsonReport;

/**
 * Serves the site as it would be, to browsers on this machine. Pages reload when the site has been rebuilt; when it
 * cannot be built, the last good one stays, and what is wrong is laid over it.
 */
public final class Preview implements Closeable {
    private static final int PORTS_TRIED = 100;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Function<String, Built> builder;
    private final Listener listener;
    private final Stage stage;

    /** Is told how the builds end. */
    public interface Listener {
        void built(BuildResult result);

        /** The program itself failed; the preview goes on. */
        void broke(RuntimeException bug);
    }

    private Preview(HttpServer server, Function<String, Built> builder, JsonReport report, Listener listener) {
        this.server = server;
        this.builder = builder;
        this.listener = listener;
        this.stage = new Stage(report);
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Builds the site and begins to serve it.
     *
     * @param port 0 for any that is free
     * @param orNext whether another port will do if this one is taken
     * @param builder builds the site for the address that it is given, such as {@code http://127.0.0.1:8080/}
     * @param report says what is wrong, in the language of what is shown
     * @throws BindException if the port is taken
     */
    public static Preview start(
            int port, boolean orNext, Function<String, Built> builder, JsonReport report, Listener listener)
            throws IOException {
        Preview preview = new Preview(bind(port, orNext), builder, report, listener);
        preview.rebuild();
        preview.serve();
        return preview;
    }

    private static HttpServer bind(int port, boolean orNext) throws IOException {
        // Without it each answer that is sent in two pieces waits 40 ms for the browser.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        for (int tried = port; ; tried++) {
            try {
                return HttpServer.create(new InetSocketAddress(here, tried), 0);
            } catch (BindException taken) {
                if (!orNext || tried - port >= PORTS_TRIED || tried == 0xFFFF) {
                    throw taken;
                }
            }
        }
    }

    private void serve() {
        Answers answers = new Answers(stage, server.getAddress().getPort());
        server.createContext("/", new Exchange(answers, stage));
        server.setExecutor(threads);
        server.start();
    }

    /** Where the site is, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Rebuilds after every change, until the thread is interrupted. */
    public void follow(Changes changes) throws InterruptedException {
        while (true) {
            changes.await();
            rebuild();
        }
    }

    /** Builds the site anew and tells the pages that are open. */
    void rebuild() {
        try {
            Built built = builder.apply(address());
            stage.show(built);
            listener.built(built.result());
        } catch (RuntimeException bug) {
            // The door to the whole program: an editor's preview must survive what we have not thought of.
            stage.showBug(bug);
            listener.broke(bug);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
