package zwiesprache.fuzz;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Spoils texts: as people do by mistake, as programs do on the way, and as somebody does who means harm. The same seed
 * spoils the same text in the same way, on every machine.
 */
final class Mutator {
    private static final int LONGEST = 5 << 20;
    private static final int[] TIMES = {2, 3, 5, 17, 100, 1000, 5000};
    private static final int MOST_STEPS = 4;

    private final Random random;
    private final List<String> others;
    private final List<UnaryOperator<String>> ways;
    private final StringBuilder steps = new StringBuilder();

    /** @param others texts of the same kind, of which pieces are taken */
    Mutator(long seed, List<String> others, boolean yaml) {
        this.random = new Random(seed);
        this.others = List.copyOf(others);
        this.ways = yaml ? yaml() : markdown();
    }

    private List<UnaryOperator<String>> common() {
        return List.of(
                this::spliced,
                this::borrowing,
                this::repeating,
                this::withoutLines,
                this::withLinesTwice,
                this::withLinesMoved,
                this::joined,
                this::lookingAlike,
                this::stormy,
                this::normalised,
                this::odd,
                this::withOtherEnds,
                this::cutOff,
                this::withOtherNumbers,
                this::withOtherFront);
    }

    private List<UnaryOperator<String>> markdown() {
        List<UnaryOperator<String>> all = new ArrayList<>(common());
        all.addAll(List.of(this::stormy, this::nested, this::nested, this::grown, this::grown, this::grown));
        return all;
    }

    private List<UnaryOperator<String>> yaml() {
        List<UnaryOperator<String>> all = new ArrayList<>(common());
        all.addAll(List.of(this::indented, this::indented, this::marked, this::valued, this::valued, this::flowing));
        return all;
    }

    /** One to four changes, fewer more often, one on the other; then, seldom, some in the bytes. */
    byte[] spoil(String text) {
        String spoilt = text;
        int count = 1 + random.nextInt(1 + random.nextInt(MOST_STEPS));
        for (int i = 0; i < count; i++) {
            String next = ways.get(random.nextInt(ways.size())).apply(spoilt);
            spoilt = next.length() <= LONGEST ? next : spoilt;
        }
        byte[] bytes = spoilt.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(8) == 0 ? spoilt(bytes) : bytes;
    }

    /** What was done. */
    String steps() {
        return steps.toString().strip();
    }

    private void note(String step) {
        steps.append(step).append(' ');
    }

    /** A place in a text, at the beginning of a line or a word or anywhere; between no two halves of a character. */
    private int place(String text) {
        int at = random.nextInt(text.length() + 1);
        int kind = random.nextInt(3);
        if (kind < 2) {
            int before = text.lastIndexOf(kind == 0 ? '\n' : ' ', Math.max(0, at - 1));
            return before + 1;
        }
        boolean between = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return between ? at - 1 : at;
    }

    private int[] stretch(String text) {
        int one = place(text);
        int other = random.nextInt(3) == 0 ? place(text) : text.offsetByCodePoints(one, reach(text, one));
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }

    private int reach(String text, int from) {
        int left = text.codePointCount(from, text.length());
        return random.nextInt(Math.min(left, random.nextInt(8) == 0 ? 2000 : 40) + 1);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private int times() {
        return TIMES[random.nextInt(TIMES.length)];
    }

    private static String with(String text, int at, String piece) {
        return text.substring(0, at) + piece + text.substring(at);
    }

    private String with(String text, String piece) {
        return with(text, place(text), piece);
    }

    private String spliced(String text) {
        note("splice");
        String other = any(others);
        return text.substring(0, place(text)) + other.substring(place(other));
    }

    private String borrowing(String text) {
        note("borrow");
        String other = any(others);
        int[] piece = stretch(other);
        return with(text, other.substring(piece[0], piece[1]));
    }

    private String repeating(String text) {
        int times = times();
        note("repeat-" + times);
        int[] piece = stretch(text);
        String repeated = text.substring(piece[0], piece[1]);
        boolean tooMuch = (long) repeated.length() * times > LONGEST;
        return with(text, piece[1], tooMuch ? repeated : repeated.repeat(times));
    }

    private List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    }

    private String withoutLines(String text) {
        note("without-lines");
        List<String> lines = lines(text);
        int from = random.nextInt(lines.size());
        lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(3)))
                .clear();
        return String.join("", lines);
    }

    private String withLinesTwice(String text) {
        note("lines-twice");
        List<String> lines = lines(text);
        int from = random.nextInt(lines.size());
        List<String> piece = List.copyOf(lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(6))));
        lines.addAll(random.nextBoolean() ? from : random.nextInt(lines.size()), piece);
        return String.join("", lines);
    }

    private String withLinesMoved(String text) {
        note("lines-moved");
        List<String> lines = lines(text);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        }
        return String.join("", lines);
    }

    private String joined(String text) {
        note("joined");
        int[] piece = stretch(text);
        String inner = text.substring(piece[0], piece[1]).replace('\n', ' ');
        return text.substring(0, piece[0]) + inner + text.substring(piece[1]);
    }

    private String lookingAlike(String text) {
        note("look-alikes");
        int share = 1 + random.nextInt(10);
        StringBuilder alike = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = Oddities.LATIN.indexOf(c);
            int cyrillic = Oddities.CYRILLIC.indexOf(c);
            boolean swap = random.nextInt(share) == 0;
            char other = at >= 0 ? Oddities.CYRILLIC.charAt(at) : cyrillic >= 0 ? Oddities.LATIN.charAt(cyrillic) : c;
            alike.append(swap ? other : c);
        }
        return alike.toString();
    }

    private String stormy(String text) {
        String mark = any(Oddities.MARKS);
        int times = times();
        note("storm-" + mark.strip() + "-" + times);
        String storm = mark.repeat(times);
        return with(text, random.nextInt(4) == 0 ? "\n\n" + storm + "\n\n" : storm);
    }

    private String normalised(String text) {
        Normalizer.Form form = any(List.of(Normalizer.Form.values()));
        note(form.name());
        int[] piece = stretch(text);
        String inner = Normalizer.normalize(text.substring(piece[0], piece[1]), form);
        return random.nextBoolean()
                ? Normalizer.normalize(text, form)
                : text.substring(0, piece[0]) + inner + text.substring(piece[1]);
    }

    private String odd(String text) {
        note("odd");
        String odd = text;
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            odd = with(odd, any(Oddities.CHARACTERS));
        }
        return odd;
    }

    private String withOtherEnds(String text) {
        note("line-ends");
        String end = any(Oddities.ENDS);
        int share = 1 + random.nextInt(3);
        StringBuilder other = new StringBuilder();
        lines(text).forEach(line -> other.append(random.nextInt(share) == 0 ? line.replace("\n", end) : line));
        return other.toString();
    }

    private String cutOff(String text) {
        note("cut");
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(place(text));
            case 1 -> "";
            default -> text.substring(0, place(text));
        };
    }

    private String withOtherNumbers(String text) {
        note("numbers");
        StringBuilder other = new StringBuilder();
        int at = 0;
        int share = 1 + random.nextInt(8);
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                other.append(random.nextInt(share) == 0 ? any(Oddities.NUMBERS) : text.substring(at, end));
                at = end;
            } else {
                other.append(text.charAt(at++));
            }
        }
        return other.toString();
    }

    private String withOtherFront(String text) {
        note("other-front");
        String other = any(others);
        int end = text.indexOf("\n---\n", 3);
        int otherEnd = other.indexOf("\n---\n", 3);
        return end < 0 || otherEnd < 0 ? with(text, "---\n") : other.substring(0, otherEnd) + text.substring(end);
    }

    private String nested(String text) {
        int times = times() / (random.nextBoolean() ? 1 : 20) + 1;
        String[] pair = any(Oddities.NESTS);
        note("nest-" + pair[0].strip() + "-" + times);
        int[] piece = stretch(text);
        String inner = text.substring(piece[0], piece[1]);
        String nested = pair[0].repeat(times) + inner + pair[1].repeat(random.nextInt(5) == 0 ? times / 2 : times);
        return text.substring(0, piece[0]) + nested + text.substring(piece[1]);
    }

    private String grown(String text) {
        note("grown");
        String piece = any(Oddities.PIECES);
        String many = random.nextInt(6) == 0 ? piece.repeat(Math.min(times(), 1000)) : piece;
        return random.nextInt(4) == 0 ? with(text, many) : with(text, "\n\n" + many + "\n\n");
    }

    private String indented(String text) {
        note("indent");
        List<String> lines = lines(text);
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(random.nextInt(4) == 0 ? 50 : 4));
        String by = any(List.of(" ", "  ", "\t", "    ", "- ", "? ", " ".repeat(200)));
        boolean less = random.nextInt(3) == 0;
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            lines.set(i, less ? line.substring(line.startsWith(" ") ? 1 : 0) : by + line);
        }
        return String.join("", lines);
    }

    private String marked(String text) {
        note("mark");
        String mark = any(Oddities.YAML_MARKS);
        int colon = text.indexOf(": ", place(text));
        return colon < 0 ? with(text, mark) : with(text, colon + 2, mark);
    }

    /** Another value for a key. */
    private String valued(String text) {
        int from = text.indexOf(": ", place(text));
        if (from < 0) {
            return with(text, any(Oddities.VALUES));
        }
        int end = text.indexOf('\n', from);
        String value = random.nextInt(4) == 0 ? any(Oddities.NUMBERS) : any(Oddities.VALUES);
        note("value-"
                + value.strip()
                        .replace('\n', '|')
                        .substring(0, Math.min(12, value.strip().length())));
        return text.substring(0, from + 2) + value + text.substring(end < 0 ? text.length() : end);
    }

    private String flowing(String text) {
        int times = Math.min(times(), 1000);
        String[] pair = any(Oddities.FLOWS);
        note("flow-" + times);
        int from = text.indexOf(": ", place(text));
        String flow = pair[0].repeat(times) + "x" + pair[1].repeat(random.nextInt(4) == 0 ? times - 1 : times);
        return from < 0 ? with(text, flow) : with(text, from + 2, flow);
    }

    /** A few changes of single bytes, or a file that is cut off. */
    byte[] spoilt(byte[] bytes) {
        note("bytes");
        byte[] other = bytes.clone();
        if (other.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int kind = random.nextInt(4);
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            int at = random.nextInt(other.length);
            switch (kind) {
                case 0 -> other[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> other[at] = (byte) random.nextInt(256);
                case 2 -> other[at] = (byte) random.nextInt(128);
                default -> other = Arrays.copyOf(other, Math.max(1, at));
            }
        }
        return other;
    }
}
