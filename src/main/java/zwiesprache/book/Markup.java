package zwiesprache.book;

/**
 * Goes through XHTML as this room writes it, with every attribute in double quotes, and changes names and attributes;
 * never the text between tags, which may look alike.
 */
final class Markup {
    private final String xhtml;
    private final Change change;
    private final StringBuilder to;
    private int at;

    private Markup(String xhtml, Change change, StringBuilder to) {
        this.xhtml = xhtml;
        this.change = change;
        this.to = to;
    }

    /** What becomes of elements. */
    interface Change {
        /** @return the element's name, the same or another */
        default String name(String element) {
            return element;
        }

        /**
         * @param value escaped
         * @return what stands in the place of the attribute, with a space in front: one, several, or none
         */
        String attribute(String name, String value);
    }

    static void rewrite(String xhtml, Change change, StringBuilder to) {
        new Markup(xhtml, change, to).all();
    }

    /** An attribute as it stands in a tag. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }

    private void all() {
        int copied = 0;
        for (at = xhtml.indexOf('<'); at >= 0; at = xhtml.indexOf('<', at)) {
            int name = xhtml.startsWith("/", at + 1) ? at + 2 : at + 1;
            if (Character.isLetter(xhtml.charAt(name))) {
                to.append(xhtml, copied, name);
                at = name;
                tag();
                copied = at;
            } else {
                at++;
            }
        }
        to.append(xhtml, copied, xhtml.length());
    }

    private void tag() {
        int from = at;
        while (" />".indexOf(xhtml.charAt(at)) < 0) {
            at++;
        }
        to.append(change.name(xhtml.substring(from, at)));
        while (xhtml.charAt(at) != '>') {
            if (xhtml.charAt(at) == ' ' && Character.isLetter(xhtml.charAt(at + 1))) {
                attribute();
            } else {
                to.append(xhtml.charAt(at++));
            }
        }
    }

    private void attribute() {
        int value = xhtml.indexOf("=\"", at) + 2;
        int end = xhtml.indexOf('"', value);
        String name = xhtml.substring(at + 1, value - 2);
        to.append(change.attribute(name, xhtml.substring(value, end)));
        at = end + 1;
    }
}
