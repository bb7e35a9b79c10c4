package zwiesprache.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What words end with, in order: of each word, what all its forms begin with, without its first three letters, without
 * four, and so on, four letters at least. Made one by one: of a large site there are a million.
 */
final class Ends implements Iterator<Word> {
    private static final int HEAD = 3;
    private static final int LEAST = 4;
    private static final int ROOM = 6;
    private static final int MASK = (1 << ROOM) - 1;

    private final List<Word> words;
    private final Integer[] places;
    private int next;

    /** @param words sorted */
    Ends(List<Word> words) {
        this.words = words;
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = Math.min(words.get(i).stem().length(), 1 << ROOM);
            for (int from = HEAD; from <= length - LEAST; from++) {
                all.add(i << ROOM | from);
            }
        }
        places = all.toArray(Integer[]::new);
        Arrays.sort(places, this::compare);
    }

    private int compare(int a, int b) {
        String one = words.get(a >> ROOM).text;
        String other = words.get(b >> ROOM).text;
        int endOfOne = one.length() - words.get(a >> ROOM).inflection();
        int endOfOther = other.length() - words.get(b >> ROOM).inflection();
        int i = a & MASK;
        int j = b & MASK;
        while (i < endOfOne && j < endOfOther) {
            int difference = one.charAt(i++) - other.charAt(j++);
            if (difference != 0) {
                return difference;
            }
        }
        return (endOfOne - i) - (endOfOther - j);
    }

    private String end(int place) {
        return words.get(place >> ROOM).stem().substring(place & MASK);
    }

    @Override
    public boolean hasNext() {
        return next < places.length;
    }

    @Override
    public Word next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String end = end(places[next]);
        int first = next;
        List<Word> with = new ArrayList<>();
        for (; next < places.length && compare(places[next], places[first]) == 0; next++) {
            with.add(words.get(places[next] >> ROOM));
        }
        return Word.end(end, with);
    }
}
