package zwiesprache.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.text.Span;
import zwiesprache.text.Suggest;

/** The attributes that a text states in braces, {@code {#id .class lang=xx}}, as far as they are allowed. */
record Attributes(Optional<Id> id, List<String> classes, Optional<Lang> lang) {
    static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Optional.empty());

    private static final List<String> WORDS = List.of("id", "class", "lang");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern CLASS = Pattern.compile("[a-z0-9-]+");

    Attributes {
        classes = List.copyOf(classes);
    }

    /** An id and where it is stated, with its mark. */
    record Id(String name, Span span) {}

    static boolean isClass(String name) {
        return CLASS.matcher(name).matches();
    }

    /** These and, where they leave something open, others; classes of both. */
    Attributes and(Attributes others) {
        if (others == NONE) {
            return this;
        }
        List<String> all = new ArrayList<>(classes);
        all.addAll(others.classes);
        return new Attributes(id.or(others::id), all, lang.or(others::lang));
    }

    /**
     * A stretch in braces that has the form of attributes, allowed or not.
     *
     * @param items the places of what is listed in it
     * @param end behind the closing brace
     */
    record Braces(List<Span> items, int end) {
        Braces {
            items = List.copyOf(items);
        }
    }

    /**
     * Reads braces: one or more of {@code #x}, {@code .x}, {@code x=y}, {@code x="y"} with white space between.
     *
     * @param start where the opening brace is
     * @param limit where the text ends
     * @return nothing if it is an ordinary text in braces
     */
    static Optional<Braces> braces(String text, int start, int limit) {
        List<Span> items = new ArrayList<>();
        // Doubled braces are never attributes.
        int at = start > 0 && text.charAt(start - 1) == '{' ? limit : skipSpace(text, start + 1, limit);
        while (at < limit && text.charAt(at) != '}') {
            int end = itemEnd(text, at, limit);
            if (!isItem(text, at, end)) {
                return Optional.empty();
            }
            items.add(new Span(at, end));
            at = skipSpace(text, end, limit);
        }
        return at >= limit || items.isEmpty() ? Optional.empty() : Optional.of(new Braces(items, at + 1));
    }

    private static int itemEnd(String text, int start, int limit) {
        int at = start;
        char quote = 0;
        while (at < limit) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' && at > start && text.charAt(at - 1) == '=') {
                quote = c;
            } else if (c <= ' ' || c == '}' || c == '{') {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isItem(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '#' || first == '.') {
            return end > start + 1 && text.charAt(start + 1) != first;
        }
        int equals = start;
        while (equals < end && text.charAt(equals) != '=') {
            equals++;
        }
        return equals > start && equals < end - 1 && Character.isLetter(first);
    }

    private static int skipSpace(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** What of the braces is allowed; the rest is reported. */
    static Attributes of(Braces braces, Source source) {
        Optional<Id> id = Optional.empty();
        List<String> classes = new ArrayList<>();
        Optional<Lang> lang = Optional.empty();
        for (Span item : braces.items()) {
            String text = source.text(item);
            String rest = text.substring(1);
            if (text.charAt(0) == '#' && id.isEmpty() && ID.matcher(rest).matches()) {
                id = Optional.of(new Id(rest, item));
            } else if (text.charAt(0) == '.' && isClass(rest)) {
                classes.add(rest);
            } else if (lang.isEmpty() && lang(text).isPresent()) {
                lang = lang(text);
            } else {
                Diagnostics.Finding finding = source.at(item);
                meant(text).ifPresent(finding::suggest);
                finding.report(MarkdownCode.UNKNOWN_ATTRIBUTE, text);
            }
        }
        return new Attributes(id, classes, lang);
    }

    /** How an attribute is written here whose name is another's, or nearly right. */
    private static Optional<String> meant(String item) {
        int equals = item.indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        String value = item.substring(equals + 1).replace("\"", "");
        return Suggest.nearest(item.substring(0, equals), WORDS)
                .map(word -> switch (word) {
                    case "id" -> "#" + value;
                    case "class" -> "." + value;
                    default -> "lang=" + value;
                })
                .filter(meant -> !meant.equals(item));
    }

    private static Optional<Lang> lang(String item) {
        if (!item.startsWith("lang=")) {
            return Optional.empty();
        }
        String tag = item.substring("lang=".length()).replace("\"", "");
        return Lang.isTag(tag) ? Optional.of(new Lang(tag)) : Optional.empty();
    }
}
