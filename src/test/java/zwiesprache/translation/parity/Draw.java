package zwiesprache.translation.parity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws slips by lot. */
public final class Draw {
    private Draw() {}

    /**
     * The same number of each family, as far as there are so many.
     *
     * @param families are shuffled
     * @param enough when no further row is drawn
     */
    public static <T> List<T> evenly(Map<String, List<T>> families, int enough, Random random) {
        families.values().forEach(slips -> Collections.shuffle(slips, random));
        List<T> drawn = new ArrayList<>();
        for (int i = 0; drawn.size() < enough; i++) {
            int at = i;
            List<T> row = families.values().stream()
                    .filter(slips -> slips.size() > at)
                    .map(slips -> slips.get(at))
                    .toList();
            if (row.isEmpty()) {
                return drawn;
            }
            drawn.addAll(row);
        }
        return drawn;
    }
}
