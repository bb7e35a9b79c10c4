package zwiesprache.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zwiesprache.house.House.Room;

/** The plan of the house is kept: who may use whom, and which library comes in by which door. */
class HouseTest {
    /** Without this, every rule below would hold for a house that was never looked at. */
    @Test
    void theHouseWasLookedAt() {
        assertTrue(House.classes().size() > 150, () -> "only " + House.classes().size() + " classes were imported");
        for (Room room : House.ROOMS) {
            long types = House.classes().stream()
                    .filter(type -> House.isIn(type, room.packageName()))
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .count();
            assertTrue(types > 0 || room.optional(), () -> "the room " + room.name() + " is missing or empty");
        }
    }

    @Test
    void everyClassIsInARoom() {
        Set<String> homeless = House.classes().stream()
                .filter(type -> House.roomOf(type).isEmpty())
                .filter(type -> !type.getPackageName().equals(House.ROOT))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertNone(homeless, "in no room of the plan (House.PLAN)");
    }

    /** At the front door stands {@code Main}, and nobody else. */
    @Test
    void onlyMainIsAtTheFrontDoor() {
        Set<String> others = House.classes().stream()
                .filter(type -> type.getPackageName().equals(House.ROOT))
                .map(JavaClass::getName)
                .filter(name -> !name.matches("zwiesprache\\.(Main(\\$.*)?|package-info)"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertNone(others, "beside Main in the root package");
    }

    @Test
    void aRoomUsesOnlyWhatThePlanAllows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : House.classes()) {
            House.roomOf(type).ifPresent(room -> {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!mayUse(room, dependency.getTargetClass())) {
                        wrong.add(room.name() + " must not use " + dependency.getDescription());
                    }
                }
            });
        }
        assertNone(wrong, "against the plan");
    }

    private static boolean mayUse(Room room, JavaClass target) {
        JavaClass type = target.getBaseComponentType();
        if (!House.isOurs(type)) {
            return true;
        }
        return House.roomOf(type)
                .map(other -> other.name().equals(room.name()) || room.uses().contains(other.name()))
                .orElse(false);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(House.ROOT + ".(**)").should().beFreeOfCycles().check(House.classes());
    }

    /** Every library has its door; one without a line here has none. */
    @Test
    void oneLibraryOneDoor() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : House.classes()) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !House.isOurs(target) && !Doors.isOpen(type, target)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertNone(wrong, "through a wall (Doors.LIBRARIES)");
    }

    @Test
    void whatReachesOutsideIsDoneOnlyWhereItBelongs() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : House.classes()) {
            type.getAccessesFromSelf().stream()
                    .filter(access -> !Doors.mayReach(type, access.getTarget()))
                    .forEach(access -> wrong.add(access.getDescription()));
        }
        assertNone(wrong, "out of place (Doors.OUTSIDE)");
    }

    /** The plan in the test is the plan in the design: this one is read by people, so it is checked for slips. */
    @Test
    void thePlanKnowsOnlyItsRooms() {
        List<String> names = House.ROOMS.stream().map(Room::name).toList();
        assertEquals(Set.copyOf(names).size(), names.size(), "a room is named twice");
        for (Room room : House.ROOMS) {
            assertTrue(names.containsAll(room.uses()), () -> room.name() + " uses an unknown room: " + room.uses());
        }
    }

    static void assertNone(Set<String> found, String what) {
        assertTrue(found.isEmpty(), () -> found.size() + " " + what + ":\n  " + String.join("\n  ", found));
    }
}
