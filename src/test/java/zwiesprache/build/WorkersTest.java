package zwiesprache.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many hands: everything is done once, and handed back in order. */
class WorkersTest {
    private static List<Integer> things(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "1, 100", "4, 0", "4, 1", "4, 8", "4, 9", "4, 1000", "16, 17"})
    void resultsComeInTheOrderOfTheThings(int threads, int count) {
        List<Integer> squares = new Workers(threads).map(things(count), each -> {
            if (each % 7 == 0) {
                Thread.yield();
            }
            return each * each;
        });

        assertEquals(things(count).stream().map(each -> each * each).toList(), squares);
    }

    @Test
    void eachThingIsDoneOnce() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        new Workers(4).each(things(500), done::add);

        assertEquals(500, done.size());
        assertEquals(new TreeSet<>(things(500)), new TreeSet<>(done));
    }

    @Test
    void severalThreadsWork() throws InterruptedException {
        Set<String> names = new ConcurrentSkipListSet<>();
        CountDownLatch both = new CountDownLatch(2);
        new Workers(2).each(things(40), each -> {
            if (names.add(Thread.currentThread().getName())) {
                both.countDown();
                await(both);
            }
        });

        assertEquals(2, names.size());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS), "the other thread never came");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void aBugEndsTheWorkAndIsPassedOn(int threads) {
        IllegalArgumentException bug = new IllegalArgumentException("bug");
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> new Workers(threads).each(things(100_000), each -> {
                    if (each == 20) {
                        throw bug;
                    }
                    done.add(each);
                }));

        assertSame(bug, thrown.getCause());
        assertTrue(done.size() < 99_999, "the rest was done all the same");
    }

    @Test
    void theStackIsLarge() {
        List<Integer> depths = new Workers(1).map(List.of(200_000), WorkersTest::depth);

        assertEquals(List.of(200_000), depths);
    }

    private static int depth(int more) {
        return more == 0 ? 0 : 1 + depth(more - 1);
    }
}
