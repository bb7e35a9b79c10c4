package zwiesprache.report;

import java.util.List;
import zwiesprache.diagnostic.Argument;

/**
 * A template with its places filled.
 *
 * <ul>
 *   <li>{@code {0}} – the argument: a name as code, names as a list of them, a count as a number, a place as
 *       {@code file:line:column};
 *   <li>{@code {0,raw}} – a name without the marks of code;
 *   <li>{@code {0,word}} – a name that has a word of its own in the language ({@code word.map}), else as code;
 *   <li>{@code {0,plural,one{# page}other{# pages}}} – chosen by the count, which takes the place of {@code #};
 *   <li>{@code {{} and {@code }}} – braces.
 * </ul>
 */
final class Phrase {
    private static final int MOST_NAMES = 15;
    private static final int LONGEST_NAME = 160;
    private static final String OPEN = "…";
    private static final int MANY = 5;

    private final String template;
    private final List<Argument> arguments;
    private final Catalogue words;
    private final boolean open;
    private final StringBuilder out = new StringBuilder();
    private int at;

    Phrase(String template, List<Argument> arguments, Catalogue words) {
        this(template, arguments, words, false);
    }

    /** Whose places are left open: … stands there. */
    Phrase(String template, Catalogue words) {
        this(template, List.of(), words, true);
    }

    private Phrase(String template, List<Argument> arguments, Catalogue words, boolean open) {
        this.template = template;
        this.arguments = arguments;
        this.words = words;
        this.open = open;
    }

    String text() {
        while (at < template.length()) {
            char c = template.charAt(at);
            if ((c == '{' || c == '}') && template.startsWith(String.valueOf(c), at + 1)) {
                out.append(c);
                at += 2;
            } else if (c == '{') {
                place();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private void place() {
        int end = closing(at);
        String inside = template.substring(at + 1, end);
        at = end + 1;
        int comma = inside.indexOf(',');
        if (open) {
            int plural = inside.indexOf(",plural,");
            out.append(plural < 0 ? OPEN : form(MANY, inside.substring(plural)).replace("#", OPEN));
            return;
        }
        Argument argument = arguments.get(Integer.parseInt(comma < 0 ? inside : inside.substring(0, comma)));
        String how = comma < 0 ? "" : inside.substring(comma + 1);
        if (how.startsWith("plural,")) {
            plural(((Argument.Count) argument).count(), how.substring("plural,".length()));
        } else if (how.equals("raw")) {
            out.append(Plain.text(((Argument.Name) argument).name()));
        } else if (how.equals("word")) {
            String name = ((Argument.Name) argument).name();
            out.append(words.word("word." + name).orElseGet(() -> code(name)));
        } else {
            out.append(shown(argument));
        }
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a brace is not closed: " + template);
    }

    private void plural(long count, String forms) {
        out.append(form(count, forms).replace("#", number(count)));
    }

    private String form(long count, String forms) {
        String form = Plural.of(words.say("plural")).form(count);
        int from = forms.indexOf(form + "{");
        if (from < 0) {
            throw new IllegalStateException("no form for " + form + ": " + template);
        }
        int start = from + form.length() + 1;
        return forms.substring(start, forms.indexOf('}', start));
    }

    private String shown(Argument argument) {
        if (argument instanceof Argument.Name name) {
            return code(name.name());
        }
        if (argument instanceof Argument.Names names) {
            return list(names.names());
        }
        if (argument instanceof Argument.Count count) {
            return number(count.count());
        }
        return '`' + Plain.place(((Argument.Place) argument).origin()) + '`';
    }

    private String list(List<String> names) {
        StringBuilder list = new StringBuilder();
        for (String name : names.subList(0, Math.min(names.size(), MOST_NAMES))) {
            list.append(list.isEmpty() ? "" : ", ").append(code(name));
        }
        if (names.isEmpty()) {
            list.append(words.say("none"));
        }
        return names.size() > MOST_NAMES ? list.append(", …").toString() : list.toString();
    }

    private String code(String name) {
        String plain = Plain.text(name.strip());
        if (plain.isEmpty()) {
            return words.say("nothing");
        }
        int end = plain.length() <= LONGEST_NAME ? plain.length() : plain.offsetByCodePoints(0, LONGEST_NAME / 2);
        String shown = plain.substring(0, end) + (end < plain.length() ? "…" : "");
        return shown.indexOf('`') < 0 ? '`' + shown + '`' : words.say("quoted", new Argument.Name(shown));
    }

    /** Digits in groups of three from five digits on, as CLDR has it for our languages. */
    private String number(long count) {
        String digits = Long.toString(count);
        if (digits.length() < 5) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, words.say("group"));
        }
        return grouped.toString();
    }
}
