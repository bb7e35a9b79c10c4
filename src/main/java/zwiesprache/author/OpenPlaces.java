package zwiesprache.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.Prose.Unit;
import zwiesprache.model.Prose.UnitKind;

/**
 * A Markdown text whose units are left open: all that gives it structure stays, links, pictures and marks of footnotes
 * too; in place of words stands an ellipsis, and beside it a comment with the words.
 */
final class OpenPlaces {
    private static final String OPEN = "…";
    /** Links and pictures as they are written in most texts, marks of footnotes, bare addresses. */
    private static final Pattern PIECE = Pattern.compile(
            "(!?\\[)([^\\[\\]]*)(]\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:\\s+\"[^\"]*\")?\\))|\\[\\^[^\\]\\s]+]|<https?:[^>\\s]+>");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[^{}]*}\\s*$");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->[ \\t]*\\n?");

    private OpenPlaces() {}

    /** @param markdown what the prose was read from */
    static String of(Prose prose, String markdown) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Unit unit : units(prose)) {
            int start = unit.span().start();
            int end = unit.span().end();
            if (start >= at && end <= markdown.length()) {
                out.append(bare(markdown.substring(at, start)));
                boolean line = start == 0 || markdown.charAt(start - 1) == '\n';
                out.append(open(unit, markdown.substring(start, end), line));
                at = end;
            }
        }
        return out.append(bare(markdown.substring(at))).toString();
    }

    private static List<Unit> units(Prose prose) {
        List<Block> blocks = new ArrayList<>(prose.blocks());
        prose.notes().forEach(note -> blocks.addAll(note.blocks()));
        List<Unit> units = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != BlockKind.HTML && block.kind() != BlockKind.PICTURE) {
                block.units().stream()
                        .filter(unit -> unit.kind() != UnitKind.CODE && unit.kind() != UnitKind.CAPTION)
                        .forEach(units::add);
            }
        }
        units.sort(Comparator.comparingInt(unit -> unit.span().start()));
        return units;
    }

    /** Comments of the original are about the original. */
    private static String bare(String between) {
        return COMMENT.matcher(between).replaceAll("");
    }

    private static String open(Unit unit, String raw, boolean line) {
        if (unit.kind() == UnitKind.TITLE) {
            return OPEN + " " + raw; // it stands in quotation marks, where no comment can be
        }
        String place = place(raw);
        String comment = "<!-- " + said(unit) + " -->";
        if (unit.kind() == UnitKind.PARAGRAPH && line) {
            return comment + "\n" + place;
        }
        Matcher attributes = ATTRIBUTES.matcher(raw);
        return place + " " + comment
                + (attributes.find() ? " " + attributes.group().strip() : "");
    }

    private static String place(String raw) {
        StringBuilder place = new StringBuilder(OPEN);
        Matcher piece = PIECE.matcher(raw);
        while (piece.find()) {
            boolean worded = piece.group(1) != null && !piece.group(2).isEmpty();
            if (worded) {
                place.append(' ')
                        .append(piece.group(1))
                        .append(OPEN)
                        .append(piece.group(3))
                        .append(' ')
                        .append(OPEN);
            } else {
                place.append(piece.group());
            }
        }
        return place.toString();
    }

    /** The words as a comment can hold them (HTML: no two hyphens), in a table's cell too. */
    private static String said(Unit unit) {
        String said = unit.words().replaceAll("\\s+", " ").replace("--", "- -").strip();
        String safe = said.endsWith("-") ? said + " " : said;
        return unit.kind() == UnitKind.CELL ? safe.replace("|", "\\|") : safe;
    }
}
