package zwiesprache.author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How texts and the values that editors take them for are written in YAML 1.2. */
final class Scalars {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][^\\p{Cntrl}#:]*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private Scalars() {}

    /** A text as a value that any reader takes for this text: plain if it can be, else quoted. */
    static String written(String text) {
        if (PLAIN.matcher(text).matches() && text.strip().equals(text)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else {
                quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return quoted.append('"').toString();
    }

    /**
     * The values that an editor, which types by the core schema of YAML 1.2, may find where these texts stand: an id
     * such as 2019 is a number to it.
     */
    static List<Object> seen(Iterable<String> texts) {
        List<Object> seen = new ArrayList<>();
        for (String text : texts) {
            seen.add(text);
            if (NUMBER.matcher(text).matches()) {
                seen.add(Long.parseLong(text));
            } else if (WORDS.contains(text)) {
                seen.add(text.equals("null") ? text : Boolean.parseBoolean(text));
            }
        }
        return seen;
    }
}
