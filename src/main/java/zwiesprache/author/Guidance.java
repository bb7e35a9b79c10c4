package zwiesprache.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.Value;

/** Says of a field what belongs there, with examples of what there is. */
final class Guidance {
    private static final int EXAMPLES = 3;
    private static final String DATES = "2019-06-14, 2019-06, 2019-06-10/2019-06-14, 2019~, 2019/..";

    private final Site site;
    private final Wording words;

    Guidance(Site site, Wording words) {
        this.site = site;
        this.words = words;
    }

    String label(Field field) {
        return words.name(field.label(), field.name());
    }

    /** Such as "a whole number", without a full stop. */
    String belongs(Field field) {
        String key = "belongs." + field.type().word();
        return switch (field.type()) {
            case DATE -> words.say(key, DATES);
            case CHOICE -> words.say(key, choices(field));
            case REFERENCE, REFERENCES -> reference(key, field);
            default -> words.say(key);
        };
    }

    private String choices(Field field) {
        List<String> all = new ArrayList<>();
        field.shape().choices().forEach((id, label) -> {
            String name = words.name(label, id);
            all.add(name.equals(id) ? id : id + " (" + name + ")");
        });
        return String.join(", ", all);
    }

    private String reference(String key, Field field) {
        String to = field.shape().to().stream().map(SectionId::path).collect(Collectors.joining(", "));
        List<String> ids = examples(field);
        if (ids.isEmpty()) {
            return words.say(key, to);
        }
        String all = String.join(", ", ids);
        return words.say(key + ".example", to, field.type() == FieldType.REFERENCES ? "[" + all + "]" : all);
    }

    /** What other entries refer to most in fields of this name, else the first of what there is. */
    private List<String> examples(Field field) {
        Map<EntryId, Integer> counts = new TreeMap<>();
        site.entries().keySet().stream()
                .filter(id -> field.shape().to().contains(id.section()))
                .forEach(id -> counts.put(id, 0));
        for (Entry entry : site.entries().values()) {
            entry.fact(field.name())
                    .map(Fact::value)
                    .filter(Value.References.class::isInstance)
                    .map(Value.References.class::cast)
                    .ifPresent(value -> value.ids().forEach(id -> counts.computeIfPresent(id, (own, n) -> n + 1)));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<EntryId, Integer>comparingByValue().reversed())
                .limit(EXAMPLES)
                .map(each -> each.getKey().name())
                .toList();
    }
}
