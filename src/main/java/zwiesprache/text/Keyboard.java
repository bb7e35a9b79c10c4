package zwiesprache.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys of the usual keyboards: which are side by side, and what comes of typing in the wrong layout. */
final class Keyboard {
    /** ЙЦУКЕН, and the same keys on QWERTY and QWERTZ, without and with shift. */
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private static final List<String> LATIN = List.of(
            "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
            "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",
            "qwertzuiopü+asdfghjklöäyxcvbnm,.^",
            "QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:°");
    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertz",
            "yxcvbnm",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю");

    private static final String[] NEIGHBOURS = neighbours();

    private Keyboard() {}

    /** What may have been meant by a word if the other layout was on; none for a word of both alphabets. */
    static List<String> readings(String word) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= c < 0x250 && Character.isLetter(c);
            cyrillic |= Spelling.isCyrillic(c);
        }
        if (latin == cyrillic) {
            return List.of();
        }
        List<String> readings = new ArrayList<>();
        for (int layout = 0; layout < LATIN.size(); layout += 2) {
            String reading = latin ? russian(word, layout) : latin(word, layout);
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static String russian(String word, int layout) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int key = LATIN.get(layout).indexOf(c);
            int at = key >= 0 ? key : LATIN.get(layout + 1).indexOf(c);
            typed.append(at < 0 ? c : RUSSIAN.charAt(at));
        }
        return typed.toString();
    }

    private static String latin(String word, int layout) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int at = RUSSIAN.indexOf(Character.toLowerCase(word.charAt(i)));
            typed.append(at < 0 ? word.charAt(i) : LATIN.get(layout).charAt(at));
        }
        return typed.toString();
    }

    /** Whether two keys are side by side in a row. */
    static boolean areNeighbours(char a, char b) {
        return a < NEIGHBOURS.length && NEIGHBOURS[a].indexOf(b) >= 0;
    }

    private static String[] neighbours() {
        String[] neighbours = new String[0x530];
        Arrays.fill(neighbours, "");
        for (String row : ROWS) {
            for (int i = 0; i + 1 < row.length(); i++) {
                neighbours[row.charAt(i)] += row.charAt(i + 1);
                neighbours[row.charAt(i + 1)] += row.charAt(i);
            }
        }
        return neighbours;
    }
}
