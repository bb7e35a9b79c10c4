package zwiesprache.translation.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zwiesprache.model.EntryId;
import zwiesprache.model.Kind.Is;
import zwiesprache.text.Origin;
import zwiesprache.translation.Passage;
import zwiesprache.translation.names.Roster.Misspelt;
import zwiesprache.translation.names.Word.Shape;

/**
 * What one side of a block names.
 *
 * @param said all its words
 * @param outer the names that do not lie in longer ones
 * @param misspelt words in names that are not as on record
 * @param entries all that is named, by misspelt names, in longer names and by links, too
 */
record Mentions(List<Said> said, List<Sighting> outer, List<Misspelt> misspelt, Set<EntryId> entries) {
    /** Shorter words of a name, such as "of", say nothing. */
    private static final int SHORTEST = 3;

    /** What programs read names nobody. */
    private static final String CODE = "code";

    /** A word, and what the names are that it is part of. */
    record Said(Passage passage, Word word, Set<Is> kinds) {
        Origin place() {
            return passage.place(word.start(), word.end());
        }

        String words() {
            return passage.words().substring(word.start(), word.end());
        }
    }

    /** @param linked the entries that links lead to */
    static Mentions of(List<Passage> passages, Wording wording, Roster roster, Slips slips, Set<EntryId> linked) {
        Mentions mentions =
                new Mentions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>(linked));
        for (Passage passage : passages) {
            if (passage.kind().equals(CODE)) {
                continue;
            }
            mentions.read(passage, wording.words(passage.words()), roster, slips);
        }
        return mentions;
    }

    /** Adds what the names of all that is named name in turn: with the town hall of a town, the town is named. */
    void addParts(Roster roster) {
        List.copyOf(entries).forEach(entry -> entries.addAll(roster.parts(entry)));
    }

    private void read(Passage passage, List<Word> words, Roster roster, Slips slips) {
        List<Sighting> all = roster.in(passage, words);
        List<Sighting> longest = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            Sighting each = all.get(i);
            entries.addAll(each.entries());
            boolean longer = i + 1 < all.size() && all.get(i + 1).start() == each.start();
            if (!longer && each.end() > end) {
                longest.add(each);
                end = each.end();
            }
        }
        outer.addAll(longest);
        int from = said.size();
        say(passage, words, longest);
        for (Misspelt each : roster.misspelt(passage, words, slips)) {
            if (said.subList(from, said.size()).stream()
                    .anyMatch(one -> one.word() == each.word() && one.kinds().isEmpty())) {
                misspelt.add(each);
                entries.add(each.name().entry());
            }
        }
    }

    private void say(Passage passage, List<Word> words, List<Sighting> names) {
        int at = 0;
        for (Word word : words) {
            while (at < names.size() && names.get(at).end() <= word.start()) {
                at++;
            }
            boolean free = at == names.size() || word.end() <= names.get(at).start();
            said.add(new Said(passage, word, free ? Set.of() : names.get(at).kinds()));
        }
    }

    /** Whether words that belong to no such name could speak of an entry. */
    boolean hasTraceOf(EntryId entry, Roster roster) {
        for (Name name : roster.names(entry)) {
            boolean found = name.is() == Is.PERSON ? hasFamilyName(name) : hasPart(name, roster);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** A family name may have an ending that no stemmer knows. */
    private boolean hasFamilyName(Name name) {
        return name.shapes().size() == 1
                && said.stream()
                        .anyMatch(each -> each.word().capital()
                                && !each.kinds().contains(Is.PERSON)
                                && each.word()
                                        .shape()
                                        .endsOtherwiseThan(name.shapes().get(0)));
    }

    /**
     * Of a name of one word a word that is like it will do; of one of several a word that tells whose it is, or most of its
     * words; of one that has no such word, what it is made of.
     */
    private boolean hasPart(Name name, Roster roster) {
        boolean single = name.is() == Is.TOPIC || name.shapes().size() == 1;
        int all = 0;
        int found = 0;
        boolean telling = single;
        for (Shape part : name.shapes()) {
            if (part.fold().length() >= SHORTEST) {
                all++;
                telling |= roster.isTelling(part);
                if (says(part, name.is())) {
                    if (single || roster.isTelling(part)) {
                        return true;
                    }
                    found++;
                }
            }
        }
        return found > 0 && found * 3 >= all * 2
                || !telling && roster.parts(name.entry()).stream().anyMatch(entries::contains);
    }

    /** Whether a word that is in no name of some kind is like a part of one. */
    private boolean says(Shape part, Is kind) {
        return said.stream()
                .anyMatch(each ->
                        !each.kinds().contains(kind) && each.word().shape().isLike(part));
    }
}
