package zwiesprache.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Heading;
import zwiesprache.model.Text;
import zwiesprache.typeset.Tongues;

/**
 * Gives headings their ids and pairs them across languages: by a stated id; else by position, where between two pairs
 * (or the text's ends) both languages have headings of the same levels in the same order.
 */
final class Pairing {
    private final Tongues tongues;

    Pairing(Tongues tongues) {
        this.tongues = tongues;
    }

    /** @param original the language whose words make the ids; absent: the first that there is */
    Map<Lang, Anchors> anchors(Localized<Text> texts, Optional<Lang> original) {
        Map<Lang, Prose> prose = new LinkedHashMap<>();
        texts.byLang().forEach((lang, text) -> prose.put(lang, text.body().prose()));
        if (prose.values().stream().allMatch(each -> each.headings().isEmpty())) {
            return Map.<Lang, Anchors>of();
        }
        Lang base = original.filter(prose::containsKey)
                .orElseGet(() -> prose.keySet().iterator().next());
        Map<Lang, List<String>> ids = new LinkedHashMap<>();
        List<String> baseIds = ids(prose.getOrDefault(base, Prose.EMPTY), base, List.of());
        prose.forEach((lang, each) -> ids.put(
                lang,
                lang.equals(base)
                        ? baseIds
                        : ids(each, lang, paired(prose.getOrDefault(base, Prose.EMPTY), baseIds, each))));
        Map<Lang, Anchors> anchors = new LinkedHashMap<>();
        ids.forEach((lang, own) -> anchors.put(lang, new Anchors(own, twins(lang, own, ids))));
        return anchors;
    }

    /** @param given the ids known already, one for each heading, empty where none is; or nothing at all */
    private List<String> ids(Prose prose, Lang lang, List<String> given) {
        Set<String> taken = new HashSet<>(prose.anchors());
        prose.headings().forEach(heading -> heading.id().ifPresent(taken::add));
        given.forEach(taken::add);
        List<String> ids = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < prose.headings().size(); i++) {
            Heading heading = prose.headings().get(i);
            String known = i < given.size() ? given.get(i) : "";
            String id = heading.id().orElse(known);
            ids.add(id.isEmpty() ? free(tongues.slug(heading.words(), lang), taken, numbers) : id);
        }
        return ids;
    }

    /** @param numbers how far the numbers after a slug are taken */
    private static String free(String slug, Set<String> taken, Map<String, Integer> numbers) {
        String wanted = slug.isEmpty() ? "s" : slug;
        int number = numbers.getOrDefault(wanted, 1);
        String id = number == 1 ? wanted : wanted + "-" + number;
        while (!taken.add(id)) {
            id = wanted + "-" + ++number;
        }
        numbers.put(wanted, number);
        return id;
    }

    /** For each heading of {@code other} the id of its counterpart in {@code base}; empty where it has none. */
    private static List<String> paired(Prose base, List<String> baseIds, Prose other) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < baseIds.size(); i++) {
            places.putIfAbsent(baseIds.get(i), i);
        }
        List<String> paired = new ArrayList<>();
        other.headings()
                .forEach(heading ->
                        paired.add(heading.id().filter(places::containsKey).orElse("")));
        Set<String> taken = new HashSet<>(paired);
        int baseFrom = 0;
        int from = 0;
        for (int i = 0; i <= paired.size(); i++) {
            boolean end = i == paired.size();
            if (end || !paired.get(i).isEmpty()) {
                int baseTo = end ? baseIds.size() : places.getOrDefault(paired.get(i), -1);
                fill(base, baseIds, baseFrom, baseTo, other, paired, taken, from, i);
                baseFrom = Math.max(baseFrom, baseTo + 1);
                from = i + 1;
            }
        }
        return paired;
    }

    private static void fill(
            Prose base,
            List<String> baseIds,
            int baseFrom,
            int baseTo,
            Prose other,
            List<String> paired,
            Set<String> stated,
            int from,
            int to) {
        if (baseTo - baseFrom != to - from) {
            return;
        }
        for (int i = 0; i < to - from; i++) {
            Heading own = other.headings().get(from + i);
            boolean taken = own.id().isPresent() || stated.contains(baseIds.get(baseFrom + i));
            if (base.headings().get(baseFrom + i).level() != own.level() || taken) {
                return;
            }
        }
        for (int i = 0; i < to - from; i++) {
            paired.set(from + i, baseIds.get(baseFrom + i));
            stated.add(baseIds.get(baseFrom + i));
        }
    }

    private static Map<Lang, List<String>> twins(Lang lang, List<String> own, Map<Lang, List<String>> all) {
        Map<Lang, List<String>> twins = new LinkedHashMap<>();
        all.forEach((other, ids) -> {
            if (!other.equals(lang)) {
                Set<String> there = new HashSet<>(ids);
                List<String> to = new ArrayList<>();
                String nearest = "";
                for (String id : own) {
                    nearest = there.contains(id) ? id : nearest;
                    to.add(nearest);
                }
                twins.put(other, to);
            }
        });
        return twins;
    }
}
