package zwiesprache.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import zwiesprache.audit.Address.Place;
import zwiesprache.audit.Findings.Finding;
import zwiesprache.audit.Tags.Attribute;
import zwiesprache.audit.Tags.Tag;

/** Looks at one page: what is wrong with it alone, and what it says about others. */
final class PageLook {
    /** Relations of links that nothing is fetched for; any other may be one. */
    private static final Set<String> MERE_RELATIONS = new LinkedHashSet<>(List.of(
            "alternate",
            "author",
            "canonical",
            "describedby",
            "first",
            "help",
            "index",
            "last",
            "license",
            "me",
            "next",
            "prev",
            "privacy-policy",
            "shortlink",
            "terms-of-service",
            "up"));
    /** Elements that show or run what they load, wherever it comes from: also out of the address itself. */
    private static final List<String> RUNNING = List.of("script", "iframe", "frame", "object", "embed", "link");
    /** Elements of drawings that change an attribute, maybe an address. */
    private static final List<String> CHANGING = List.of("animate", "set");

    /** Attributes of drawings whose values are written as in style sheets, and may refer to what is elsewhere. */
    private static final Set<String> DRAWING = new LinkedHashSet<>(List.of(
            "clip-path",
            "cursor",
            "fill",
            "filter",
            "marker",
            "marker-end",
            "marker-mid",
            "marker-start",
            "mask",
            "stroke"));

    private static final List<String> HARMLESS_SCRIPTS = List.of("application/ld+json", "speculationrules");
    private static final int LONGEST_EXCERPT = 120;

    private final Address.Root root;
    private final String path;
    private final String bytes;
    private final Map<Finding, Tag> wrong = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Tag> here = new LinkedHashMap<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> loads = new LinkedHashSet<>();
    private final List<String> translations = new ArrayList<>();
    private int headings;
    private boolean redirects;
    private boolean hasPolicy;
    private boolean inBody;

    private PageLook(Address.Root root, String path, String bytes) {
        this.root = root;
        this.path = path;
        this.bytes = bytes;
    }

    static PageLook at(Address.Root root, String path, String bytes) {
        PageLook look = new PageLook(root, path, bytes);
        Tags.in(bytes, look::tag);
        look.whole();
        return look;
    }

    /** What is wrong with the page alone, each with the tag where it is first. */
    Map<Finding, Tag> wrong() {
        return wrong;
    }

    Set<String> ids() {
        return ids;
    }

    /** Its links to other pages of the site, as written but independent of where the page is. */
    Set<String> links() {
        return links;
    }

    /** What it loads from the site, likewise. */
    Set<String> loads() {
        return loads;
    }

    /** The files that it names as its translations, itself included. */
    List<String> translations() {
        return translations;
    }

    private void whole() {
        if (headings != 1 && !redirects) {
            add(new Tag("", List.of(), 0, 0), AuditCode.NOT_ONE_HEADING, headings);
        }
        here.forEach((link, tag) -> {
            if (!Address.isAlwaysThere(Address.anchor(link)) && !ids.contains(Address.anchor(link))) {
                add(tag, AuditCode.BROKEN_ANCHOR, link);
            }
        });
    }

    private void add(Tag tag, AuditCode code, Object... arguments) {
        wrong.putIfAbsent(new Finding(code, List.of(arguments)), tag);
    }

    private void tag(Tag tag) {
        switch (tag.name()) {
            case "html" -> {
                if (tag.get("lang").filter(lang -> !lang.isBlank()).isEmpty()) {
                    add(tag, AuditCode.NO_LANGUAGE);
                }
            }
            case "h1" -> headings++;
            case "body" -> inBody = true;
            case "base" -> add(tag, AuditCode.BASE_ELEMENT, excerpt(tag));
            case "meta" -> meta(tag);
            case "script" -> script(tag);
            case "style" -> add(tag, AuditCode.INLINE_STYLE, excerpt(tag));
            case "img" -> {
                if (tag.get("alt").isEmpty()) {
                    add(tag, AuditCode.NO_ALTERNATIVE, tag.get("src").orElse(""));
                }
            }
            case "link" -> link(tag);
            default -> {
                // what matters of the others are their attributes
            }
        }
        for (Attribute attribute : tag.attributes()) {
            attribute(tag, attribute);
        }
    }

    private void attribute(Tag tag, Attribute attribute) {
        switch (attribute.name()) {
            case "id" -> {
                if (!ids.add(attribute.value())) {
                    add(tag, AuditCode.DUPLICATE_ID, attribute.value());
                }
            }
            case "lang", "xml:lang", "hreflang" -> language(tag, attribute);
            case "style" -> add(tag, AuditCode.INLINE_STYLE, excerpt(tag));
            case "srcdoc" -> add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
            case "href", "xlink:href" -> href(tag, attribute.value());
            case "src", "poster", "background", "lowsrc", "dynsrc", "classid", "codebase", "archive", "manifest" ->
                load(tag, attribute.value());
            case "action", "formaction" -> send(tag, attribute.value());
            case "ping" -> List.of(attribute.value().split("[ \t\n\f\r]+")).forEach(each -> send(tag, each));
            case "to", "from", "values", "by" -> {
                if (CHANGING.contains(tag.name())) {
                    List.of(attribute.value().split(";")).forEach(each -> load(tag, each));
                }
            }
            case "data" -> {
                if (tag.name().equals("object")) {
                    load(tag, attribute.value());
                }
            }
            case "srcset", "imagesrcset" -> candidates(attribute.value()).forEach(each -> load(tag, each));
            default -> {
                if (attribute.name().startsWith("on") && attribute.name().length() > 2) {
                    add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
                } else if (attribute.raw().indexOf('(') >= 0 && DRAWING.contains(attribute.name())) {
                    StyleLook.loads(attribute.value()).forEach(each -> load(tag, each));
                }
            }
        }
    }

    private void language(Tag tag, Attribute attribute) {
        boolean none = attribute.value().isBlank()
                || attribute.value().equals("x-default") && attribute.name().equals("hreflang");
        if (!none && !Languages.isTag(attribute.value())) {
            add(tag, AuditCode.NOT_A_LANGUAGE, attribute.value());
        }
    }

    private void script(Tag tag) {
        String type = tag.get("type").orElse("").toLowerCase(Locale.ROOT);
        if (tag.get("src").isEmpty() && !HARMLESS_SCRIPTS.contains(type)) {
            add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
            needPolicy(tag);
        }
    }

    private void meta(Tag tag) {
        String name = tag.get("http-equiv").orElse("").strip().toLowerCase(Locale.ROOT);
        if (name.equals("refresh")) {
            redirects = true;
            refresh(tag, tag.get("content").orElse(""));
        } else if (name.equals("content-security-policy") && !inBody) {
            hasPolicy = true;
            for (String weak : Policy.weaknesses(tag.get("content").orElse(""))) {
                add(tag, AuditCode.WEAK_POLICY, weak);
            }
        }
    }

    /** A page that leads elsewhere by itself: seconds, a mark, maybe {@code url=} and quotes (HTML, section 4.2.5.3). */
    private void refresh(Tag tag, String content) {
        int mark = 0;
        while (mark < content.length() && ";,".indexOf(content.charAt(mark)) < 0) {
            mark++;
        }
        String rest = content.substring(Math.min(content.length(), mark + 1)).strip();
        if (rest.regionMatches(true, 0, "url", 0, 3)
                && rest.substring(3).strip().startsWith("=")) {
            rest = rest.substring(rest.indexOf('=') + 1).strip();
        }
        char quote = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (quote == '"' || quote == '\'') {
            int end = rest.indexOf(quote, 1);
            rest = rest.substring(1, end < 0 ? rest.length() : end);
        }
        if (!rest.isEmpty()) {
            send(tag, rest);
            link(tag, rest);
        }
    }

    /** Where readers, or what they enter, go without having followed a link. */
    private void send(Tag tag, String written) {
        String value = Address.read(written);
        Place place = root.resolve(value, path).place();
        if (isScript(value)) {
            add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
        } else if (place == Place.ELSEWHERE || Address.schemeOf(value).equals("mailto")) {
            add(tag, AuditCode.SENDS_AWAY, written.strip());
        }
    }

    private void needPolicy(Tag tag) {
        if (!hasPolicy) {
            wrong.putIfAbsent(new Finding(AuditCode.NO_POLICY, List.of()), tag);
        }
    }

    private void link(Tag tag) {
        boolean alternate = tag.get("rel").filter("alternate"::equals).isPresent();
        if (alternate && tag.get("hreflang").isPresent() && tag.get("type").isEmpty()) {
            Address address = root.resolve(Address.read(tag.get("href").orElse("")), path);
            if (address.place() == Place.INSIDE) {
                translations.add(address.path());
            }
        }
    }

    private void href(Tag tag, String value) {
        boolean load = switch (tag.name()) {
            case "a", "area", "base" -> false;
            case "link" ->
                !MERE_RELATIONS.containsAll(Arrays.asList(tag.get("rel")
                        .orElse("")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+")));
            default -> true;
        };
        if (load) {
            load(tag, value);
        } else {
            link(tag, value);
        }
    }

    private void link(Tag tag, String written) {
        String value = Address.read(written);
        if (value.startsWith("#")) {
            here.putIfAbsent(value, tag);
        } else if (isScript(value)) {
            add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
        } else if (!root.isAway(value)) {
            links.add(root.absolute(value, path));
        }
    }

    private static boolean isScript(String value) {
        return Address.schemeOf(value).equals("javascript")
                || Address.schemeOf(value).equals("vbscript");
    }

    private void load(Tag tag, String written) {
        String value = Address.read(written);
        Address address = root.resolve(value, path);
        if (!value.startsWith("#")) {
            needPolicy(tag);
        }
        if (address.place() == Place.ELSEWHERE) {
            add(tag, AuditCode.FOREIGN_LOAD, written.strip());
        } else if (address.place() == Place.NOWHERE) {
            if (RUNNING.contains(tag.name()) && !isIcon(tag) || isScript(value)) {
                add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
            }
        } else if (!value.startsWith("#")) {
            loads.add(root.absolute(value, path));
        }
    }

    /** An icon in the address itself is but a picture. */
    private static boolean isIcon(Tag tag) {
        return tag.get("rel").orElse("").toLowerCase(Locale.ROOT).contains("icon");
    }

    /** The addresses of a {@code srcset}: each up to a space, after it a descriptor up to a comma. */
    private static List<String> candidates(String srcset) {
        List<String> candidates = new ArrayList<>();
        int at = 0;
        while (at < srcset.length()) {
            while (at < srcset.length() && (Character.isWhitespace(srcset.charAt(at)) || srcset.charAt(at) == ',')) {
                at++;
            }
            int from = at;
            while (at < srcset.length() && !Character.isWhitespace(srcset.charAt(at))) {
                at++;
            }
            String address = srcset.substring(from, at);
            boolean bare = address.endsWith(",");
            if (!address.isEmpty()) {
                candidates.add(bare ? address.substring(0, address.length() - 1) : address);
            }
            while (!bare && at < srcset.length() && srcset.charAt(at) != ',') {
                at++;
            }
        }
        return candidates;
    }

    private String excerpt(Tag tag) {
        return Tags.decoded(bytes.substring(tag.start(), Math.min(tag.end(), tag.start() + LONGEST_EXCERPT)));
    }
}
