package zwiesprache.translation.exchange;

import java.util.ArrayList;
import java.util.List;

/** A part of a passage's Markdown: words, or a code that a translator must not touch. */
sealed interface Inline {
    /** Words to be translated, as written. */
    record Words(String text) implements Inline {}

    /** A code that stands alone. */
    record Point(Code code) implements Inline {}

    /** A code around something. */
    record Around(Code code, List<Inline> inside) implements Inline {
        public Around {
            inside = List.copyOf(inside);
        }
    }

    /**
     * Markup.
     *
     * @param close empty if it stands alone
     */
    record Code(Kind kind, String open, String close) {}

    /** What markup is. */
    enum Kind {
        LINK(true, "link"),
        PICTURE(true, "image"),
        NOTE(true, "other"),
        CODE(true, "other"),
        HTML(true, "other"),
        ATTRIBUTES(true, "other"),
        EMPHASIS(false, "fmt"),
        BREAK(false, "fmt"),
        CHARACTER(false, "other");

        private final boolean needed;
        private final String type;

        Kind(boolean needed, String type) {
            this.needed = needed;
            this.type = type;
        }

        /** Whether a translation must have it. */
        boolean isNeeded() {
            return needed;
        }

        /** The word for it in XLIFF 2 (attribute {@code type}). */
        String type() {
            return type;
        }
    }

    /** The Markdown again, to the letter. */
    static String markdown(List<Inline> all) {
        StringBuilder out = new StringBuilder();
        write(all, out);
        return out.toString();
    }

    private static void write(List<Inline> all, StringBuilder out) {
        for (Inline each : all) {
            if (each instanceof Words words) {
                out.append(words.text());
            } else if (each instanceof Point point) {
                out.append(point.code().open());
            } else if (each instanceof Around around) {
                out.append(around.code().open());
                write(around.inside(), out);
                out.append(around.code().close());
            }
        }
    }

    /** The codes in the order of their beginnings. */
    static List<Code> codes(List<Inline> all) {
        List<Code> codes = new ArrayList<>();
        for (Inline each : all) {
            if (each instanceof Point point) {
                codes.add(point.code());
            } else if (each instanceof Around around) {
                codes.add(around.code());
                codes.addAll(codes(around.inside()));
            }
        }
        return codes;
    }
}
