package zwiesprache.parse.markdown;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import zwiesprache.model.Lang;
import zwiesprache.text.Ordered;

/** Which raw HTML is allowed: tags, attributes, their values, and what may stand where (HTML standard, 4). */
final class HtmlRules {
    private static final String[] PHRASING = {
        "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strong", "sub", "sup", "u", "var", "wbr"
    };
    private static final String[] FLOW = {
        "blockquote",
        "caption",
        "col",
        "colgroup",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul"
    };
    private static final Set<String> INLINE = Ordered.set(List.of(PHRASING));
    private static final Set<String> BLOCK = Ordered.set(List.of(FLOW));
    private static final Set<String> EMPTY = Ordered.set(List.of("br", "wbr", "hr", "col", "img", "input", "source"));
    private static final Set<String> NO_BLOCKS_IN = Ordered.set(List.of("p", "summary", "dt", "caption", "pre"));
    // Tags whose end may be left out: their being open at the end says nothing.
    private static final Set<String> SELF_CLOSING = Ordered.set(
            List.of("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup"));

    private HtmlRules() {}

    static Safelist safelist() {
        return new Safelist()
                .addTags(PHRASING)
                .addTags(FLOW)
                .addAttributes(":all", "class", "lang", "dir")
                .addAttributes("abbr", "title")
                .addAttributes("dfn", "title")
                .addAttributes("details", "open")
                .addAttributes("ol", "start")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan", "scope");
    }

    /** Whether a tag may stand among the words of a paragraph. */
    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /** Whether a tag has no content and no end. */
    static boolean isEmpty(String tag) {
        return EMPTY.contains(tag);
    }

    static boolean needsEnd(String tag) {
        return !EMPTY.contains(tag) && !SELF_CLOSING.contains(tag);
    }

    /** Whether what a tag does, Markdown does and checks: links and pictures. */
    static boolean isLink(String tag) {
        return tag.equals("a") || tag.equals("img");
    }

    /** Whether the value of an attribute, which is allowed as such, is one. */
    static boolean isValue(Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "class" ->
                !value.isBlank()
                        && List.of(value.strip().split("\\s+", -1)).stream().allMatch(Attributes::isClass);
            case "lang" -> Lang.isTag(value);
            case "dir" -> value.equals("ltr") || value.equals("rtl") || value.equals("auto");
            case "scope" -> value.equals("row") || value.equals("col");
            case "start", "colspan", "rowspan" -> isCount(value);
            default -> true;
        };
    }

    private static boolean isCount(String value) {
        return !value.isEmpty()
                && value.length() <= 3
                && value.charAt(0) != '0'
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether an element may not stand where it does. */
    static boolean isMisplaced(Element element) {
        String tag = element.normalName();
        Element parent = element.parent();
        if (parent == null) {
            return false;
        }
        String outer = parent.normalName();
        return switch (tag) {
            case "li" -> !outer.equals("ul") && !outer.equals("ol");
            case "dt", "dd" -> !outer.equals("dl");
            case "summary" -> !outer.equals("details");
            case "figcaption" -> !outer.equals("figure");
            case "details" -> !hasSummary(element) || holdsWords(outer);
            default -> BLOCK.contains(tag) && holdsWords(outer);
        };
    }

    private static boolean hasSummary(Element details) {
        Element first = details.firstElementChild();
        return first != null && first.normalName().equals("summary");
    }

    private static boolean holdsWords(String tag) {
        return INLINE.contains(tag) || NO_BLOCKS_IN.contains(tag);
    }
}
