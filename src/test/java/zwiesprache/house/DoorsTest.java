package zwiesprache.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The rules of the doors bite: shown on a class that breaks them. */
class DoorsTest {
    private static final JavaClass OFFENDER = new ClassFileImporter().importClass(Offender.class);

    @Test
    void whatReachesOutsideIsFound() {
        Set<String> found = OFFENDER.getAccessesFromSelf().stream()
                .filter(access -> !Doors.mayReach(OFFENDER, access.getTarget()))
                .map(access -> access.getTarget().getOwner().getSimpleName() + "."
                        + access.getTarget().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(List.of(
                        "Files.exists",
                        "Instant.now",
                        "Locale.getDefault",
                        "Map.copyOf",
                        "Map.of",
                        "PrintStream.println",
                        "Set.of",
                        "System.currentTimeMillis",
                        "System.out")),
                found);
    }

    @Test
    void aLibraryAtTheWrongDoorIsFound() {
        JavaClass jsoup = new ClassFileImporter().importClass(Jsoup.class);
        JavaClass junit = new ClassFileImporter().importClass(Test.class);
        assertFalse(Doors.isOpen(OFFENDER, jsoup), "jsoup is for parse.markdown and audit");
        assertFalse(Doors.isOpen(OFFENDER, junit), "a library without a line has no door");
        assertTrue(Doors.isOpen(OFFENDER, new ClassFileImporter().importClass(List.class)), "the JDK is for all");
    }

    /** Breaks the rules, by call and by reference; the harmless neighbours are here, too. */
    @SuppressWarnings("unused")
    private static final class Offender {
        private final Supplier<Instant> now = Instant::now;
        private final Function<Clock, Instant> handedIn = Instant::now;
        private final Function<Map<String, String>, Map<String, String>> copy = Map::copyOf;
        private final List<String> harmless = List.of("a", "b", "c");
        private final Map<String, String> empty = Map.of();
        private final Map<String, String> single = Map.of("a", "b");
        private final Map<String, String> twice = Map.of("a", "b", "c", "d");
        private final Set<String> one = Set.of("a");
        private final Set<String> two = Set.of("a", "b");

        private boolean reach() {
            System.out.println(System.currentTimeMillis());
            return Files.exists(Path.of(Locale.getDefault().toString()));
        }
    }
}
