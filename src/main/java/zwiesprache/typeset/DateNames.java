package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names and figures that dates of one language are made of (CLDR, Gregorian calendar). */
final class DateNames implements DatePattern.Names {
    private static final String MONTHS = "calendar/gregorian/monthNames/";

    private static final List<String> LENGTHS = List.of("abbreviated", "wide", "narrow");

    private final List<List<String>> format = new ArrayList<>();
    private final List<List<String>> standing = new ArrayList<>();
    private final List<String> eras;
    private final List<String> halves;
    private final Figures figures;
    private final String first;

    DateNames(Rules rules, Cldr cldr, Figures figures) {
        for (String length : LENGTHS) {
            format.add(cldr.array(MONTHS + "format/" + length));
            standing.add(cldr.array(MONTHS + "stand-alone/" + length));
        }
        eras = cldr.array("calendar/gregorian/eras/abbreviated");
        halves = cldr.array("calendar/gregorian/AmPmMarkers");
        this.figures = figures;
        first = rules.text("day.1").orElse("");
    }

    @Override
    public String month(int month, boolean alone, int length) {
        return (alone ? standing : format).get(length - 3).get(month - 1);
    }

    @Override
    public String era() {
        return eras.get(eras.size() - 1);
    }

    @Override
    public String half(boolean afternoon) {
        return halves.get(afternoon ? 1 : 0);
    }

    @Override
    public String figures(int number, int length) {
        return figures.padded(number, length);
    }

    @Override
    public String first() {
        return first;
    }

    /** All full and abbreviated names of months in lower case, without the dots of abbreviations. */
    Set<String> months() {
        Set<String> all = new HashSet<>();
        for (int length = 0; length < 2; length++) {
            addTo(all, format.get(length));
            addTo(all, standing.get(length));
        }
        return all;
    }

    private static void addTo(Set<String> all, List<String> names) {
        for (String name : names) {
            String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            if (Character.isLetter(bare.codePointAt(0))) {
                all.add(bare.toLowerCase(Locale.ROOT));
            }
        }
    }
}
