package zwiesprache.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Code;

/** The codes of all rooms. */
final class AllCodes {
    private AllCodes() {}

    /** By what they are about, in the order in which a build comes to it; the keys are those of the catalogue's words. */
    static Map<String, List<Code>> byRoom() {
        return zwiesprache.build.AllCodes.byRoom();
    }

    static List<String> ids() {
        return byRoom().values().stream().flatMap(List::stream).map(Code::id).toList();
    }

    /** @param id in full, see {@link #full} */
    static Optional<Code> of(String id) {
        return byRoom().values().stream()
                .flatMap(List::stream)
                .filter(code -> code.id().equals(id))
                .findFirst();
    }

    /** A code as it is written, from what somebody typed: {@code 401}, {@code zw0401}. What is none stays as it is. */
    static String full(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT);
        String digits = upper.startsWith("ZW") ? upper.substring(2) : upper;
        boolean number =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? "ZW" + "0".repeat(4 - digits.length()) + digits : upper;
    }
}
