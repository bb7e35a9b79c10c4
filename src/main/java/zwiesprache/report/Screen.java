package zwiesprache.report;

import zwiesprache.text.Origin;

/**
 * What text is shown on.
 *
 * @param width how many columns there are; 0: nobody knows or cares, texts are not broken into lines
 * @param colour whether ANSI colours are understood and wanted
 */
public record Screen(int width, boolean colour) {
    /** Without width and colour: for files. */
    public static final Screen PAPER = new Screen(0, false);

    private static final int NARROWEST = 20;

    /** An ANSI code (ECMA-48, Select Graphic Rendition). */
    enum Paint {
        BOLD("1"),
        RED("1;31"),
        YELLOW("1;33"),
        GREEN("1;32"),
        STRUCK("31;9"),
        BLUE("34");

        private final String code;

        Paint(String code) {
            this.code = code;
        }
    }

    String painted(Paint paint, String text) {
        return colour ? "\u001b[" + paint.code + "m" + text + "\u001b[0m" : text;
    }

    /** What stands out among other text. */
    public String strong(String text) {
        return painted(Paint.BOLD, Plain.text(text));
    }

    /** {@code file:line:column}. */
    public String place(Origin origin) {
        return Plain.place(origin);
    }

    /** Text of the content, without what a terminal would obey. */
    public String plain(String text) {
        return Plain.text(text);
    }

    /** Words that are no more: struck through, or in {@code [-…-]}. */
    public String gone(String words) {
        return colour ? painted(Paint.STRUCK, Plain.text(words)) : "[-" + Plain.text(words) + "-]";
    }

    /** Words that are new: green, or in {@code {+…+}}. */
    public String fresh(String words) {
        return colour ? painted(Paint.GREEN, Plain.text(words)) : "{+" + Plain.text(words) + "+}";
    }

    /** Columns that are left beside a margin. */
    int beside(int margin) {
        return Math.max(NARROWEST, width - margin);
    }

    /**
     * A text broken at its spaces into lines that fit. What has no space, such as a path, is not broken.
     *
     * @param at the column, from 0, where the text begins
     * @param margin columns that stand before every line but the first
     */
    String wrapped(String text, int at, int margin) {
        if (width == 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int column = at;
        for (String word : text.split(" ", -1)) {
            int columns = Widths.of(word, 0, word.length());
            if (out.isEmpty()) {
                column += columns;
            } else if (column + 1 + columns <= margin + beside(margin)) {
                out.append(' ');
                column += 1 + columns;
            } else {
                out.append('\n').append(" ".repeat(margin));
                column = margin + columns;
            }
            out.append(word);
        }
        return out.toString();
    }
}
