package zwiesprache.audit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import zwiesprache.audit.Address.Place;
import zwiesprache.audit.Findings.Finding;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.output.OutputFile;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Suggest;

/**
 * Looks at the files of a site as they are made, and says at the end what is wrong with them. Keeps of each page its
 * ids and its translations, of all together where links lead; never a page.
 */
public final class Audit {
    private static final String INDEX = "/index.html";

    private final Address.Root root;
    private final Findings findings = new Findings();
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Map<String, String> anchors = new ConcurrentHashMap<>();
    private final Map<String, List<String>> translations = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> groups = new ConcurrentHashMap<>();
    private final Map<String, Leads> links = new ConcurrentHashMap<>();
    private final Map<String, Leads> loads = new ConcurrentHashMap<>();

    /**
     * @param origin where the site will be: scheme and host, such as {@code https://example.org}
     * @param path below which it will lie there; begins and ends with a slash
     */
    public Audit(String origin, String path) {
        this.root = new Address.Root(origin, path);
    }

    /** Which files lead to an address: the first in the order of paths, and how many. */
    private record Leads(String file, int files) {
        Leads and(Leads other) {
            return new Leads(file.compareTo(other.file) <= 0 ? file : other.file, files + other.files);
        }
    }

    /** Looks at one file of the site; every file must be shown once. Thread-safe. */
    public void look(OutputFile file) {
        files.add(file.path());
        if (file.path().endsWith(".html") || file.path().endsWith(".xhtml")) {
            page(file.path(), new String(file.bytes(), StandardCharsets.ISO_8859_1));
        } else if (file.path().endsWith(".css")) {
            style(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        } else if (file.path().endsWith(".svg")) {
            drawing(file.path(), new String(file.bytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private void page(String path, String bytes) {
        PageLook look = PageLook.at(root, path, bytes);
        look.wrong()
                .forEach((finding, tag) -> findings.add(finding, Findings.place(path, bytes, tag.start(), tag.end())));
        anchors.put(path, " " + String.join(" ", look.ids()) + " ");
        if (!look.translations().isEmpty()) {
            // The translations of a page all name the same files: one list for all of them.
            translations.put(path, groups.computeIfAbsent(look.translations(), List::copyOf));
        }
        Leads here = new Leads(path, 1);
        look.links().forEach(link -> links.merge(link, here, Leads::and));
        look.loads().forEach(load -> loads.merge(load, here, Leads::and));
    }

    private void drawing(String path, String bytes) {
        DrawingLook.at(root, path, bytes)
                .forEach((finding, tag) -> findings.add(finding, Findings.place(path, bytes, tag.start(), tag.end())));
    }

    private void style(String path, String css) {
        for (String written : new LinkedHashSet<>(StyleLook.loads(css))) {
            String address = Address.read(written);
            Place place = root.resolve(address, path).place();
            if (place == Place.ELSEWHERE) {
                findings.add(new Finding(AuditCode.FOREIGN_LOAD, List.of(written)), file(path));
            } else if (place != Place.NOWHERE && !address.startsWith("#")) {
                loads.merge(root.absolute(address, path), new Leads(path, 1), Leads::and);
            }
        }
    }

    private static Origin file(String path) {
        return SourceText.nowhere(path).start();
    }

    /** Reports what is wrong, codes ZW0701 to ZW0716; to be asked when all files have been shown. */
    public void report(Diagnostics log) {
        findings.report(log);
        links.forEach((link, from) -> link(link, from, log));
        loads.forEach((load, from) -> {
            Address address = root.resolve(load, "");
            if (isMeant(load, address) && !files.contains(address.path())) {
                log.at(file(from.file())).nearest(load, addresses()).report(AuditCode.MISSING_FILE, load, from.files());
            }
        });
        Findings sided = new Findings();
        translations.forEach((path, named) -> named.forEach(other -> {
            if (files.contains(other)
                    && !translations.getOrDefault(other, List.of()).contains(path)) {
                sided.add(new Finding(AuditCode.ONE_SIDED_TRANSLATION, List.of(other)), file(path));
            }
        }));
        sided.report(log);
    }

    /**
     * Whether an address means a file of the site. A whole address beside the site does not; one without host does, and
     * has forgotten the path that the site lies below.
     */
    private static boolean isMeant(String link, Address address) {
        return address.place() == Place.INSIDE || link.startsWith("/") && !link.startsWith("//");
    }

    private void link(String link, Leads from, Diagnostics log) {
        Address address = root.resolve(link, "");
        if (!isMeant(link, address)) {
            return;
        }
        String target = files.contains(address.path()) ? address.path() : address.path() + INDEX;
        if (!files.contains(target)) {
            log.at(file(from.file())).nearest(link, addresses()).report(AuditCode.BROKEN_LINK, link, from.files());
        } else if (!hasAnchor(target, address.anchor())) {
            Diagnostics.Finding finding = log.at(file(from.file()));
            List<String> ids = List.of(anchors.getOrDefault(target, "").strip().split(" "));
            Suggest.nearest(address.anchor(), ids)
                    .ifPresent(id -> finding.suggest(link.substring(0, link.indexOf('#') + 1) + id));
            finding.report(AuditCode.BROKEN_ANCHOR, link, from.files());
        }
    }

    /** All addresses of the site, as links name them. */
    private List<String> addresses() {
        return files.stream()
                .map(file -> root.path() + file.replaceFirst("(^|(?<=/))index\\.html$", ""))
                .sorted()
                .toList();
    }

    private boolean hasAnchor(String path, String anchor) {
        String ids = anchors.get(path);
        return ids == null || Address.isAlwaysThere(anchor) || ids.contains(" " + anchor + " ");
    }
}
