package zwiesprache.translation.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Kind;
import zwiesprache.model.Kind.Is;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Role;
import zwiesprache.model.Site;
import zwiesprache.model.Text;
import zwiesprache.model.Value;
import zwiesprache.translation.Passage;
import zwiesprache.translation.names.Word.Shape;

/**
 * All names on record as one language has them: titles, other names, abbreviations of people, organisations, places and
 * topics, and of people the family name. Names of other languages are among them, since a text may well use those.
 */
final class Roster {
    private static final Set<Is> NAMED = EnumSet.of(Is.PERSON, Is.ORGANIZATION, Is.PLACE, Is.TOPIC);
    private static final Set<Role> NAMES = EnumSet.of(Role.OTHER_NAMES, Role.ABBREVIATION);
    private static final int SHORTEST = 3;
    private static final int TELLING = 4;
    private static final List<Name> NOT_LOOKED_UP = new ArrayList<>();

    private final Wording wording;
    private final Map<String, Set<Name>> byFirst = new HashMap<>();
    private final Map<String, Set<Name>> bySecond = new HashMap<>();
    private final Map<String, Set<EntryId>> known = new HashMap<>();
    private final Map<EntryId, List<Name>> byEntry = new HashMap<>();
    private final List<List<Name>> beginning = new ArrayList<>();
    private final List<List<Name>> following = new ArrayList<>();
    private final Map<EntryId, Set<EntryId>> parts = new HashMap<>();

    Roster(Site site, Lang lang, Wording wording) {
        this.wording = wording;
        for (Entry entry : site.entries().values()) {
            Kind kind = site.sectionOf(entry).kind();
            if (NAMED.contains(kind.is())) {
                forms(
                        entry,
                        kind,
                        (written, in) -> add(entry.id(), kind.is(), written, in.isEmpty() || in.contains(lang)));
            }
        }
    }

    /** Calls for each form on record, with the languages that it is on record in; none: for all. */
    private static void forms(Entry entry, Kind kind, BiConsumer<String, List<Lang>> each) {
        entry.texts().byLang().forEach((lang, text) -> {
            each.accept(text.title().words(), List.of(lang));
            each.accept(shorter(text), List.of(lang));
        });
        for (Field field : kind.fields()) {
            if (field.role().filter(NAMES::contains).isPresent()) {
                entry.fact(field.name()).ifPresent(fact -> named(field, fact.value(), each));
            }
        }
    }

    /** What comes first in the form that the title is sorted by: a family name, a name without what it is. */
    private static String shorter(Text text) {
        String sorted = text.sortKey();
        int comma = sorted.indexOf(',');
        return comma < 0 ? sorted : sorted.substring(0, comma);
    }

    /** The words of a field, of a record those of its first field of words: the others say something about it. */
    private static void named(Field field, Value value, BiConsumer<String, List<Lang>> each) {
        if (value instanceof Value.Words words) {
            accept(words.words(), each);
        } else if (value instanceof Value.Records records) {
            Optional<Field> first = field.shape().fields().stream()
                    .filter(inner -> inner.type() == FieldType.TEXT)
                    .findFirst();
            first.ifPresent(inner -> records.records()
                    .forEach(record -> Optional.ofNullable(record.get(inner.name()))
                            .map(Fact::value)
                            .ifPresent(form -> named(inner, form, each))));
        }
    }

    private static void accept(Localized<String> words, BiConsumer<String, List<Lang>> each) {
        words.everywhere().ifPresent(form -> each.accept(form, List.of()));
        words.byLang().forEach((lang, form) -> each.accept(form, List.of(lang)));
    }

    private void add(EntryId entry, Is is, String written, boolean own) {
        List<Word> words = wording.words(written);
        List<Shape> shapes = words.stream().map(Word::shape).toList();
        if (shapes.isEmpty() || shapes.size() == 1 && shapes.get(0).fold().length() < SHORTEST) {
            return;
        }
        int capitals = shapes.size() > 1
                ? 0
                : is == Is.TOPIC
                        ? words.get(0).capitals() / 2 * 2
                        : words.get(0).capitals();
        Name name = new Name(entry, is, shapes, written, own, capitals);
        for (Shape shape : shapes) {
            known.computeIfAbsent(shape.fold(), none -> new HashSet<>()).add(entry);
            known.computeIfAbsent(shape.stem(), none -> new HashSet<>()).add(entry);
        }
        byEntry.computeIfAbsent(entry, none -> new ArrayList<>()).add(name);
        put(byFirst, shapes.get(0), name);
        if (shapes.size() > 1 && own && is != Is.TOPIC) {
            put(bySecond, shapes.get(1), name);
        }
    }

    private static void put(Map<String, Set<Name>> index, Shape shape, Name name) {
        index.computeIfAbsent(shape.fold(), none -> new LinkedHashSet<>()).add(name);
        index.computeIfAbsent(shape.stem(), none -> new LinkedHashSet<>()).add(name);
    }

    /** The names that have a word at a place, looked up once for each different word. */
    private static List<Name> get(Map<String, Set<Name>> index, List<List<Name>> found, Shape shape) {
        while (found.size() <= shape.number()) {
            found.add(NOT_LOOKED_UP);
        }
        List<Name> names = found.get(shape.number());
        if (names == NOT_LOOKED_UP) {
            Set<Name> all = new LinkedHashSet<>(index.getOrDefault(shape.fold(), Set.of()));
            all.addAll(index.getOrDefault(shape.stem(), Set.of()));
            all.addAll(index.getOrDefault(shape.again(), Set.of()));
            names = List.copyOf(all);
            found.set(shape.number(), names);
        }
        return names;
    }

    /** Whether an entry has a name in this language. */
    boolean hasOwn(EntryId entry) {
        return names(entry).stream().anyMatch(Name::own);
    }

    /** Whether some name on record has a word, in whatever form. */
    boolean isKnown(Shape shape) {
        return known.containsKey(shape.fold()) || known.containsKey(shape.stem());
    }

    /** Whether a word of a name tells whose it is: hardly another has it. */
    boolean isTelling(Shape shape) {
        return known.getOrDefault(shape.stem(), Set.of()).size() <= TELLING;
    }

    /** The names of an entry. */
    List<Name> names(EntryId entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    /** What the names of an entry name in turn: those of the town hall of a town, the town. */
    Set<EntryId> parts(EntryId entry) {
        Set<EntryId> known = parts.get(entry);
        if (known == null) {
            known = findParts(entry);
            parts.put(entry, known);
        }
        return known;
    }

    private Set<EntryId> findParts(EntryId entry) {
        Set<EntryId> found = new LinkedHashSet<>();
        for (Name name : names(entry)) {
            List<Word> words = wording.words(name.written());
            for (int i = 0; i < words.size(); i++) {
                for (Name inner : get(byFirst, beginning, words.get(i).shape())) {
                    if (inner.is() != Is.PERSON && !inner.entry().equals(entry) && inner.isAt(words, i)) {
                        found.add(inner.entry());
                    }
                }
            }
        }
        return found;
    }

    /** All names in a passage, in the order of their places, of one place the shorter first; one may lie in another. */
    List<Sighting> in(Passage passage, List<Word> words) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Name> names = get(byFirst, beginning, words.get(i).shape());
            if (!names.isEmpty()) {
                in(passage, words, i, names, found);
            }
        }
        return found;
    }

    private static void in(Passage passage, List<Word> words, int at, List<Name> names, List<Sighting> found) {
        Map<Integer, List<Name>> byLength = new TreeMap<>();
        for (Name name : names) {
            if (name.isAt(words, at)) {
                byLength.computeIfAbsent(name.shapes().size(), none -> new ArrayList<>())
                        .add(name);
            }
        }
        byLength.forEach((length, same) -> found.add(Sighting.of(
                same, passage, words.get(at).start(), words.get(at + length - 1).end())));
    }

    /** Names of several words of which one word is not as on record. */
    List<Misspelt> misspelt(Passage passage, List<Word> words, Slips slips) {
        List<Misspelt> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Shape shape = words.get(i).shape();
            for (Name name : get(byFirst, beginning, shape)) {
                if (name.shapes().size() > 1 && name.own() && name.is() != Is.TOPIC) {
                    misspelt(name, passage, words, i, slips, found);
                }
            }
            for (Name name : get(bySecond, following, shape)) {
                misspelt(name, passage, words, i - 1, slips, found);
            }
        }
        return found;
    }

    private void misspelt(Name name, Passage passage, List<Word> words, int at, Slips slips, List<Misspelt> found) {
        slips.only(name, words, at)
                .filter(odd -> !isKnown(words.get(at + odd).shape()))
                .ifPresent(odd -> found.add(new Misspelt(name, passage, words.get(at + odd))));
    }

    /** A word that is not as it is on record in a name. */
    record Misspelt(Name name, Passage passage, Word word) {}
}
