package zwiesprache.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to many things on several threads, and hands the results back in the order of the things. The threads
 * have a large stack, for parsers that recurse as deep as a text is nested.
 */
final class Workers {
    private static final long STACK = 256L << 20;
    private static final int AT_ONCE = 8;

    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    <A, B> List<B> map(List<A> things, Function<A, B> work) {
        AtomicReferenceArray<B> results = new AtomicReferenceArray<>(things.size());
        run(things.size(), i -> results.set(i, work.apply(things.get(i))));
        List<B> ordered = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }

    <A> void each(List<A> things, Consumer<A> work) {
        run(things.size(), i -> work.accept(things.get(i)));
    }

    private interface Step {
        void at(int index);
    }

    private void run(int count, Step step) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> broken = new AtomicReference<>();
        Runnable shift = () -> {
            for (int from = next.getAndAdd(AT_ONCE);
                    from < count && broken.get() == null;
                    from = next.getAndAdd(AT_ONCE)) {
                for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
                    step.at(i);
                }
            }
        };
        List<Thread> shifts = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, count / AT_ONCE + 1); i++) {
            Thread thread = new Thread(null, shift, "worker-" + i, STACK);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((none, thrown) -> broken.compareAndSet(null, thrown));
            thread.start();
            shifts.add(thread);
        }
        join(shifts);
        Throwable thrown = broken.get();
        if (thrown != null) {
            throw new IllegalStateException("a worker broke", thrown);
        }
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while building", interrupted);
        }
    }
}
