package zwiesprache.typeset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.typeset.Quantity.Kind;
import zwiesprache.typeset.QuantityWords.Tail;
import zwiesprache.typeset.QuantityWords.What;

/** Reads what begins with a figure: numbers, dates and times in figures, telephone numbers. */
final class QuantityFigures {
    /** The unit of minutes. */
    static final String MINUTE = "minute";

    private static final int GROUP = 3;
    private static final int SHORTEST_PHONE = 5;
    private static final int SURE_PHONE = 7;
    private static final int PIVOT = 70;
    private static final String PHONE_SIGNS = " -–‑/().\u00a0\u202f";
    private static final String DASHES = "-–‑";

    private final QuantityWords words;
    private final Slugs slugs;

    /** @param slugs spells letters behind figures alike in all scripts */
    QuantityFigures(QuantityWords words, Slugs slugs) {
        this.words = words;
        this.slugs = slugs;
    }

    /** Reads what begins at a place, adds it, and returns where it ends; the place itself where there is nothing. */
    int read(String text, int at, List<QuantityPart> parts) {
        String before = wordBefore(text, at);
        int phone = phone(text, at, before);
        if (phone > at) {
            parts.add(QuantityPart.of(Kind.PHONE, digits(text, at, phone), at, phone));
            return phone;
        }
        if (!Letters.isDigit(text.charAt(at))) {
            return at;
        }
        boolean section = words.isSection(before);
        Optional<QuantityPart> date = section ? Optional.<QuantityPart>empty() : date(text, at);
        if (date.isPresent()) {
            parts.add(date.get());
            return date.get().end;
        }
        int after = stroke(text, at, parts);
        return after > at ? after : number(text, at, before, section, parts);
    }

    /** The word before a place, with the dot of an abbreviation; or a sign; empty if there is none. */
    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && (Letters.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
            end--;
        }
        int start = end;
        while (start > 0 && at - start < 20 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || c == '.'
                || c == '§'
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || c == '°';
    }

    // --- telephone numbers

    private int phone(String text, int at, String before) {
        char first = text.charAt(at);
        int length = text.length();
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))
                || first != '+' && first != '(' && !Letters.isDigit(first)) {
            return at;
        }
        boolean said = words.isPhone(before);
        boolean plus = first == '+';
        boolean bracket = first == '(' && at + 1 < length && text.charAt(at + 1) == '0';
        boolean trunk = first == '0' && at + 1 < length && Letters.isDigit(text.charAt(at + 1));
        if (!said && !plus && !bracket && !trunk && !isBracketed(text, at)) {
            return at;
        }
        int end = at;
        int count = 0;
        int dots = 0;
        for (int i = at; i < length && i - end <= 2; i++) {
            char c = text.charAt(i);
            if (Letters.isDigit(c)) {
                count++;
                end = i + 1;
            } else if (i == at && (plus || bracket)) {
                end = i + 1;
            } else if (PHONE_SIGNS.indexOf(c) >= 0) {
                dots += c == '.' ? 1 : 0;
            } else {
                break;
            }
        }
        boolean enough = count >= (said ? SHORTEST_PHONE : SURE_PHONE) && (dots == 0 || said || plus);
        return enough ? end : at;
    }

    /** Whether an area code in brackets comes after at most three figures: 8 (495) 123. */
    private static boolean isBracketed(String text, int at) {
        int i = skipDigits(text, at);
        if (i == at || i - at > GROUP || i + 1 >= text.length()) {
            return false;
        }
        int open = Letters.isSpace(text.charAt(i)) ? i + 1 : i;
        if (open >= text.length() || text.charAt(open) != '(') {
            return false;
        }
        int close = skipDigits(text, open + 1);
        return close - open > GROUP && close - open < 7 && close < text.length() - 2 && text.charAt(close) == ')';
    }

    private static String digits(String text, int start, int end) {
        StringBuilder made = new StringBuilder();
        // A trunk prefix in brackets behind the country's number is not dialled: +49 (0)30.
        String plain = text.substring(start, end).replace("(0)", "");
        for (int i = 0; i < plain.length(); i++) {
            if (Letters.isDigit(plain.charAt(i))) {
                made.append(plain.charAt(i));
            }
        }
        return made.toString();
    }

    // --- dates in figures

    private Optional<QuantityPart> date(String text, int at) {
        Optional<QuantityPart> iso = date(text, at, "y-M-d");
        for (String pattern : words.dates()) {
            if (iso.isPresent()) {
                return iso;
            }
            iso = date(text, at, pattern);
        }
        return iso.isPresent() || words.decimal() == '.' ? iso : dayAndMonth(text, at);
    }

    private static Optional<QuantityPart> date(String text, int at, String pattern) {
        int[] found = new int[3];
        int i = at;
        for (int k = 0; k < pattern.length(); k++) {
            if (k % 2 == 1) {
                if (i >= text.length() || text.charAt(i) != pattern.charAt(k)) {
                    return Optional.empty();
                }
                i++;
                continue;
            }
            int end = skipDigits(text, i);
            char field = pattern.charAt(k);
            int count = end - i;
            boolean year = field == 'y';
            if (!(year ? count == 4 || count == 2 && k > 0 : count == 1 || count == 2)) {
                return Optional.empty();
            }
            int value = Integer.parseInt(text.substring(i, end));
            found["yMd".indexOf(field)] = year && count == 2 ? value + (value < PIVOT ? 2000 : 1900) : value;
            i = end;
        }
        return valid(found[0], found[1], found[2]) && !isJoined(text, i, pattern.charAt(1))
                ? Optional.of(QuantityPart.date(found[0], found[1], found[2], at, i))
                : Optional.<QuantityPart>empty();
    }

    private static Optional<QuantityPart> dayAndMonth(String text, int at) {
        int dot = skipDigits(text, at);
        int month = dot + 1;
        int end = skipDigits(text, Math.min(month, text.length()));
        if (dot - at > 2
                || dot >= text.length()
                || text.charAt(dot) != '.'
                || end == month
                || end - month > 2
                || end >= text.length()
                || text.charAt(end) != '.'
                || isJoined(text, end, '.')) {
            return Optional.empty();
        }
        int m = Integer.parseInt(text.substring(month, end));
        int d = Integer.parseInt(text.substring(at, dot));
        return valid(2000, m, d)
                ? Optional.of(QuantityPart.date(0, m, d, at, end + 1))
                : Optional.<QuantityPart>empty();
    }

    private static boolean valid(int year, int month, int day) {
        return year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean isJoined(String text, int at, char sign) {
        return at + 1 < text.length() && text.charAt(at) == sign && Letters.isDigit(text.charAt(at + 1));
    }

    // --- 17/2884, 2003/2004, 14:30, 2013-09

    private int stroke(String text, int at, List<QuantityPart> parts) {
        int sign = skipDigits(text, at);
        if (sign + 1 >= text.length() || !Letters.isDigit(text.charAt(sign + 1)) || sign - at > 9) {
            return at;
        }
        int end = skipDigits(text, sign + 1);
        int count = end - sign - 1;
        if (count > 9) {
            return at;
        }
        int one = Integer.parseInt(text.substring(at, sign));
        int two = Integer.parseInt(text.substring(sign + 1, end));
        char c = text.charAt(sign);
        if (c == ':') {
            return count == 2 && one <= 24 && two < 60 ? add(time(text, one, two, at, end), parts) : at;
        }
        boolean year = QuantityPart.isYear(one, sign - at);
        if (c == '-') {
            boolean month = year && count == 2 && text.charAt(sign + 1) == '0' && two > 0 && !isJoined(text, end, '-');
            return month ? add(QuantityPart.date(one, two, 0, at, end), parts) : at;
        }
        return c == '/' ? divided(text, at, sign, end, parts) : at;
    }

    private QuantityPart time(String text, int hour, int minute, int start, int end) {
        int at = skipSpaces(text, end);
        Optional<Tail> tail = words.tail(text, at);
        What what = tail.map(Tail::what).orElse(What.UNIT);
        boolean hours = what == What.HOUR || what == What.MORNING || what == What.AFTERNOON;
        int last = hours ? at + tail.orElseThrow().words().length() : end;
        boolean later = what == What.AFTERNOON && hour < 12;
        boolean midnight = what == What.MORNING && hour == 12;
        return QuantityPart.of(Kind.TIME, clock(later ? hour + 12 : midnight ? 0 : hour, minute), start, last);
    }

    static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    private static int add(QuantityPart part, List<QuantityPart> parts) {
        parts.add(part);
        return part.end;
    }

    private static int divided(String text, int at, int sign, int end, List<QuantityPart> parts) {
        int one = Integer.parseInt(text.substring(at, sign));
        int two = Integer.parseInt(text.substring(sign + 1, end));
        boolean first = QuantityPart.isYear(one, sign - at);
        boolean second = QuantityPart.isYear(two, end - sign - 1);
        boolean alone = end >= text.length() || text.charAt(end) != '/';
        if (alone && first && (second && two > one || end - sign == GROUP && two == (one + 1) % 100)) {
            parts.add(QuantityPart.date(one, 0, 0, at, sign));
            return add(QuantityPart.date(second ? two : one / 100 * 100 + two, 0, 0, sign + 1, end), parts);
        }
        if (alone && second && one >= 1 && one <= 12 && two > 1900) {
            if (text.charAt(at) == '0') {
                return add(QuantityPart.date(two, one, 0, at, end), parts);
            }
            // The first number of a year, such as an issue; a month is written with a nought.
            parts.add(QuantityPart.of(Kind.NUMBER, Integer.toString(one), at, sign));
            return add(QuantityPart.date(two, 0, 0, sign + 1, end), parts);
        }
        int last = end;
        while (isJoined(text, last, '/')) {
            last = skipDigits(text, last + 1);
        }
        return add(QuantityPart.of(Kind.CODE, text.substring(at, last), at, last), parts);
    }

    // --- numbers

    private int number(String text, int at, String before, boolean section, List<QuantityPart> parts) {
        int whole = skipDigits(text, at);
        StringBuilder figures = new StringBuilder(text.substring(at, whole));
        int end = whole;
        if (whole - at <= GROUP && figures.charAt(0) != '0') {
            end = groups(text, whole, figures);
        }
        boolean grouped = end > whole;
        int fraction = fraction(text, end, figures);
        boolean plain = !grouped && fraction == end;
        QuantityPart part = QuantityPart.of(section ? Kind.SECTION : Kind.NUMBER, normal(figures), at, fraction);
        if (plain && whole - at <= 9) {
            part.plain = Integer.parseInt(figures.toString());
            part.figures = whole - at;
        }
        part = withTail(text, part);
        if (part.end == fraction) {
            part = withSuffix(text, part, plain);
        }
        if (part.unit.isEmpty() && part.kind == Kind.NUMBER) {
            part.unit = words.head(before);
        }
        if (part.kind == Kind.NUMBER && part.unit.isEmpty() && QuantityPart.isYear(part.plain, part.figures)) {
            part = QuantityPart.date(part.plain, 0, 0, at, part.end);
        }
        return add(part, parts);
    }

    private int groups(String text, int from, StringBuilder figures) {
        int end = from;
        char sign = end < text.length() ? text.charAt(end) : 'x';
        boolean space = Letters.isSpace(sign) || sign == '\u2009';
        while (end < text.length() && (space ? Letters.isSpace(text.charAt(end)) : text.charAt(end) == words.group())) {
            int next = skipDigits(text, end + 1);
            if (next - end - 1 != GROUP) {
                return end;
            }
            figures.append(text, end + 1, next);
            end = next;
        }
        return end;
    }

    private int fraction(String text, int from, StringBuilder figures) {
        char decimal = words.decimal();
        int end = from;
        if (isJoined(text, end, decimal)) {
            int next = skipDigits(text, end + 1);
            figures.append('.').append(text, end + 1, next);
            end = next;
            while (figures.charAt(figures.length() - 1) == '0') {
                figures.setLength(figures.length() - 1);
            }
            if (figures.charAt(figures.length() - 1) == '.') {
                figures.setLength(figures.length() - 1);
            }
        }
        int points = figures.indexOf(".") < 0 ? 0 : 1;
        while (isJoined(text, end, '.')) {
            int next = skipDigits(text, end + 1);
            figures.append('.').append(text, end + 1, next);
            end = next;
            points++;
        }
        int last = figures.length() - 2;
        if (points == 1 && figures.indexOf(".0") == last) { // "Version 4.0" is 4 where the point is a decimal one
            figures.setLength(last);
        }
        return end;
    }

    private static String normal(StringBuilder figures) {
        int nought = 0;
        while (nought + 1 < figures.length() && figures.charAt(nought) == '0' && figures.charAt(nought + 1) != '.') {
            nought++;
        }
        return figures.substring(nought);
    }

    /** A number with what follows it: multiplied, with a unit, or as a time of day. */
    QuantityPart withTail(String text, QuantityPart part) {
        int at = skipSpaces(text, part.end);
        Optional<Tail> tail = words.tail(text, at);
        if (tail.isPresent() && tail.get().what() == What.TIMES) {
            part.normal = times(part.normal, Integer.parseInt(tail.get().id()));
            part.end = at + tail.get().words().length();
            part.plain = -1;
            at = skipSpaces(text, part.end);
            tail = words.tail(text, at);
        }
        if (tail.isEmpty() || part.kind != Kind.NUMBER) {
            return part;
        }
        int end = at + tail.get().words().length();
        return switch (tail.get().what()) {
            case UNIT -> unit(part, tail.get().id(), end);
            case MINUTE -> unit(part, MINUTE, end);
            case HOUR -> hour(part, 0, end);
            case MORNING -> hour(part, part.normal.equals("12") ? -12 : 0, end);
            case AFTERNOON -> hour(part, part.normal.equals("12") ? 0 : 12, end);
            case TIMES -> part;
        };
    }

    private static QuantityPart unit(QuantityPart part, String unit, int end) {
        part.unit = unit;
        part.end = end;
        return part;
    }

    private static QuantityPart hour(QuantityPart part, int more, int end) {
        int dot = part.normal.indexOf('.');
        String hour = dot < 0 ? part.normal : part.normal.substring(0, dot);
        String minute = dot < 0 ? "0" : part.normal.substring(dot + 1);
        if (hour.length() > 2 || dot >= 0 && minute.length() != 2 || minute.indexOf('.') >= 0) {
            return part;
        }
        int h = Integer.parseInt(hour) + more;
        int m = Integer.parseInt(minute);
        if (h > 24 || m > 59) {
            return part;
        }
        part.end = end;
        return part.as(Kind.TIME, clock(h, m));
    }

    private static String times(String normal, int noughts) {
        int dot = normal.indexOf('.');
        if (dot >= 0 && normal.indexOf('.', dot + 1) >= 0) {
            return normal;
        }
        String whole = dot < 0 ? normal : normal.substring(0, dot);
        StringBuilder rest = new StringBuilder(dot < 0 ? "" : normal.substring(dot + 1));
        while (rest.length() < noughts) {
            rest.append('0');
        }
        String more = rest.length() > noughts ? "." + rest.substring(noughts) : "";
        return normal(new StringBuilder(whole + rest.substring(0, noughts) + more));
    }

    /** A number with the letters or the dot right behind it. */
    private QuantityPart withSuffix(String text, QuantityPart part, boolean plain) {
        int end = part.end;
        if (end >= text.length()) {
            return part;
        }
        char c = text.charAt(end);
        if (c == '.' && words.dotted() && plain && part.kind == Kind.NUMBER && part.figures < GROUP) {
            part.ordinal = true;
            part.end = end + 1;
            return part;
        }
        boolean dash = DASHES.indexOf(c) >= 0;
        int from = dash ? end + 1 : end;
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (to == from) {
            return part;
        }
        String letters = text.substring(from, to);
        part.end = to;
        if (plain && words.isDecade(letters) && part.plain % 10 == 0 && (part.figures == 4 || part.figures == 2)) {
            return part.as(Kind.DECADE, part.normal);
        }
        if (!dash && letters.length() == 1 && !words.isSuffix(letters)) {
            part.normal = part.normal + slugs.slug(letters, List.of());
            part.plain = -1;
        }
        return part;
    }

    static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
