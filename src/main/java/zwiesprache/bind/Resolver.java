package zwiesprache.bind;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Prose;
import zwiesprache.model.RichText;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;
import zwiesprache.text.Locator;
import zwiesprache.text.Names;
import zwiesprache.text.Origin;
import zwiesprache.text.Suggest;

/** Finds what references and links lead to, among all that there is. */
final class Resolver {
    private static final Pattern PAGE_FILE = Pattern.compile("(/index)?(\\.[a-z]{2}(-[a-z]+)?)?\\.(md|html)$|/$");

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;&]\\s*");

    private final Set<SectionId> sections;
    private final Set<EntryId> entries;
    private final Set<String> files;
    private final Unread unread;
    private final Titles titles;
    private final Diagnostics log;
    private final Map<Asked, Names> references = new HashMap<>();
    private Optional<Names> pages = Optional.empty();

    /** @param files paths below {@code content} */
    Resolver(
            Set<SectionId> sections,
            Set<EntryId> entries,
            Set<String> files,
            Unread unread,
            Titles titles,
            Diagnostics log) {
        this.unread = unread;
        this.titles = titles;
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
        boolean anywhere = to.isEmpty() && !unread.sections().isEmpty();
        if (!anywhere && !unread.hides(whole) && to.stream().noneMatch(section -> unread.hides(section.entry(words)))) {
            Diagnostics.Finding finding = log.at(origin);
            meant(words, to, origin).ifPresent(finding::suggest);
            finding.report(BindCode.MISSING_ENTRY, words, to);
        }
        return Optional.empty();
    }

    /** A list that is none, an entry named by its title, or a slip of the hand. */
    private Optional<String> meant(String words, List<SectionId> to, Origin origin) {
        String[] several = SEVERAL.split(words.strip());
        List<String> ids = Stream.of(several)
                .map(each -> known(each, to).or(() -> titled(each, to)))
                .flatMap(Optional::stream)
                .toList();
        if (several.length > 1 && ids.size() == several.length) {
            String list = String.join(", ", ids);
            return Optional.of(isInBrackets(origin) ? list : "[" + list + "]");
        }
        return titled(words, to).or(() -> Suggest.nearest(words, names(to, words)));
    }

    private Optional<String> known(String words, List<SectionId> to) {
        return to.stream().anyMatch(section -> entries.contains(section.entry(words)))
                ? Optional.of(words)
                : Optional.empty();
    }

    private Optional<String> titled(String words, List<SectionId> to) {
        return titles.entry(words).filter(id -> to.contains(id.section())).map(EntryId::name);
    }

    private static boolean isInBrackets(Origin origin) {
        String before =
                origin.source().text().substring(0, origin.span().start()).stripTrailing();
        return before.endsWith("[") || before.endsWith(",");
    }

    /** What a reference may be: names alone; whole ids too if one was tried, or another kind of section was meant. */
    private Names names(List<SectionId> to, String tried) {
        boolean whole = tried.indexOf('/') >= 0;
        return references.computeIfAbsent(
                new Asked(to, whole),
                none -> Names.of(entries.stream()
                        .filter(id -> to.contains(id.section()))
                        .flatMap(id -> whole ? Stream.of(id.name(), id.path()) : Stream.of(id.name()))
                        .toList()));
    }

    /** Where a reference may lead, and whether as a whole id. */
    private record Asked(List<SectionId> to, boolean whole) {}

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
        return hasScheme(to) ? new Target.ToUrl(to) : file(to, folder, own, origin);
    }

    /** Whether a colon comes before the path, the query and the anchor have begun. */
    private static boolean hasScheme(String target) {
        int colon = target.indexOf(':');
        for (int i = 0; i < colon; i++) {
            if ("/?#".indexOf(target.charAt(i)) >= 0) {
                return false;
            }
        }
        return colon > 0;
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
            Diagnostics.Finding finding = log.at(origin);
            named(path)
                    .or(() -> Suggest.nearest("@" + path, pages()))
                    .ifPresent(page -> finding.suggest(page + words.substring(1 + path.length())));
            finding.report(BindCode.BROKEN_LINK, words);
        }
        return new Target.Nowhere();
    }

    /** A page whose title stands where its id belongs. */
    private Optional<String> named(String path) {
        return titles.entry(path.substring(path.lastIndexOf('/') + 1)).map(id -> "@" + id.path());
    }

    private Names pages() {
        Names known = pages.orElseGet(() -> Names.of(Stream.concat(
                        sections.stream().map(id -> "@" + id.path() + "/"),
                        entries.stream().map(id -> "@" + id.path()))
                .toList()));
        pages = Optional.of(known);
        return known;
    }

    /** Whether there is a file, by its path below {@code content}. */
    boolean hasFile(String path) {
        return files.contains(path);
    }

    /** What a relative path leads to. */
    Target file(String path, String folder, String own, Origin origin) {
        int hash = path.indexOf('#');
        String name = hash < 0 ? path : path.substring(0, hash);
        String place = hash < 0 ? "" : path.substring(hash);
        for (String each : name.indexOf('%') < 0 ? List.of(name) : List.of(name, decoded(name))) {
            for (String base : own.isEmpty() ? List.of(folder) : List.of(own, folder)) {
                String whole = normal(base.isEmpty() ? each : base + "/" + each);
                if (files.contains(whole)) {
                    return new Target.ToFile(whole + place);
                }
            }
        }
        Diagnostics.Finding finding = log.at(origin);
        Meant.address(name).or(() -> meant(name, folder, own)).ifPresent(meant -> finding.suggest(meant + place));
        finding.report(BindCode.MISSING_FILE, path);
        return new Target.Nowhere();
    }

    /** Many programs write a blank in a link as {@code %20}. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return name;
        }
    }

    /** What somebody may have meant by a path: a page named by its file or without {@code @}, or a file nearby. */
    private Optional<String> meant(String path, String folder, String own) {
        String page = PAGE_FILE.matcher(path).replaceFirst("");
        for (String whole : List.of(normal(folder.isEmpty() ? page : folder + "/" + page), page)) {
            if (entries.contains(new EntryId(whole))) {
                return Optional.of("@" + whole);
            }
        }
        List<String> near =
                files.stream().map(file -> relative(file, own, folder)).toList();
        return Suggest.nearest(path, near).or(() -> Suggest.nearest(path, pages()));
    }

    /** How a file is referred to from an entry. */
    private static String relative(String file, String own, String folder) {
        if (!own.isEmpty() && file.startsWith(own + "/")) {
            return file.substring(own.length() + 1);
        }
        if (folder.isEmpty() || file.startsWith(folder + "/")) {
            return folder.isEmpty() ? file : file.substring(folder.length() + 1);
        }
        return "../".repeat(folder.split("/").length) + file;
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
