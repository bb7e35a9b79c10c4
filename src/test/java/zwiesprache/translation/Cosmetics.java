package zwiesprache.translation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits that change how a text is written, and not what it says. */
final class Cosmetics {
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]^]+)]\\(([^)]+)\\)");
    private static final Pattern MARKER = Pattern.compile("^([-*+] |\\d+\\. |: |\\[\\^\\d+]: )");

    private Cosmetics() {}

    static void apply(Sheet sheet, String verb, List<String> arguments) {
        if (verb.equals("references")) {
            references(sheet);
        } else if (verb.equals("returns")) {
            sheet.ends(text -> text.replace("\n", "\r\n"));
        } else {
            UnaryOperator<String> markup = markup(verb, arguments);
            UnaryOperator<String> typing = typing(verb);
            sheet.each(false, markup);
            sheet.each(true, text -> text.startsWith("```") ? text : typing.apply(text));
            if (markup.equals(NONE) && typing.equals(NONE)) {
                throw new IllegalArgumentException(verb);
            }
        }
    }

    private static final UnaryOperator<String> NONE = text -> text;

    private static UnaryOperator<String> markup(String verb, List<String> arguments) {
        return switch (verb) {
            case "wrap" -> text -> wrap(text, Integer.parseInt(arguments.get(0)));
            case "bullets" -> text -> text.replaceAll("(?m)^( *)[-*+] ", "$1" + arguments.get(0) + " ");
            case "ones" -> text -> text.replaceAll("(?m)^\\d+\\. ", "1. ");
            case "parentheses" -> text -> text.replaceAll("(?m)^(\\d+)\\. ", "$1) ");
            case "underscores" -> text -> text.replace("**", "__");
            case "underlines" -> text -> text.replaceAll("(?s)^## ([^{]*)$", "$1\n---");
            case "closed" -> text -> text.replaceAll("(?s)^(#+) ([^{\n]*)$", "$1 $2 $1");
            case "tildes" -> text -> text.replace("```", "~~~");
            case "padding" -> text -> text.startsWith("|") ? text.replace(" |", "    |") : text;
            case "pipes" -> text -> text.replaceAll("(?m)^\\| (.*) \\|$", "$1");
            case "escapes" -> text -> isPlain(text) ? text.replaceAll("(?<=\\p{L})([-.!:])(?= |$)", "\\\\$1") : text;
            case "entities" -> Cosmetics::entities;
            case "trailing" -> text -> text.contains("```") ? text : text.replaceAll("(?m)$", " ");
            default -> NONE;
        };
    }

    /** What may be done to a word anywhere. */
    private static UnaryOperator<String> typing(String verb) {
        return switch (verb) {
            case "quotes" -> text -> text.replaceAll("[„“”«»]", "\"");
            case "dashes" -> text -> text.replace(" – ", " - ").replace(" — ", " - ");
            case "spaces" -> text -> text.replaceAll("(?<=[\\d§№]) (?=[\\p{L}\\d])", "\u00A0");
            case "thin" -> text -> text.replaceAll("(?<=[\\d§№]) (?=[\\p{L}\\d])", "\u202F");
            case "hyphens" -> text -> isPlain(text) ? text.replaceAll("(\\p{L}{5})(?=\\p{L}{5})", "$1\u00AD") : text;
            case "io" -> text -> text.replace('ё', 'е');
            case "decomposed" -> text -> Normalizer.normalize(text, Normalizer.Form.NFD);
            default -> NONE;
        };
    }

    private static boolean isPlain(String text) {
        return !text.contains("](") && !text.contains("`") && !text.startsWith("!!!") && !text.startsWith("[^");
    }

    private static String entities(String text) {
        return isPlain(text)
                ? text.replace("–", "&ndash;")
                        .replace("„", "&bdquo;")
                        .replace("«", "&laquo;")
                        .replace("ü", "&uuml;")
                        .replace("я", "&#1103;")
                : text;
    }

    /** Words of paragraphs, items and notes in lines of at most so many characters. */
    private static String wrap(String text, int width) {
        boolean fixed = text.contains("\n") || text.startsWith("|") || text.startsWith("#") || text.startsWith("!");
        Matcher marker = MARKER.matcher(text);
        int depth = marker.find() ? Math.min(4, marker.group().length()) : 0;
        StringBuilder out = new StringBuilder();
        int line = 0;
        for (String word : text.split(" ")) {
            // A line must not begin with what begins a block.
            boolean mark = word.matches("[-*+>#=–—|]|\\d+[.)]|[-:]+");
            if (line > depth && line + word.length() >= width && !mark) {
                out.append('\n').append(" ".repeat(depth));
                line = depth;
            } else if (line > 0) {
                out.append(' ');
            }
            out.append(word);
            line += word.length() + 1;
        }
        return fixed ? text : out.toString();
    }

    private static void references(Sheet sheet) {
        List<String> targets = new ArrayList<>();
        sheet.each(
                false,
                text -> LINK.matcher(text).replaceAll(link -> {
                    targets.add("[ref-" + targets.size() + "]: " + link.group(2));
                    return Matcher.quoteReplacement("[" + link.group(1) + "][ref-" + (targets.size() - 1) + "]");
                }));
        targets.forEach(sheet::append);
    }
}
