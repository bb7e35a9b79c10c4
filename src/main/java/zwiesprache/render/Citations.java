package zwiesprache.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Role;
import zwiesprache.model.Value;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.FactView.Citation;
import zwiesprache.render.view.ProseView.Reference;
import zwiesprache.render.view.Words;

/** Numbers the sources of one page in the order of their first mention. */
final class Citations {
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?#]+)");

    private final Desk desk;
    private final String prefix;
    private final String page;
    private final Map<EntryId, Cited> cited = new LinkedHashMap<>();

    /** @param prefix what the anchors begin with, where the page has those of another language too; else empty */
    Citations(Desk desk, String prefix) {
        this(desk, prefix, "");
    }

    private Citations(Desk desk, String prefix, String page) {
        this.desk = desk;
        this.prefix = prefix;
        this.page = page;
    }

    /**
     * Numbers as another page does that says the same in the same order, and has the references.
     *
     * @param page where that page is
     */
    static Citations like(Desk desk, String prefix, String page) {
        return new Citations(desk, prefix, page);
    }

    String prefix() {
        return prefix;
    }

    /** A source with its number and the anchors of its mentions. */
    private record Cited(Shown source, int number, List<String> mentions) {}

    private Cited of(Shown source) {
        EntryId id = source.entry().id();
        Cited known = cited.get(id);
        if (known == null) {
            known = new Cited(source, cited.size() + 1, new ArrayList<>());
            cited.put(id, known);
        }
        return known;
    }

    /** Mentions of the sources of a fact; those that readers cannot be told of are left out. */
    List<Citation> cite(List<EntryId> sources) {
        List<Citation> citations = new ArrayList<>();
        for (EntryId id : sources) {
            desk.shown(id)
                    .map(this::of)
                    .ifPresent(each -> citations.add(new Citation(
                            each.number(),
                            page + "#" + anchor(each.number()),
                            mention(each),
                            desk.title(each.source()).text())));
        }
        return citations;
    }

    /** Writes a mention into a text, with an anchor that the reference leads back to. */
    void write(StringBuilder to, Shown source) {
        Cited each = of(source);
        // A word joiner: the number stays on the line of the words that it belongs to.
        String mention = mention(each);
        to.append("\u2060<sup class=\"cite\"><a");
        if (!mention.isEmpty()) {
            to.append(" id=\"").append(mention).append('"');
        }
        to.append(" href=\"").append(page).append('#').append(anchor(each.number()));
        // The brackets are text: numbers side by side stay apart where no style sheet is, and in what is copied.
        to.append("\" role=\"doc-noteref\">[");
        to.append(each.number()).append("]</a></sup>");
    }

    /** A new anchor for a mention; empty where no reference leads back to it. */
    private String mention(Cited each) {
        if (!page.isEmpty()) {
            return "";
        }
        String id = prefix + "cite-" + each.number() + "-" + (each.mentions().size() + 1);
        each.mentions().add(id);
        return id;
    }

    private String anchor(int number) {
        return (page.isEmpty() ? prefix : "") + "ref-" + number;
    }

    /** The list of references: what was cited by number, then the other sources of the entry. */
    List<Reference> references(List<EntryId> others) {
        List<Reference> references = new ArrayList<>();
        cited.values().forEach(each -> references.add(reference(each)));
        for (EntryId id : others) {
            if (!cited.containsKey(id)) {
                desk.shown(id).ifPresent(source -> references.add(reference(new Cited(source, 0, List.of()))));
            }
        }
        return references;
    }

    private Reference reference(Cited each) {
        Shown source = each.source();
        String url = source.value(Role.URL)
                .map(value -> value instanceof Value.Address address ? address.address() : "")
                .orElse("");
        return new Reference(
                each.number(),
                each.number() == 0 ? "" : anchor(each.number()),
                desk.link(source),
                source.value(Role.PUBLISHER)
                        .map(value -> value instanceof Value.Words words
                                ? desk.speech().words(words.words())
                                : Words.none())
                        .orElse(Words.none()),
                Desk.when(source).map(desk.speech()::date).orElse(DateView.none()),
                url,
                host(url),
                each.mentions());
    }

    /** The host of an address as people say it, without "www."; of another script as the address writes it. */
    static String host(String url) {
        Matcher host = HOST.matcher(url);
        return host.find() ? host.group(1) : "";
    }
}
