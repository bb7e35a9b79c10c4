package zwiesprache.parse.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import zwiesprache.text.Limit;
import zwiesprache.text.Span;

/** Cleans the raw HTML in a text and reports what it takes out. */
final class RawHtml {
    private final Source source;
    private final boolean allowed;
    private final Guard guard;

    RawHtml(Source source, boolean allowed, Guard guard) {
        this.source = source;
        this.allowed = allowed;
        this.guard = guard;
    }

    /** Whether the site allows any. */
    boolean isAllowed() {
        return allowed;
    }

    /** Reports that the site does not allow it. */
    void refuse(Span where) {
        source.at(where).report(MarkdownCode.RAW_HTML, name(source.text(where)));
    }

    /** A block of HTML, cleaned and whole; empty if nothing is left. */
    String block(Span where) {
        String written = source.text(where);
        // A tree of it is held and walked several times.
        int longest = source.limits().of(Limit.HTML);
        if (written.length() > longest) {
            source.at(where).report(MarkdownCode.LONG_HTML, longest);
            return "";
        }
        reportUnbalanced(written, where);
        return clean(written, where).html().strip();
    }

    /** The words in a piece of HTML. */
    static String words(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** An opening tag, cleaned; absent if it may not stand among words. */
    Optional<Element> tag(Span where) {
        Element first = clean(source.text(where), where).firstElementChild();
        return Optional.ofNullable(first);
    }

    /**
     * The name of the tag that a text begins with, in lower case: {@code b} of {@code </b>}, {@code ?php}, {@code !--}.
     */
    static String name(String written) {
        return name(written, 0);
    }

    private static String name(String written, int at) {
        int start = at + (written.startsWith("</", at) ? 2 : 1);
        int end = start;
        while (end < written.length() && " \t\r\n/>".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        return written.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }

    private Element clean(String written, Span where) {
        if (written.startsWith("<?") || written.startsWith("<!") && !written.startsWith("<!--")) {
            source.at(where).report(MarkdownCode.REMOVED_TAG, name(written));
        }
        Document dirty = Jsoup.parseBodyFragment(written);
        Safelist safelist = HtmlRules.safelist();
        int from = 0;
        for (Element element : dirty.body().getAllElements()) {
            if (element != dirty.body()) {
                from = report(element, safelist, where, from);
            }
        }
        Document clean = new Cleaner(safelist).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        unwrapMisplaced(clean.body(), where);
        return clean.body();
    }

    /** Reports what is wrong with an element; returns where in the text the next one is to be looked for. */
    private int report(Element element, Safelist safelist, Span where, int from) {
        guard.check();
        String tag = element.normalName();
        Span place = find(tag, where, from);
        if (!safelist.isSafeTag(tag)) {
            source.at(place).report(HtmlRules.isLink(tag) ? MarkdownCode.HTML_LINK : MarkdownCode.REMOVED_TAG, tag);
        } else {
            for (Attribute attribute : element.attributes().asList()) {
                if (!safelist.isSafeAttribute(tag, element, attribute) || !HtmlRules.isValue(attribute)) {
                    element.removeAttr(attribute.getKey());
                    source.at(attribute(attribute.getKey(), place, where))
                            .report(MarkdownCode.REMOVED_ATTRIBUTE, attribute.getKey(), tag);
                }
            }
        }
        return place.equals(where) ? from : place.end() - where.start();
    }

    private Span find(String tag, Span where, int from) {
        String text = source.text(where);
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (name(text, at).equals(tag)) {
                return new Span(where.start() + at, where.start() + at + 1 + tag.length());
            }
        }
        return where;
    }

    /** Where an attribute stands in a tag, with its value; the tag itself if it is not found. */
    private Span attribute(String key, Span tag, Span where) {
        String text = source.markdown();
        for (int at = tag.end(); at < where.end() && text.charAt(at) != '>'; at++) {
            char before = text.charAt(at - 1);
            if (before <= ' ' && text.regionMatches(true, at, key, 0, key.length())) {
                return new Span(at, valueEnd(text, at + key.length(), where.end()));
            }
        }
        return tag;
    }

    private static int valueEnd(String text, int from, int limit) {
        char quote = 0;
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (quote != 0 && c == quote) {
                return at + 1;
            }
            if (quote == 0 && (c <= ' ' || c == '>')) {
                return at;
            }
            quote = quote == 0 && (c == '"' || c == '\'') ? c : quote;
        }
        return limit;
    }

    private void unwrapMisplaced(Element body, Span where) {
        for (Element element : body.getAllElements()) {
            guard.check();
            if (element != body && HtmlRules.isMisplaced(element)) {
                source.at(find(element.normalName(), where, 0))
                        .report(MarkdownCode.MISPLACED_TAG, element.normalName());
                element.unwrap();
            }
        }
    }

    /** Browsers give up nesting at 512 levels, and close in their own way what lies deeper. */
    void checkDepth(int depth, Span where) {
        int deepest = source.limits().of(Limit.NESTING);
        if (depth == deepest + 1) {
            source.at(where).report(MarkdownCode.DEEP_NESTING, deepest);
        }
    }

    private void reportUnbalanced(String written, Span where) {
        Deque<Open> open = new ArrayDeque<>();
        for (int at = written.indexOf('<'); at >= 0; at = written.indexOf('<', at + 1)) {
            String name = name(written, at);
            guard.check();
            if (name.startsWith("!--")) {
                int end = written.indexOf("-->", at);
                if (end < 0) {
                    unbalanced("!--", where);
                    break;
                }
                at = end;
            } else if (!name.isEmpty() && Character.isLetter(name.charAt(0)) && HtmlRules.needsEnd(name)) {
                if (written.charAt(at + 1) != '/') {
                    open.push(new Open(name, tag(written, at, where)));
                    checkDepth(open.size(), tag(written, at, where));
                } else if (!close(name, open)) {
                    unbalanced(name, tag(written, at, where));
                }
            }
        }
        open.forEach(each -> unbalanced(each.name(), each.where()));
    }

    /** A tag that waits for its end. */
    private record Open(String name, Span where) {}

    private static boolean close(String name, Deque<Open> open) {
        Optional<Open> opened =
                open.stream().filter(each -> each.name().equals(name)).findFirst();
        opened.ifPresent(open::remove);
        return opened.isPresent();
    }

    /** Where a tag is of which the beginning is known. */
    private static Span tag(String written, int at, Span where) {
        int end = written.indexOf('>', at);
        return new Span(where.start() + at, where.start() + (end < 0 ? written.length() : end + 1));
    }

    /** Reports an end without a beginning. */
    void single(String name, Span where) {
        if (allowed) {
            unbalanced(name, where);
        } else {
            refuse(where);
        }
    }

    void unbalanced(String name, Span where) {
        source.at(where).report(MarkdownCode.UNBALANCED_HTML, name);
    }
}
