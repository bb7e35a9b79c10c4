package zwiesprache.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The codes that there are. Collected when first asked for: most sites never mention one. Thread-safe. */
public final class Codes {
    private final Supplier<List<Code>> all;
    private Optional<Map<String, Code>> byId = Optional.empty();

    public Codes(Supplier<List<Code>> all) {
        this.all = all;
    }

    public Optional<Code> get(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** All of them, by id. */
    public List<Code> sorted() {
        return List.copyOf(byId().values());
    }

    /** The ids of those that a site may judge and waive: its warnings. */
    public List<String> warnings() {
        return byId().values().stream().filter(Codes::isWarning).map(Code::id).toList();
    }

    /** Whether a code is a warning of itself. */
    public static boolean isWarning(Code code) {
        return code.severity() == Severity.WARNING;
    }

    private synchronized Map<String, Code> byId() {
        Map<String, Code> known = byId.orElseGet(TreeMap::new);
        if (byId.isEmpty()) {
            all.get().forEach(code -> known.put(code.id(), code));
            byId = Optional.of(known);
        }
        return known;
    }
}
