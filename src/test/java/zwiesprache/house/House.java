package zwiesprache.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The plan of the house as data: the rooms, on which floor they lie, and which rooms each may use. */
final class House {
    static final String ROOT = "zwiesprache";

    /** Everything on a lower floor. */
    private static final String BELOW = "below";

    /**
     * Floor, room, and what the room may use besides the JDK. A question mark: the room need not be there yet. To add a
     * room, add its line here and its place in the {@code package-info} of the root.
     */
    private static final String PLAN = """
         0  text         -
         0  diagnostic   text
         1  model        below
         1  cache?       below
         1  output       below
         2  typeset      below
         2  source       below
         3  parse        text diagnostic model cache output source
         4  config       below
         4  bind         below config
         5  translation  below
         6  edition      below
         7  check        below
         7  render       below
         7  emit         below
         7  author       below
         7  search       below
         8  audit        text diagnostic model output
         8  book         text output
         9  build        below
         9  report       text diagnostic typeset
        10  serve        text diagnostic output build report
        11  cli          below
        """;

    /** In the order of the plan, from the ground up. */
    static final List<Room> ROOMS = rooms();

    private static JavaClasses classes;

    private House() {}

    /** A room is a package directly under the root, with all packages below it. */
    record Room(int floor, String name, boolean optional, Set<String> uses) {
        String packageName() {
            return ROOT + "." + name;
        }
    }

    private static List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        for (String line : PLAN.lines().toList()) {
            String[] words = line.strip().split("\\s+");
            int floor = Integer.parseInt(words[0]);
            boolean optional = words[1].endsWith("?");
            String name = optional ? words[1].substring(0, words[1].length() - 1) : words[1];
            Set<String> uses = new TreeSet<>();
            for (String word : List.of(words).subList(2, words.length)) {
                if (word.equals(BELOW)) {
                    rooms.stream().filter(room -> room.floor() < floor).forEach(room -> uses.add(room.name()));
                } else if (!word.equals("-")) {
                    uses.add(word);
                }
            }
            rooms.add(new Room(floor, name, optional, uses));
        }
        return List.copyOf(rooms);
    }

    /** The room of a class of ours; empty for those at the front door ({@code Main}) and for everybody else's. */
    static Optional<Room> roomOf(JavaClass type) {
        return ROOMS.stream().filter(room -> isIn(type, room.packageName())).findFirst();
    }

    static boolean isOurs(JavaClass type) {
        return isIn(type, ROOT);
    }

    static boolean isIn(JavaClass type, String packageName) {
        return type.getPackageName().equals(packageName)
                || type.getPackageName().startsWith(packageName + ".");
    }

    /** All compiled classes of the program, without those of the tests. */
    static synchronized JavaClasses classes() {
        if (classes == null) {
            String tests = House.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString();
            classes = new ClassFileImporter()
                    .withImportOption(location -> !location.contains(tests))
                    .importPackages(ROOT);
        }
        return classes;
    }
}
