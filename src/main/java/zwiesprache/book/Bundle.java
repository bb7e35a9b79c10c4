package zwiesprache.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import zwiesprache.output.OutputFile;

/**
 * Many pages in one document. Its frame is a page of the theme with elements for chapters to come into: each with
 * {@code data-page}, the page's address from the host's root on; {@code data-level}, the level that the page's first
 * heading gets there, 1 unless stated; {@code data-part}, {@code head} or {@code body} if it takes only that. The
 * {@code id} of the first element for a page is where links to it lead, and begins the ids of all that comes from it.
 */
public final class Bundle {
    private static final String PAGE = "data-page";
    private static final String PLACE = "zwiesprache-chapter-";
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n";

    private final Chapters chapters;
    private final String origin;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private Bundle(Chapters chapters, String origin) {
        this.chapters = chapters;
        this.origin = origin;
    }

    /**
     * An element of the frame, and what comes into it.
     *
     * @param kinds which pieces of the page
     * @param lower by how many levels its headings are
     */
    private record Slot(Element element, String page, Written written, List<Written.Kind> kinds, int lower) {
        static Slot of(Element element, Written written) {
            String level = element.attr("data-level");
            int lower = level.matches("[1-6]") ? Integer.parseInt(level) - 1 : 0;
            return new Slot(element, element.attr(PAGE), written, kinds(element.attr("data-part")), lower);
        }

        private static List<Written.Kind> kinds(String part) {
            return switch (part) {
                case "head" -> List.of(Written.Kind.HEAD);
                case "body" -> List.of(Written.Kind.TEXT);
                default -> List.of(Written.Kind.HEAD, Written.Kind.TEXT);
            };
        }
    }

    /** Where a page is in the document: its anchor, and what of it can be led to. */
    private record Place(String anchor, Set<String> ids) {
        String anchor(String id) {
            return anchor + "_" + id;
        }
    }

    /**
     * @param frame as the theme renders it, by the name that the document shall have
     * @param chapters to which the pages of all entries have been shown
     * @param origin scheme and host of the site, for what leads out of the document
     * @return the document, XHTML; a chapter that has not been seen has no place in it
     */
    public static OutputFile fill(OutputFile frame, Chapters chapters, String origin) {
        String xhtml = new Bundle(chapters, origin).xhtml(new String(frame.bytes(), StandardCharsets.UTF_8));
        return new OutputFile(frame.path(), xhtml.getBytes(StandardCharsets.UTF_8));
    }

    private String xhtml(String html) {
        Document frame = Jsoup.parse(html);
        frame.select("[" + PAGE + "]").forEach(this::slot);
        frame.select("a[href]")
                .forEach(link -> link.attr(
                        "href", link(link.attr("href"), Optional.empty()).orElse("")));
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).element().empty().appendChild(new Comment(PLACE + i));
        }
        frame.getAllElements().forEach(Pages::attributes);
        Element root = frame.expectFirst("html").attr("xmlns", "http://www.w3.org/1999/xhtml");
        frame.outputSettings(Pages.settings());
        StringBuilder xhtml = new StringBuilder(PROLOGUE);
        String outer = root.outerHtml();
        int from = 0;
        for (int i = 0; i < slots.size(); i++) {
            String mark = "<!--" + PLACE + i + "-->";
            int at = outer.indexOf(mark, from);
            xhtml.append(outer, from, at);
            chapter(slots.get(i), xhtml);
            from = at + mark.length();
        }
        return xhtml.append(outer, from, outer.length()).append('\n').toString();
    }

    private void slot(Element element) {
        Optional<Written> written = chapters.of(chapters.file(element.attr(PAGE)));
        if (written.isEmpty()) {
            element.remove();
            return;
        }
        Slot slot = Slot.of(element, written.get());
        slots.add(slot);
        places.computeIfAbsent(slot.page(), first -> new Place(element.id(), new TreeSet<>()))
                .ids()
                .addAll(slot.written().ids(slot.kinds()));
    }

    private void chapter(Slot slot, StringBuilder to) {
        Place here = Optional.ofNullable(places.get(slot.page())).orElseThrow();
        Markup.rewrite(slot.written().xhtml(slot.kinds()), new Fitting(here, slot.lower()), to);
    }

    /** Makes of a page a part among others. */
    private final class Fitting implements Markup.Change {
        private final Place here;
        private final int lower;
        private boolean inSection;

        Fitting(Place here, int lower) {
            this.here = here;
            this.lower = lower;
        }

        @Override
        public String name(String element) {
            inSection = element.equals("section");
            return isHeading(element) ? "h" + Math.min(6, element.charAt(1) - '0' + lower) : element;
        }

        @Override
        public String attribute(String name, String value) {
            // With a name a section is a landmark: helpful on a page, a crowd where each chapter has the same ones.
            return inSection && name.equals("aria-labelledby") ? "" : fit(name, value, here);
        }
    }

    private static boolean isHeading(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && "123456".indexOf(element.charAt(1)) >= 0;
    }

    private String fit(String name, String value, Place here) {
        return switch (name) {
            case "id" -> Markup.attribute(name, here.anchor(value));
            case "for", "headers", "aria-labelledby", "aria-describedby", "aria-details" ->
                Markup.attribute(name, all(value, here));
            case "href" -> link(value, Optional.of(here)).map(this::link).orElse("");
            case "src" -> Markup.attribute(name, value.replace(Pictures.MARK, chapters.base()));
            default -> Markup.attribute(name, value);
        };
    }

    /** One that leads out of the site says so: on paper, its address is worth reading. */
    private String link(String href) {
        boolean away = href.startsWith("http") && !href.startsWith(origin + "/");
        return Markup.attribute("href", href) + (away ? Markup.attribute("rel", "external") : "");
    }

    private static String all(String ids, Place here) {
        return String.join(
                " ", List.of(ids.split(" ")).stream().map(here::anchor).toList());
    }

    /** To another chapter, within this one, else to the site; absent if it would lead nowhere. */
    private Optional<String> link(String href, Optional<Place> here) {
        int hash = href.indexOf('#');
        String id = href.substring(hash + 1);
        if (hash == 0) {
            return here.isEmpty()
                    ? Optional.of(href)
                    : here.filter(place -> place.ids().contains(id)).map(place -> "#" + place.anchor(id));
        }
        Place there = places.get(hash < 0 ? href : href.substring(0, hash));
        if (there != null) {
            return Optional.of("#" + (hash > 0 && there.ids().contains(id) ? there.anchor(id) : there.anchor()));
        }
        return Optional.of(href.startsWith("/") ? origin + href : href);
    }
}
