package zwiesprache.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;

/** Which library comes in where, and where the world outside may be touched: the tables of {@link HouseTest}. */
final class Doors {
    /** Library (a prefix of its packages) and the packages that may know it; none: nobody may. */
    private static final List<Door> LIBRARIES = List.of(
            door("java.net.http", ""),
            door("java.sql", ""),
            door("java.awt", ""),
            door("java.lang.reflect", "render.template"),
            door("java", "*"),
            door("javax.xml.stream", "*"),
            door("org.jspecify", "*"),
            door("com.vladsch.flexmark", "parse.markdown"),
            door("org.nibor.autolink", "parse.markdown"),
            door("org.jsoup", "parse.markdown audit book"),
            door("tools.jackson.dataformat.yaml", "parse.yaml"),
            door("org.snakeyaml.engine", "parse.yaml"),
            door("tools.jackson.core", "parse.yaml emit search report author"),
            door("io.pebbletemplates.pebble", "render.template"),
            door("com.ibm.icu", "typeset"),
            door("org.tartarus.snowball", "typeset"),
            door("picocli", "cli Main"),
            door("com.sun.net.httpserver", "serve"));

    private static final String DISK = "source output cache serve cli";
    private static final String FRONT = "cli Main";

    /** What is touched (a pattern for {@code class.member}), where that may be, and what to do instead elsewhere. */
    private static final List<Outside> OUTSIDE = List.of(
            outside("java\\.nio\\.file\\.(Files|FileSystems|FileSystem|WatchService)\\..*", DISK),
            outside("java\\.nio\\.file\\.Path\\.(toRealPath|toFile|register|toAbsolutePath)", DISK),
            outside("java\\.nio\\.channels\\..*", DISK),
            outside(
                    "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|PrintStream"
                            + "|Console)\\..*",
                    // Main opens the terminal's streams.
                    DISK + " Main"),
            // The JDK's server takes a setting in no other way.
            outside("java\\.lang\\.System\\.setProperty", FRONT + " serve"),
            outside(
                    "java\\.lang\\.System\\.(out|err|in|exit|currentTimeMillis|getenv|getProperty|getProperties|console"
                            + "|lineSeparator|setOut|setErr|identityHashCode)",
                    FRONT),
            outside("java\\.lang\\.Runtime\\.(exit|halt|exec)", FRONT),
            outside("java\\.lang\\.ProcessBuilder\\..*", FRONT),
            outside("java\\.time\\.(Clock\\.system.*|Clock\\.tick.*|ZoneId\\.systemDefault)", FRONT),
            outside("java\\.time\\.\\w+\\.now", FRONT),
            outside("java\\.util\\.(Locale|TimeZone)\\.(getDefault|setDefault)", FRONT),
            outside("java\\.util\\.(Date|GregorianCalendar)\\.<init>|java\\.util\\.Calendar\\.getInstance", ""),
            outside("java\\.nio\\.charset\\.Charset\\.defaultCharset", FRONT),
            outside("com\\.ibm\\.icu\\.util\\.(ULocale|TimeZone)\\.getDefault", ""),
            outside("java\\.lang\\.Math\\.random|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*", ""),
            outside("java\\.util\\.Random\\.<init>|java\\.util\\.UUID\\.randomUUID", DISK),
            outside("java\\.util\\.ServiceLoader\\..*|java\\.lang\\.Class\\.forName", ""),
            // These iterate in another order in every run; take lists, or text.Ordered.
            outside("java\\.util\\.(Map|Set)\\.(of|ofEntries|copyOf)", ""),
            outside("java\\.util\\.stream\\.Collectors\\.toUnmodifiable(Map|Set)", ""));

    private Doors() {}

    private record Door(String library, List<String> rooms) {}

    private record Outside(Pattern what, List<String> rooms) {}

    private static Door door(String library, String rooms) {
        return new Door(library, List.of(rooms.split(" ")));
    }

    private static Outside outside(String what, String rooms) {
        return new Outside(Pattern.compile(what), List.of(rooms.split(" ")));
    }

    /** The first line that fits decides; a library without a line has no door. */
    static boolean isOpen(JavaClass from, JavaClass target) {
        return LIBRARIES.stream()
                .filter(door -> House.isIn(target, door.library()))
                .findFirst()
                .map(door -> isAmong(from, door.rooms()))
                .orElse(false);
    }

    static boolean mayReach(JavaClass from, AccessTarget target) {
        String member = target.getOwner().getName() + "." + target.getName();
        return isEmptyOrSingle(member, target)
                || OUTSIDE.stream()
                        .filter(outside -> outside.what().matcher(member).matches())
                        .allMatch(outside -> isAmong(from, outside.rooms()));
    }

    /** {@code Set.of()}, {@code Map.of("a", b)}: there is only one order in which to iterate. */
    private static boolean isEmptyOrSingle(String member, AccessTarget target) {
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget method)) {
            return false;
        }
        int arguments = method.getRawParameterTypes().size();
        return switch (member) {
            case "java.util.Map.of" -> arguments == 0 || arguments == 2;
            case "java.util.Set.of" ->
                arguments == 0
                        || arguments == 1
                                && !method.getRawParameterTypes().get(0).isArray();
            // A given seed is no accident.
            case "java.util.Random.<init>" -> arguments == 1;
            // A clock that is handed in is an input.
            default -> member.startsWith("java.time.") && member.endsWith(".now") && isHandedIn(method);
        };
    }

    private static boolean isHandedIn(AccessTarget.CodeUnitAccessTarget now) {
        return now.getRawParameterTypes().size() == 1
                && now.getRawParameterTypes().get(0).getName().equals("java.time.Clock");
    }

    private static boolean isAmong(JavaClass type, List<String> rooms) {
        return rooms.stream().anyMatch(room -> switch (room) {
            case "*" -> true;
            case "" -> false;
            case "Main" -> type.getPackageName().equals(House.ROOT);
            default -> House.isIn(type, House.ROOT + "." + room);
        });
    }
}
