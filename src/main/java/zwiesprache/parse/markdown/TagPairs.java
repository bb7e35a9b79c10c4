package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import zwiesprache.model.Lang;
import zwiesprache.text.Span;

/** The raw tags among the words of one node that have their counterpart there; the others are but words. */
final class TagPairs {
    // By identity and only looked up, never iterated: nodes have no order of their own.
    private final Map<Node, Tag> tags = new IdentityHashMap<>();

    /**
     * A tag as it is to be written.
     *
     * @param lang the language that begins or ends with it
     */
    record Tag(String html, Optional<Lang> lang, boolean end) {}

    private record Open(Node node, String name, Tag tag) {}

    /** Pairs the tags among the children of a node; reports those that are refused or single. */
    static TagPairs of(Node parent, Manuscript all) {
        Source source = all.source;
        RawHtml html = all.html;
        TagPairs pairs = new TagPairs();
        Deque<Open> open = new ArrayDeque<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline) {
                all.guard.check();
                pairs.add(node, source.span(node), source, html, open);
            }
        }
        for (Open single : open) {
            if (!single.tag().html().isEmpty()) {
                html.unbalanced(single.name(), source.span(single.node()));
            }
        }
        return pairs;
    }

    Optional<Tag> get(Node node) {
        return Optional.ofNullable(tags.get(node));
    }

    private void add(Node node, Span where, Source source, RawHtml html, Deque<Open> open) {
        String written = source.text(where);
        String name = RawHtml.name(written);
        if (written.startsWith("</")) {
            end(node, name, where, html, open);
            return;
        }
        Tag tag = html.isAllowed() ? tag(name, where, source, html) : refused(where, html);
        if (html.isAllowed() && (HtmlRules.isEmpty(name) || tag.html().isEmpty())) {
            tags.put(node, tag);
        }
        if (!HtmlRules.isEmpty(name)) {
            open.push(new Open(node, name, tag));
            html.checkDepth(open.size(), where);
        }
    }

    private static Tag refused(Span where, RawHtml html) {
        html.refuse(where);
        return new Tag("", Optional.empty(), false);
    }

    // The Cleaner reports what it takes out; a block's tag it would let pass has no place among words.
    private static Tag tag(String name, Span where, Source source, RawHtml html) {
        Optional<Element> element = html.tag(where);
        if (element.isPresent() && !HtmlRules.isInline(name)) {
            source.at(where).report(MarkdownCode.MISPLACED_TAG, name);
        }
        return element.filter(kept -> HtmlRules.isInline(name))
                .map(kept -> new Tag("<" + name + kept.attributes().html() + ">", lang(kept), false))
                .orElse(new Tag("", Optional.empty(), false));
    }

    private void end(Node node, String name, Span where, RawHtml html, Deque<Open> open) {
        Open last = open.peek();
        if (last == null || !last.name().equals(name)) {
            html.single(name, where);
            return;
        }
        open.pop();
        if (html.isAllowed()) {
            boolean removed = last.tag().html().isEmpty();
            tags.put(last.node(), last.tag());
            tags.put(node, new Tag(removed ? "" : "</" + name + ">", last.tag().lang(), true));
        }
    }

    private static Optional<Lang> lang(Element element) {
        String tag = element.attr("lang");
        return Lang.isTag(tag) ? Optional.of(new Lang(tag)) : Optional.empty();
    }
}
