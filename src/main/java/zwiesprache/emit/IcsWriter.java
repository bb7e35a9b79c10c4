package zwiesprache.emit;

import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar file (RFC 5545, section 3.1): CRLF, folded at 75 octets, never inside a character. */
final class IcsWriter {
    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line as it is: a value that needs no escapes, such as a date or an address. */
    IcsWriter line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A value of type TEXT (section 3.3.11). */
    IcsWriter text(String name, String value) {
        fold(name + ":" + escape(value));
        return this;
    }

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        String legal = Legal.text(value);
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\r' -> {
                    // a line end is one \n
                }
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private void fold(String line) {
        int room = LONGEST;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int octets = octets(c);
            if (octets > room) {
                out.append("\r\n ");
                room = LONGEST - 1;
            }
            room -= octets;
            out.appendCodePoint(c);
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }

    private static int octets(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
