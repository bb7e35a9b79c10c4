package zwiesprache.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.output.OutputFile;
import zwiesprache.text.Ordered;

/** Binds chapters into a book. */
public final class Book {
    private static final List<Written.Kind> ALL = List.of(Written.Kind.values());

    private final Imprint imprint;
    private final List<Chapter> chapters;
    private final Map<String, Integer> numbers;

    /** @param chapters in the order of reading */
    public Book(Imprint imprint, List<Chapter> chapters) {
        this.imprint = imprint;
        this.chapters = List.copyOf(chapters);
        Map<String, Integer> byAddress = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            byAddress.put(imprint.address().base() + chapter.page(), byAddress.size());
        }
        this.numbers = Ordered.map(byAddress);
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "c%04d.xhtml", number + 1);
    }

    /**
     * @param from to which all files of the site have been shown
     * @return the book; absent if none of its chapters has been seen
     */
    public Optional<OutputFile> bind(Chapters from) {
        Binding binding = new Binding();
        Pictures shown = new Pictures(from.pictures());
        Map<String, String> texts = new LinkedHashMap<>();
        List<Contents.Item> items = new ArrayList<>();
        for (int number = 0; number < chapters.size(); number++) {
            Chapter chapter = chapters.get(number);
            Optional<Written> page = from.of(chapter.file());
            if (page.isPresent()) {
                texts.put(name(number), shown.resolve(chapter(chapter, page.get(), from)));
                items.add(new Contents.Item(name(number), chapter));
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        binding.add("META-INF/container.xml", Contents.CONTAINER);
        Contents contents = new Contents(imprint, items, shown.kept());
        binding.add("EPUB/package.opf", contents.opf());
        binding.add("EPUB/nav.xhtml", contents.nav());
        binding.add("EPUB/style.css", Contents.STYLE);
        texts.forEach((name, xhtml) -> binding.add("EPUB/" + name, xhtml));
        shown.kept().forEach((name, bytes) -> binding.add("EPUB/" + name, bytes));
        return Optional.of(new OutputFile(imprint.file(), binding.bytes()));
    }

    private String chapter(Chapter chapter, Written page, Chapters from) {
        StringBuilder xhtml = new StringBuilder(
                Contents.HEAD.formatted(imprint.lang(), imprint.lang(), Contents.escaped(chapter.title())));
        xhtml.append("<section>");
        Markup.rewrite(
                page.xhtml(ALL),
                (name, value) -> Markup.attribute(name, name.equals("href") ? link(value, from) : value),
                xhtml);
        return xhtml.append("</section>\n</body>\n</html>\n").toString();
    }

    /** To another chapter, or to the site; an anchor only if it is there. */
    private String link(String href, Chapters from) {
        if (!href.startsWith("/")) {
            return href;
        }
        int hash = href.indexOf('#');
        Integer number = numbers.get(hash < 0 ? href : href.substring(0, hash));
        if (number == null) {
            return imprint.address().origin() + href;
        }
        Optional<Written> to = from.of(chapters.get(number).file());
        String anchor = hash < 0 ? "" : href.substring(hash);
        Set<String> ids = to.map(page -> page.ids(ALL)).orElse(Set.of());
        return (to.isPresent() ? name(number) : "nav.xhtml")
                + (!anchor.isEmpty() && ids.contains(anchor.substring(1)) ? anchor : "");
    }
}
