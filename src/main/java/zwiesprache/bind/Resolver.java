package zwiesprache.bind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Prose;
import zwiesprache.model.RichText;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;

/** Finds what references and links lead to, among all that there is. */
final class Resolver {
    private final Set<SectionId> sections;
    private final Set<EntryId> entries;
    private final Set<String> files;
    private final Unread unread;
    private final Diagnostics log;

    /** @param files paths below {@code content} */
    Resolver(Set<SectionId> sections, Set<EntryId> entries, Set<String> files, Unread unread, Diagnostics log) {
        this.unread = unread;
        this.sections = sections;
        this.entries = entries;
        this.files = files;
        this.log = log;
    }

    /** @param to the sections that the reference may lead to; in them its section need not be named */
    Optional<EntryId> reference(String words, List<SectionId> to, Origin origin) {
        for (SectionId section : to) {
            EntryId inside = section.entry(words);
            if (entries.contains(inside)) {
                return Optional.of(inside);
            }
        }
        EntryId whole = new EntryId(words);
        if (entries.contains(whole) && to.contains(whole.section())) {
            return Optional.of(whole);
        }
        if (!unread.hides(whole) && to.stream().noneMatch(section -> unread.hides(section.entry(words)))) {
            log.at(origin).nearest(words, names(to)).report(BindCode.MISSING_ENTRY, words, to);
        }
        return Optional.empty();
    }

    private List<String> names(List<SectionId> to) {
        return entries.stream()
                .filter(id -> to.contains(id.section()))
                .map(EntryId::name)
                .collect(Collectors.toList());
    }

    /**
     * Resolves the links and pictures of a text.
     *
     * @param folder where its file lies, below {@code content}
     * @param own the folder of its own that an entry may have; empty for a section
     * @param where places in the prose's source
     */
    RichText resolve(Prose prose, String folder, String own, Locator where) {
        List<Target> links = new ArrayList<>(prose.links().size());
        for (Prose.Link link : prose.links()) {
            links.add(target(link, folder, own, where));
        }
        List<Target> pictures = new ArrayList<>(prose.pictures().size());
        for (Prose.Picture picture : prose.pictures()) {
            Origin origin = where.at(picture.span().start(), picture.span().end());
            pictures.add(file(picture.target(), folder, own, origin));
        }
        return new RichText(prose, links, pictures, where);
    }

    private Target target(Prose.Link link, String folder, String own, Locator where) {
        String to = link.target();
        Origin origin = where.at(link.span().start(), link.span().end());
        if (to.startsWith("@")) {
            return page(to, origin);
        }
        if (to.startsWith("#")) {
            return new Target.ToAnchor(to.substring(1));
        }
        int colon = to.indexOf(':');
        return colon > 0 && to.lastIndexOf('/', colon) < 0 ? new Target.ToUrl(to) : file(to, folder, own, origin);
    }

    /** @param words {@code @/}, {@code @page}, {@code @section/}, {@code @section/entry}, each with or without #anchor */
    Target page(String words, Origin origin) {
        int hash = words.indexOf('#');
        String path = words.substring(1, hash < 0 ? words.length() : hash);
        String anchor = hash < 0 ? "" : words.substring(hash + 1);
        if (path.isEmpty() || path.equals("/")) {
            return new Target.ToSection(SectionId.ROOT, anchor);
        }
        if (path.endsWith("/") && sections.contains(new SectionId(path.substring(0, path.length() - 1)))) {
            return new Target.ToSection(new SectionId(path.substring(0, path.length() - 1)), anchor);
        }
        if (entries.contains(new EntryId(path))) {
            return new Target.ToEntry(new EntryId(path), anchor);
        }
        boolean section = path.endsWith("/") && unread.hides(new SectionId(path.substring(0, path.length() - 1)));
        if (!section && !unread.hides(new EntryId(path))) {
            log.at(origin).nearest(words, pages()).report(BindCode.BROKEN_LINK, words);
        }
        return new Target.Nowhere();
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        sections.forEach(id -> pages.add("@" + id.path() + "/"));
        entries.forEach(id -> pages.add("@" + id.path()));
        return pages;
    }

    private Target file(String path, String folder, String own, Origin origin) {
        int hash = path.indexOf('#');
        String name = hash < 0 ? path : path.substring(0, hash);
        String place = hash < 0 ? "" : path.substring(hash);
        for (String base : own.isEmpty() ? List.of(folder) : List.of(own, folder)) {
            String whole = normal(base.isEmpty() ? name : base + "/" + name);
            if (files.contains(whole)) {
                return new Target.ToFile(whole + place);
            }
        }
        log.at(origin).nearest(path, files).report(BindCode.MISSING_FILE, path);
        return new Target.Nowhere();
    }

    /** A path without {@code .} and {@code ..}; one that leads out of the content is left as it is: there is no such file. */
    private static String normal(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.removeLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
