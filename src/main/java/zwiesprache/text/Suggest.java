package zwiesprache.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "Did you mean": the nearest of the names that exist. */
public final class Suggest {
    private static final int BEGINNING = 3;

    private Suggest() {}

    /**
     * The name that was most likely meant. Case, accents, {@code _} for {@code -}, letters of another alphabet that look
     * alike and words typed on another keyboard's layout count for little, each other slip for one. Paths are compared
     * as wholes and by their last segments, so that an entry is found in another section too.
     *
     * @param wrong what was written; a slash at its end or an {@code @} in front count for little
     * @return the nearest name, the first of equals, if it is near enough: three slips and a third of the length at
     *     most, at least one slip allowed
     */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        return nearest(wrong, Names.of(names));
    }

    /**
     * The same among a few words that are all there are: if none is near, the only one that begins as what was written does,
     * with at least three letters, as a word of another language may.
     */
    public static Optional<String> among(String wrong, List<String> words) {
        Optional<String> near = nearest(wrong, words);
        if (near.isPresent() || wrong.length() < BEGINNING) {
            return near;
        }
        String beginning = wrong.substring(0, BEGINNING).toLowerCase(Locale.ROOT);
        List<String> alike =
                words.stream().filter(word -> word.startsWith(beginning)).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** The same among names that are searched more often, as long as they may be. */
    public static Optional<String> nearest(String wrong, Names names) {
        if (wrong.isEmpty() || !names.maySearch()) {
            return Optional.empty();
        }
        Search search = new Search();
        search.read(new Slips(wrong), 0);
        for (String reading : Keyboard.readings(wrong)) {
            search.read(new Slips(reading), Slips.OTHER_LAYOUT);
        }
        return search.among(names);
    }

    /**
     * The names that were probably meant by those that do not exist: of such a name it need not be said besides that it is
     * missing.
     */
    public static Set<String> slips(Collection<String> written, Collection<String> names) {
        Set<String> meant = new TreeSet<>();
        for (String each : written) {
            if (!names.contains(each)) {
                nearest(each, names).ifPresent(meant::add);
            }
        }
        return meant;
    }

    /** One search: the ways to read what was written, the best found so far. */
    private static final class Search {
        private static final int READINGS = 4;
        private static final int[] LIMITS = {Slips.SLIP + 1, Integer.MAX_VALUE};

        private final Slips[] readings = new Slips[READINGS];
        private final int[] surcharges = new int[READINGS];
        private int count;
        private String best = "";
        private int least;

        void read(Slips reading, int surcharge) {
            readings[count] = reading;
            surcharges[count++] = surcharge;
        }

        /** Looks for what is very near first: most names are then too far at the first glance. */
        Optional<String> among(Names names) {
            for (int limit : LIMITS) {
                least = limit;
                for (int i = 0; i < names.size(); i++) {
                    look(names, i);
                }
                if (!best.isEmpty()) {
                    return Optional.of(best);
                }
            }
            return Optional.empty();
        }

        private void look(Names names, int index) {
            for (int i = 0; i < count; i++) {
                if (i == 0 || readings[i].isCyrillic() == names.isCyrillic(index)) {
                    int most = least - surcharges[i];
                    int cost = readings[i].cost(names, index, most);
                    if (cost < most) {
                        least = cost + surcharges[i];
                        best = names.get(index);
                    }
                }
            }
        }
    }
}
