package zwiesprache.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds passages of an earlier version of a text in a later one. In turn: words of the front matter by their kind; one
 * passage whose words are now several in a row, and the reverse; all that kept its order, with the same words, similar
 * ones, or other ones at the same place ({@link InOrder}); the same words elsewhere; similar words elsewhere, the most
 * similar first (the idea of Sphinx's versioning of paragraphs, with {@link Likeness} for its ratio); what stands
 * between the same neighbours; at last parts of what was divided or joined and changed as well.
 */
final class Matching {
    /** Passages less alike are not the same passage, unless they stand at the same place. */
    private static final double ALIKE = 0.6;

    private static final double ALIKE_IN_PLACE = 0.4;

    /** How much of a passage must come from another to be a part of it. */
    private static final double SHARED = 0.4;

    private static final int[] STEPS = {-1, 1, -2, 2};

    private static final String CELL = "cell";
    private static final String HEADING = "heading";

    /** Most cells of a table of all pairs; beyond it passages are found by their words alone. */
    private static final long LARGEST = 1_000_000;

    /** What is beside what is beside … comes home one by one. */
    private static final int MOST_PASSES = 1_000;

    private final List<Passage> before;
    private final List<Passage> now;
    private final List<String> oldWords;
    private final List<String> newWords;
    private final List<Place> found = new ArrayList<>();
    private final boolean[] taken;

    private Matching(List<Passage> before, List<Passage> now) {
        this.before = before;
        this.now = now;
        oldWords = before.stream().map(Normal::of).toList();
        newWords = now.stream().map(Normal::of).toList();
        before.forEach(each -> found.add(Place.NOWHERE));
        taken = new boolean[now.size()];
    }

    /**
     * Where the passages of the earlier version are.
     *
     * @param places for each earlier passage
     * @param fresh the indices of later passages that were not there
     */
    record Found(List<Place> places, List<Integer> fresh) {
        Found {
            places = List.copyOf(places);
            fresh = List.copyOf(fresh);
        }
    }

    /**
     * What an earlier passage is now.
     *
     * @param at the indices of later passages, in order; none if it is gone. Several earlier passages may share a later
     *     one, when they were joined
     * @param same whether the words are the same
     */
    record Place(List<Integer> at, boolean same) {
        private static final Place NOWHERE = new Place(List.of(), false);

        Place {
            at = List.copyOf(at);
        }
    }

    static Found find(List<Passage> before, List<Passage> now) {
        return isUntouched(before, now) ? untouched(before.size()) : new Matching(before, now).find();
    }

    // As it is with most texts most of the time.
    private static boolean isUntouched(List<Passage> before, List<Passage> now) {
        boolean untouched = before.size() == now.size();
        for (int i = 0; untouched && i < now.size(); i++) {
            untouched = before.get(i).kind().equals(now.get(i).kind())
                    && before.get(i).words().equals(now.get(i).words());
        }
        return untouched;
    }

    private static Found untouched(int size) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(new Place(List.of(i), true));
        }
        return new Found(places, List.of());
    }

    private Found find() {
        byKind();
        split();
        joined();
        inOrder();
        elsewhere();
        similar();
        between();
        parts();
        return new Found(found, indices(open(now.size(), i -> !taken[i])));
    }

    private static List<Integer> indices(int[] indices) {
        return Arrays.stream(indices).boxed().toList();
    }

    private void match(int old, int later) {
        found.set(old, new Place(List.of(later), oldWords.get(old).equals(newWords.get(later))));
        taken[later] = true;
    }

    private boolean isOpen(int old) {
        return found.get(old).at().isEmpty();
    }

    // Several passages may be of one field (a text of many blocks): they are told apart like those of a text.
    private void byKind() {
        Map<String, List<Integer>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).inText()) {
                kinds.computeIfAbsent(now.get(i).kind(), kind -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        before.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        for (int old = 0; old < before.size(); old++) {
            Passage passage = before.get(old);
            List<Integer> places = kinds.getOrDefault(passage.kind(), List.of());
            if (!passage.inText() && places.size() == 1 && counts.getOrDefault(passage.kind(), 0) == 1) {
                match(old, places.get(0));
            }
        }
    }

    private boolean mayBe(int old, int later) {
        Passage a = before.get(old);
        Passage b = now.get(later);
        return a.inText() ? b.inText() : a.kind().equals(b.kind());
    }

    private boolean isOneKind(int old, int later) {
        return before.get(old).kind().equals(now.get(later).kind());
    }

    private boolean isSame(int old, int later) {
        return oldWords.get(old).equals(newWords.get(later)) && mayBe(old, later);
    }

    /** How often words are there more often than before; what is there as often as before need not be looked for. */
    private Map<String, Integer> surplus() {
        Map<String, Integer> surplus = new HashMap<>();
        for (int old : open(before.size(), this::isOpen)) {
            surplus.merge(oldWords.get(old), -1, Integer::sum);
        }
        for (int later : open(now.size(), i -> !taken[i])) {
            surplus.merge(newWords.get(later), 1, Integer::sum);
        }
        return surplus;
    }

    private interface Test {
        boolean holds(int index);
    }

    private static int[] open(int size, Test test) {
        int[] all = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (test.holds(i)) {
                all[count++] = i;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private void split() {
        Map<String, Integer> surplus = surplus();
        Test added = later -> !taken[later] && surplus.getOrDefault(newWords.get(later), 0) > 0;
        Beginnings beginnings = new Beginnings(newWords, open(now.size(), added::holds));
        for (int old : open(before.size(), i -> isOpen(i) && surplus.getOrDefault(oldWords.get(i), 0) < 0)) {
            for (int first : beginnings.of(oldWords.get(old))) {
                List<Integer> parts = run(oldWords.get(old), newWords, first, added);
                if (isOpen(old) && parts.size() > 1 && mayBe(old, first)) {
                    found.set(old, new Place(parts, true));
                    parts.forEach(part -> taken[part] = true);
                }
            }
        }
    }

    private void joined() {
        Map<String, Integer> surplus = surplus();
        Test lost = old -> isOpen(old) && surplus.getOrDefault(oldWords.get(old), 0) < 0;
        Beginnings beginnings = new Beginnings(oldWords, open(before.size(), lost::holds));
        for (int later : open(now.size(), i -> !taken[i] && surplus.getOrDefault(newWords.get(i), 0) > 0)) {
            for (int first : beginnings.of(newWords.get(later))) {
                List<Integer> parts = run(newWords.get(later), oldWords, first, lost);
                if (!taken[later] && parts.size() > 1 && mayBe(first, later)) {
                    parts.forEach(part -> found.set(part, new Place(List.of(later), true)));
                    taken[later] = true;
                }
            }
        }
    }

    /** The indices from {@code first} on whose words are, one after the other, those of the whole; empty if not. */
    private static List<Integer> run(String whole, List<String> words, int first, Test open) {
        List<Integer> parts = new ArrayList<>();
        int at = 0;
        for (int i = first; i < words.size() && at < whole.length(); i++) {
            if (!whole.startsWith(words.get(i), at) || words.get(i).isEmpty() || !open.holds(i)) {
                return List.of();
            }
            parts.add(i);
            at += words.get(i).length();
            at += at < whole.length() && whole.charAt(at) == ' ' ? 1 : 0;
        }
        return at == whole.length() ? parts : List.of();
    }

    private void inOrder() {
        int[] olds = open(before.size(), this::isOpen);
        int[] news = open(now.size(), i -> !taken[i]);
        if (olds.length == 0 || news.length == 0 || (long) olds.length * news.length > LARGEST) {
            return;
        }
        double[][] worth = worth(olds, news);
        int[] chosen = InOrder.of(worth, pick(Starts.of(before, false), olds), pick(Starts.of(now, true), news));
        for (int i = 0; i < olds.length; i++) {
            if (chosen[i] >= 0) {
                match(olds[i], news[chosen[i]]);
            }
        }
    }

    /**
     * What it is worth to take a passage for another: the same words most, similar ones less, others least; these only if
     * neither is found better anywhere. Words that are there as often as before are themselves and nothing else.
     */
    private double[][] worth(int[] olds, int[] news) {
        double[][] alike = alike(olds, news);
        double[] best = new double[news.length];
        for (double[] row : alike) {
            for (int j = 0; j < row.length; j++) {
                best[j] = Math.max(best[j], row[j]);
            }
        }
        double[][] worth = new double[olds.length][news.length];
        for (int i = 0; i < olds.length; i++) {
            double bestOfRow = Arrays.stream(alike[i]).max().orElse(0);
            for (int j = 0; j < news.length; j++) {
                double likeness = alike[i][j];
                if (isSame(olds[i], news[j])) {
                    worth[i][j] = isOneKind(olds[i], news[j]) ? 1 : 0.95;
                } else if (likeness >= ALIKE_IN_PLACE) {
                    worth[i][j] = 0.3 + 0.6 * likeness;
                } else if (likeness >= 0 && isOneKind(olds[i], news[j]) && Math.max(bestOfRow, best[j]) < ALIKE) {
                    worth[i][j] = 0.1 + 0.5 * likeness;
                }
            }
        }
        return worth;
    }

    /** How alike passages are, of those that have other words than before; -1 of all others. */
    private double[][] alike(int[] olds, int[] news) {
        Map<String, Integer> surplus = surplus();
        Likeness[] later = new Likeness[news.length];
        for (int j = 0; j < news.length; j++) {
            String words = newWords.get(news[j]);
            later[j] = surplus.getOrDefault(words, 0) > 0 ? new Likeness(words) : Likeness.NONE;
        }
        double[][] alike = new double[olds.length][news.length];
        for (int i = 0; i < olds.length; i++) {
            String words = oldWords.get(olds[i]);
            Arrays.fill(alike[i], -1);
            if (surplus.getOrDefault(words, 0) < 0) {
                Likeness own = new Likeness(words);
                for (int j = 0; j < news.length; j++) {
                    boolean may = later[j] != Likeness.NONE && mayBe(olds[i], news[j]);
                    alike[i][j] = may ? own.to(later[j]) : -1;
                }
            }
        }
        return alike;
    }

    private static boolean[] pick(boolean[] all, int[] chosen) {
        boolean[] picked = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            picked[i] = all[chosen[i]];
        }
        return picked;
    }

    /** What is there once, and then what still stands beside it; other equal words, unless they are cells. */
    private void elsewhere() {
        Map<String, Integer> counts = new HashMap<>();
        oldWords.forEach(words -> counts.merge(words, 1, Integer::sum));
        newWords.forEach(words -> counts.merge(words, 1, Integer::sum));
        Map<String, List<Integer>> places = new HashMap<>();
        for (int later : open(now.size(), i -> !taken[i])) {
            places.computeIfAbsent(key(now.get(later), newWords.get(later)), none -> new ArrayList<>())
                    .add(later);
        }
        elsewhere(places, old -> counts.getOrDefault(oldWords.get(old), 0) == 2);
        int left = before.size() + 1;
        for (int pass = 0; pass < MOST_PASSES && open(before.size(), this::isOpen).length < left; pass++) {
            left = open(before.size(), this::isOpen).length;
            for (int old : open(before.size(), this::isOpen)) {
                beside(old);
            }
        }
        elsewhere(places, old -> !before.get(old).kind().equals(CELL));
    }

    /** Equal for passages that may be one another and have the same words. */
    private static String key(Passage passage, String words) {
        return (passage.inText() ? "" : passage.kind()) + ' ' + words;
    }

    /** Each takes the first place with its words that is left. */
    private void elsewhere(Map<String, List<Integer>> places, Test fits) {
        Map<String, Integer> next = new HashMap<>();
        for (int old : open(before.size(), i -> isOpen(i) && fits.holds(i))) {
            String key = key(before.get(old), oldWords.get(old));
            List<Integer> same = places.getOrDefault(key, List.of());
            int at = next.getOrDefault(key, 0);
            while (at < same.size() && taken[same.get(at)]) {
                at++;
            }
            if (at < same.size()) {
                match(old, same.get(at));
            }
            next.put(key, at);
        }
    }

    // Two places away is near enough, for what is between may have changed.
    private void beside(int old) {
        int nearest = now.size();
        for (int step : STEPS) {
            int neighbour = old + step;
            if (neighbour >= 0 && neighbour < before.size()) {
                for (int at : found.get(neighbour).at()) {
                    int later = at - step;
                    if (later >= 0 && later < nearest && !taken[later] && isSame(old, later)) {
                        nearest = later;
                    }
                }
            }
        }
        if (nearest < now.size()) {
            match(old, nearest);
        }
    }

    private record Candidate(int old, int later, double likeness) {}

    private void similar() {
        int[] olds = open(before.size(), this::isOpen);
        int[] news = open(now.size(), i -> !taken[i]);
        if (olds.length == 0 || news.length == 0 || (long) olds.length * news.length > LARGEST) {
            return;
        }
        double[][] alike = alike(olds, news);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < olds.length; i++) {
            for (int j = 0; j < news.length; j++) {
                if (alike[i][j] >= ALIKE) {
                    candidates.add(new Candidate(olds[i], news[j], alike[i][j]));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::old)
                .thenComparingInt(Candidate::later));
        for (Candidate each : candidates) {
            if (isOpen(each.old) && !taken[each.later]) {
                match(each.old, each.later);
            }
        }
    }

    // What moved together with its neighbours is still there, whatever it says now; a heading, with what is below it.
    private void between() {
        for (int old = 0; old + 1 < before.size(); old++) {
            List<Integer> right = found.get(old + 1).at();
            int later = right.isEmpty() ? -1 : right.get(0) - 1;
            if (isOpen(old) && later >= 0 && !taken[later] && isOneKind(old, later)) {
                boolean heading = before.get(old).kind().equals(HEADING);
                if (heading || old > 0 && found.get(old - 1).at().contains(later - 1)) {
                    match(old, later);
                }
            }
        }
    }

    /** Neighbours that nothing else is, if they have what a changed passage has lost or got. */
    private void parts() {
        for (int old = 0; old < before.size(); old++) {
            if (!found.get(old).same() && found.get(old).at().size() == 1) {
                int later = found.get(old).at().get(0);
                divided(old, later);
                if (found.get(old).at().size() == 1) {
                    united(old, later);
                }
            }
        }
    }

    private void divided(int old, int later) {
        Phrases whole = new Phrases(oldWords.get(old));
        List<Integer> parts = new ArrayList<>(List.of(later));
        String known = newWords.get(later);
        for (int step = 1; step >= -1; step -= 2) {
            int next = later + step;
            while (next >= 0 && next < now.size() && !taken[next] && isOneKind(old, next)) {
                if (new Phrases(newWords.get(next)).shareIn(whole, new Phrases(known)) < SHARED) {
                    break;
                }
                parts.add(step > 0 ? parts.size() : 0, next);
                taken[next] = true;
                known += " " + newWords.get(next);
                next += step;
            }
        }
        found.set(old, new Place(parts, false));
    }

    private void united(int old, int later) {
        Phrases whole = new Phrases(newWords.get(later));
        String known = oldWords.get(old);
        for (int step = 1; step >= -1; step -= 2) {
            int next = old + step;
            while (next >= 0 && next < before.size() && isOpen(next) && isOneKind(next, later)) {
                if (new Phrases(oldWords.get(next)).shareIn(whole, new Phrases(known)) < SHARED) {
                    break;
                }
                unite(next, later);
                unite(old, later);
                known += " " + oldWords.get(next);
                next += step;
            }
        }
    }

    private void unite(int old, int later) {
        found.set(old, new Place(List.of(later), newWords.get(later).contains(oldWords.get(old))));
    }
}
