package zwiesprache.house;

import static zwiesprache.house.HouseTest.assertNone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every package says what it is for, and is null-marked. */
class RoomsTest {
    private static final String PACKAGE_INFO = "package-info.java";

    /** What enters, what leaves, what the room must never do. */
    private static final List<String> SAID = List.of("Enters:", "Leaves:", "Must never ");

    @Test
    void everyPackageHasItsSign() {
        assertNone(
                packages().stream()
                        .filter(folder -> !Files.exists(folder.resolve(PACKAGE_INFO)))
                        .map(Code::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "packages without " + PACKAGE_INFO);
    }

    @Test
    void theSignSaysWhatEntersWhatLeavesAndWhatMustNeverBe() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (Path sign : signs()) {
            String text = Files.readString(sign).replaceAll("\\s*\\n \\*", "");
            for (String word : SAID) {
                if (!isRoot(sign) && !text.contains(word)) {
                    silent.add(Code.name(sign) + " does not say \"" + word.strip() + " …\"");
                }
            }
        }
        assertNone(silent, "gaps");
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        Set<String> open = new TreeSet<>();
        for (Path sign : signs()) {
            if (!Files.readString(sign).contains("\n@NullMarked\npackage ")) {
                open.add(Code.name(sign));
            }
        }
        assertNone(open, "packages are not @NullMarked");
    }

    /** The root's sign is the plan for newcomers: all rooms, from the disk to the command line. */
    @Test
    void theRootNamesEveryRoom() throws IOException {
        String text = Files.readString(Code.MAIN.resolve(House.ROOT).resolve(PACKAGE_INFO));
        assertNone(
                House.ROOMS.stream()
                        .filter(room -> !room.optional())
                        .map(House.Room::name)
                        .filter(name -> !text.matches("(?s).*\\b" + name + "\\b.*"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                "rooms are not named in the package-info of the root");
    }

    private static boolean isRoot(Path sign) {
        return sign.getParent().equals(Code.MAIN.resolve(House.ROOT));
    }

    private static List<Path> signs() {
        return packages().stream()
                .map(folder -> folder.resolve(PACKAGE_INFO))
                .filter(Files::exists)
                .toList();
    }

    /** Folders with Java in them, and the rooms themselves: {@code render} has a sign though its classes lie deeper. */
    private static List<Path> packages() {
        Set<Path> folders = Code.files().stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        House.ROOMS.stream()
                .map(room -> Code.MAIN.resolve(House.ROOT).resolve(room.name()))
                .filter(Files::isDirectory)
                .forEach(folders::add);
        folders.add(Code.MAIN.resolve(House.ROOT));
        return List.copyOf(folders);
    }
}
