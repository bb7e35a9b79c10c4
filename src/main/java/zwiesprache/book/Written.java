package zwiesprache.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.text.Ordered;

/**
 * What a page says, as XHTML: links are as they were on the page, pictures of the site's own are named by
 * {@link Pictures#MARK} and their path.
 *
 * @param pieces in their order
 * @param ids what links can lead to
 */
record Written(List<Piece> pieces, Map<Kind, Set<String>> ids) {
    /** A comment that ends the piece that was begun last. */
    static final String END = "zwiesprache-end";

    private static final Pattern MARK = Pattern.compile("<!--(zwiesprache-[a-z]+)-->");

    Written {
        pieces = List.copyOf(pieces);
        ids = Ordered.map(ids);
    }

    /** What a piece is for. */
    enum Kind {
        /** What the page begins with: its first heading, and what stands with it. */
        HEAD("zwiesprache-head"),
        /** What serves only a page that stands alone: marked with {@code data-alone}. */
        ALONE("zwiesprache-alone"),
        /** The rest. */
        TEXT("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /** The comment that begins such a piece. */
        String mark() {
            return mark;
        }
    }

    /** A stretch of the page. The head by itself is whole, as is what is left without it. */
    record Piece(Kind kind, String xhtml) {}

    /** What belongs to any of the kinds. */
    String xhtml(Collection<Kind> kinds) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> kinds.contains(piece.kind())).forEach(piece -> text.append(piece.xhtml()));
        return text.toString();
    }

    /** What links can lead to in what belongs to any of the kinds. */
    Set<String> ids(Collection<Kind> kinds) {
        Set<String> some = new TreeSet<>();
        kinds.forEach(kind -> some.addAll(ids.getOrDefault(kind, Set.of())));
        return some;
    }

    /** @param marked the page, with a comment before and behind each piece that is more than text */
    static Written of(String marked, Map<Kind, Set<String>> ids) {
        List<Piece> pieces = new ArrayList<>();
        Deque<Kind> open = new ArrayDeque<>(List.of(Kind.TEXT));
        Matcher marks = MARK.matcher(marked);
        int from = 0;
        while (marks.find()) {
            pieces.add(new Piece(open.element(), marked.substring(from, marks.start())));
            from = marks.end();
            if (marks.group(1).equals(END)) {
                open.pop();
            } else {
                // What is within what is left out is left out too.
                open.push(open.contains(Kind.ALONE) ? Kind.ALONE : kind(marks.group(1)));
            }
        }
        pieces.add(new Piece(open.element(), marked.substring(from)));
        return new Written(pieces, ids);
    }

    private static Kind kind(String mark) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.mark().equals(mark))
                .findFirst()
                .orElseThrow();
    }
}
