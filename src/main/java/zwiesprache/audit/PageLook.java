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
    private static final Set<String> LOADING_RELATIONS = new LinkedHashSet<>(List.of(
            "stylesheet",
            "icon",
            "apple-touch-icon",
            "mask-icon",
            "manifest",
            "preload",
            "modulepreload",
            "prefetch",
            "prerender",
            "preconnect",
            "dns-prefetch"));
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
            case "href", "xlink:href" -> href(tag, attribute.value());
            case "src", "poster" -> load(tag, attribute.value());
            case "data" -> {
                if (tag.name().equals("object")) {
                    load(tag, attribute.value());
                }
            }
            case "srcset", "imagesrcset" -> candidates(attribute.value()).forEach(each -> load(tag, each));
            default -> {
                if (attribute.name().startsWith("on") && attribute.name().length() > 2) {
                    add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
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
        }
    }

    /** A page that leads elsewhere by itself; see HTML, section 4.2.5.3, {@code refresh}. */
    private void meta(Tag tag) {
        if (tag.get("http-equiv")
                .filter(name -> name.equalsIgnoreCase("refresh"))
                .isPresent()) {
            redirects = true;
            String content = tag.get("content").orElse("");
            int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
            if (url >= 0) {
                link(tag, content.substring(url + 4));
            }
        }
    }

    private void link(Tag tag) {
        boolean alternate = tag.get("rel").filter("alternate"::equals).isPresent();
        if (alternate && tag.get("hreflang").isPresent() && tag.get("type").isEmpty()) {
            Address address = root.resolve(tag.get("href").orElse(""), path);
            if (address.place() == Place.INSIDE) {
                translations.add(address.path());
            }
        }
    }

    private void href(Tag tag, String value) {
        boolean load = switch (tag.name()) {
            case "a", "area", "base" -> false;
            case "link" ->
                Arrays.stream(tag.get("rel").orElse("").toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(LOADING_RELATIONS::contains);
            default -> true;
        };
        if (load) {
            load(tag, value);
        } else {
            link(tag, value);
        }
    }

    private void link(Tag tag, String value) {
        if (value.startsWith("#")) {
            here.putIfAbsent(value, tag);
        } else if (isScript(value)) {
            add(tag, AuditCode.INLINE_SCRIPT, excerpt(tag));
        } else if (!root.isAway(value)) {
            links.add(root.absolute(value, path));
        }
    }

    private static boolean isScript(String value) {
        return value.regionMatches(true, 0, "javascript:", 0, "javascript:".length());
    }

    private void load(Tag tag, String value) {
        Address address = root.resolve(value, path);
        if (address.place() == Place.ELSEWHERE) {
            add(tag, AuditCode.FOREIGN_LOAD, value);
        } else if (address.place() != Place.NOWHERE && !value.startsWith("#")) {
            loads.add(root.absolute(value, path));
        }
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
