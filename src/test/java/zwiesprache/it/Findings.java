package zwiesprache.it;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What was found wrong; the same on many pages, but for its numbers, is listed once. Thread-safe. */
final class Findings {
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final int MOST = 60;

    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, Integer> count = new LinkedHashMap<>();

    /**
     * @param where the page, and how it was seen
     * @param what what is wrong with it
     */
    synchronized void add(String where, String what) {
        String kind = NUMBERS.matcher(what).replaceAll("0");
        first.putIfAbsent(kind, where + ": " + what);
        count.merge(kind, 1, Integer::sum);
    }

    /** A line for each kind of finding; empty if there is none. */
    @Override
    public synchronized String toString() {
        StringBuilder lines = new StringBuilder();
        first.entrySet().stream()
                .limit(MOST)
                .forEach(each -> lines.append(count.get(each.getKey()))
                        .append(" x ")
                        .append(each.getValue())
                        .append('\n'));
        return first.size() > MOST ? lines + "and " + (first.size() - MOST) + " more kinds\n" : lines.toString();
    }
}
