package zwiesprache.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the passages with which the words of another begin, without trying each. */
final class Beginnings {
    /** Longer words are told apart by so many characters; shorter ones are looked up whole. */
    private static final int HEAD = 16;

    /** So many that begin alike are tried. */
    private static final int MOST = 1_000;

    private final Map<String, List<Integer>> byHead = new HashMap<>();

    /** @param chosen the indices of those that are looked for, in order */
    Beginnings(List<String> words, int[] chosen) {
        for (int each : chosen) {
            String all = words.get(each);
            byHead.computeIfAbsent(all.substring(0, Math.min(HEAD, all.length())), none -> new ArrayList<>())
                    .add(each);
        }
    }

    /** The indices of those that a text may begin with, in order. */
    List<Integer> of(String whole) {
        List<Integer> found = new ArrayList<>();
        for (int length = 1; length <= Math.min(HEAD, whole.length()); length++) {
            List<Integer> same = byHead.getOrDefault(whole.substring(0, length), List.of());
            found.addAll(same.subList(0, Math.min(MOST, same.size())));
        }
        Collections.sort(found);
        return found;
    }
}
