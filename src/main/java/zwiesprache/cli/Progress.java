package zwiesprache.cli;

import java.util.concurrent.atomic.AtomicInteger;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.output.OutputFile;
import zwiesprache.output.OutputSink;

/**
 * Counts the files on their way, and shows how many there are if it lasts more than a second and somebody is looking.
 */
final class Progress implements OutputSink, AutoCloseable {
    private static final long PATIENCE = 1000;
    private static final long PAUSE = 200;
    private static final String CLEAR = "\r\u001b[K";

    private final OutputSink sink;
    private final Voice voice;
    private final AtomicInteger files = new AtomicInteger();
    private boolean over;

    Progress(OutputSink sink, Voice voice) {
        this.sink = sink;
        this.voice = voice;
        if (voice.showsProgress()) {
            Thread thread = new Thread(this::show, "progress");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void put(OutputFile file) {
        sink.put(file);
        files.incrementAndGet();
    }

    @Override
    public void reportConflicts(Diagnostics log) {
        sink.reportConflicts(log);
    }

    private synchronized void show() {
        try {
            wait(PATIENCE);
            while (!over) {
                print(CLEAR + voice.words().say("progress", new Argument.Count(files.get())));
                wait(PAUSE);
                print(over ? CLEAR : "");
            }
        } catch (InterruptedException unneeded) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(String text) {
        voice.terminal().err().print(text);
        voice.terminal().err().flush();
    }

    @Override
    public synchronized void close() {
        over = true;
        notifyAll();
    }
}
