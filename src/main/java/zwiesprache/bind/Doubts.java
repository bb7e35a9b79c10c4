package zwiesprache.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zwiesprache.model.Field;
import zwiesprache.model.SectionId;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Suggest;

/**
 * The fields whose declarations are wrong, which is reported there: what entries state for them cannot be judged, so nothing
 * is reported of it.
 */
final class Doubts {
    private static final String FIELDS = "fields";

    private final Map<SectionId, Set<String>> fields = new HashMap<>();
    private final Set<SectionId> all = new HashSet<>();

    /** @param good what could be made of the declaration */
    void note(SectionId section, Yaml.Mapping declaration, List<Field> good) {
        boolean stated = declaration.has(FIELDS);
        if (!stated && Suggest.slips(declaration.keys(), SectionBinder.KEYS).contains(FIELDS)) {
            all.add(section);
        }
        declaration.get(FIELDS).ifPresent(declared -> {
            if (declared instanceof Yaml.Mapping mapping) {
                Set<String> doubtful = new LinkedHashSet<>(mapping.keys());
                good.forEach(field -> doubtful.remove(field.name()));
                fields.put(section, doubtful);
            } else {
                all.add(section);
            }
        });
    }

    /** Whether a field of a section may be one of these. */
    boolean cover(SectionId section, String field) {
        return all.contains(section) || fields.getOrDefault(section, Set.of()).contains(field);
    }
}
