package zwiesprache.hostile;

import java.util.ArrayList;
import java.util.List;

/** Words in straight quotation marks, with the escapes of Java: {@code \n \r \t \\ \" \}{@code u0000}. */
final class Quoted {
    private Quoted() {}

    static String one(String text) {
        List<String> all = all(text);
        if (all.size() != 1) {
            throw new IllegalArgumentException("not one quoted text: " + text);
        }
        return all.get(0);
    }

    static List<String> all(String text) {
        List<String> all = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            if (rest.charAt(0) != '"') {
                throw new IllegalArgumentException("not in quotation marks: " + rest);
            }
            int end = 1;
            while (rest.charAt(end) != '"') {
                end += rest.charAt(end) == '\\' ? 2 : 1;
            }
            all.add(unescaped(rest.substring(1, end)));
            rest = rest.substring(end + 1).strip();
        }
        return all;
    }

    /** The same words without the marks. */
    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char kind = text.charAt(++i);
            switch (kind) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case '\\', '"' -> plain.append(kind);
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw new IllegalArgumentException("no escape: \\" + kind + " in " + text);
            }
        }
        return plain.toString();
    }
}
