package zwiesprache.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.Prose.Piece;
import zwiesprache.model.RichText;
import zwiesprache.text.Origin;
import zwiesprache.text.Span;
import zwiesprache.typeset.Tongues;

/** Finds in the texts what some readers would miss: pictures, headings, tables and lists that only look like such. */
final class TextCheck {
    private static final int LONGEST_DESCRIPTION = 250;
    private static final Pattern FILE_NAME = Pattern.compile(
            "\\S+\\.(?i:avif|gif|jpe?g|png|svg|webp|tiff?|bmp)|(?i:IMG|DSC|DSCN|P|PICT|Screenshot)[_ -]?\\d{3,}.*");
    private static final Pattern NUMBER = Pattern.compile("[\\s\\p{Punct}–—№]*\\d*[\\s\\p{Punct}]*$");

    /** Marks that are typed for a list and mean nothing in Markdown. The Russian dash of speech is none of them. */
    private static final String MARKS = "•·‣◦▪●○–";

    private final Tongues tongues;
    private final Diagnostics log;

    TextCheck(Tongues tongues, Diagnostics log) {
        this.tongues = tongues;
        this.log = log;
    }

    /** The text of a page, whose headings are the page's. */
    void body(RichText text, Lang lang) {
        headings(text);
        inside(text, lang);
    }

    /** What any text can have. */
    void inside(RichText text, Lang lang) {
        for (Prose.Picture picture : text.prose().pictures()) {
            picture(picture, at(text, picture.span()), lang);
        }
        text.prose().blocks().forEach(block -> block(block, text));
    }

    private static Origin at(RichText text, Span span) {
        return text.where().at(span.start(), span.end());
    }

    private void headings(RichText text) {
        int above = 1;
        for (Prose.Heading heading : text.prose().headings()) {
            if (heading.level() > above + 1) {
                log.at(at(text, heading.span()))
                        .report(
                                CheckCode.SKIPPED_LEVEL,
                                heading.words(),
                                "#".repeat(heading.level()),
                                "#".repeat(above + 1));
            }
            above = heading.level();
            if (isCapitals(heading.words())) {
                log.at(at(text, heading.span())).report(CheckCode.CAPITALS, heading.words());
            }
        }
    }

    /** Three words or more without a small letter, one of them too long for an abbreviation. */
    private static boolean isCapitals(String words) {
        int longest = 0;
        int count = 0;
        for (String word : words.split("[\\s\\p{Punct}]+")) {
            int letters = (int) word.codePoints().filter(Character::isLetter).count();
            count += letters > 0 ? 1 : 0;
            longest = Math.max(longest, letters);
        }
        return count >= 3 && longest >= 6 && words.codePoints().noneMatch(Character::isLowerCase);
    }

    private void picture(Prose.Picture picture, Origin origin, Lang lang) {
        String alt = picture.alt().strip();
        if (alt.isEmpty()) {
            log.at(origin).report(CheckCode.NO_DESCRIPTION, picture.target());
        } else if (FILE_NAME.matcher(alt).matches() || isName(alt, picture.target()) || isHollow(alt, lang)) {
            log.at(Brackets.before(origin)).report(CheckCode.HOLLOW_DESCRIPTION, alt);
        } else if (alt.codePointCount(0, alt.length()) > LONGEST_DESCRIPTION) {
            log.at(Brackets.before(origin))
                    .report(CheckCode.LONG_DESCRIPTION, alt.codePointCount(0, alt.length()), LONGEST_DESCRIPTION);
        }
    }

    /** Whether a description is the name of the picture's file; a single word without a hyphen or digit may be both. */
    private static boolean isName(String alt, String target) {
        String file = target.substring(target.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        boolean plainWord = name.codePoints().allMatch(Character::isLetter);
        return alt.equalsIgnoreCase(name) && !plainWord;
    }

    private boolean isHollow(String alt, Lang lang) {
        Set<String> hollow = tongues.in(lang).hollowDescriptions();
        return hollow.contains(NUMBER.matcher(alt).replaceFirst("").toLowerCase(Locale.ROOT));
    }

    private void block(Block block, RichText text) {
        if (block.kind() == BlockKind.PARAGRAPH) {
            list(block, text);
        } else if (block.kind() == BlockKind.TABLE && !hasHead(block)) {
            log.at(firstLine(at(text, block.span()))).report(CheckCode.HEADLESS_TABLE);
        }
    }

    private static boolean hasHead(Block table) {
        return table.html().stream()
                .anyMatch(
                        piece -> piece instanceof Piece.Html html && html.html().contains("<th"));
    }

    private static Origin firstLine(Origin origin) {
        String words = words(origin);
        int end = words.indexOf('\n');
        int start = origin.span().start();
        return end < 0
                ? origin
                : origin.source()
                        .at(
                                start,
                                start + words.substring(0, end).stripTrailing().length());
    }

    private static String words(Origin origin) {
        return origin.source()
                .text()
                .substring(origin.span().start(), origin.span().end());
    }

    /** A paragraph of which all lines, or all but the first, begin with the same mark; two such lines at least. */
    private void list(Block block, RichText text) {
        Origin origin = at(text, block.span());
        if (origin.span().end() - origin.span().start()
                != block.span().end() - block.span().start()) {
            return; // where the words stand line by line is not known
        }
        List<String> lines = words(origin).lines().map(String::strip).toList();
        int first = lines.size() > 2 && lines.get(0).endsWith(":") ? 1 : 0;
        char mark = lines.get(first).isEmpty() ? ' ' : lines.get(first).charAt(0);
        List<String> items = lines.subList(first, lines.size());
        if (items.size() > 1 && MARKS.indexOf(mark) >= 0 && items.stream().allMatch(line -> isItem(line, mark))) {
            int at = origin.source().text().indexOf(mark, origin.span().start());
            log.at(origin.source().at(at, at + 1)).report(CheckCode.LIST_BY_HAND, mark);
        }
    }

    private static boolean isItem(String line, char mark) {
        return line.length() > 2 && line.charAt(0) == mark && Character.isSpaceChar(line.charAt(1));
    }
}
