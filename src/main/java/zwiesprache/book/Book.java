package zwiesprache.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.output.OutputFile;

/** A book in the making: it is shown every file of the site, keeps what it needs, and is bound at the end. */
public final class Book {
    private static final Pattern LINK = Pattern.compile("href=\"(c\\d+\\.xhtml)#([^\"]*)\"");

    private final Imprint imprint;
    private final List<Chapter> chapters;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Pages pages;
    private final Map<Integer, Pages.Written> written = new ConcurrentHashMap<>();
    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

    /** @param chapters in the order of reading */
    public Book(Imprint imprint, List<Chapter> chapters) {
        this.imprint = imprint;
        this.chapters = List.copyOf(chapters);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            numbers.put(chapters.get(i).file(), i);
            names.put(imprint.address().base() + chapters.get(i).page(), name(i));
        }
        this.pages = new Pages(imprint, names);
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "c%04d.xhtml", number + 1);
    }

    /** Is shown a file of the site; from several threads at once, in any order. */
    public void look(OutputFile file) {
        Integer number = numbers.get(file.path());
        if (number != null) {
            written.put(number, pages.write(file, chapters.get(number)));
        } else if (Pictures.isPicture(file.path())) {
            pictures.put(file.path(), file.bytes());
        }
    }

    /** The book; absent if no chapter has been seen. To be called when all files have been shown. */
    public Optional<OutputFile> bind() {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Binding binding = new Binding();
        List<Integer> order = written.keySet().stream().sorted().toList();
        Pictures shown = new Pictures(pictures);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int number : order) {
            Pages.Written page = written.getOrDefault(number, Pages.Written.NOTHING);
            texts.put(name(number), shown.resolve(checked(page.xhtml())));
        }
        List<Contents.Item> items = new ArrayList<>();
        order.forEach(number -> items.add(new Contents.Item(name(number), chapters.get(number))));
        binding.add("META-INF/container.xml", Contents.CONTAINER);
        Contents contents = new Contents(imprint, items, shown.kept());
        binding.add("EPUB/package.opf", contents.opf());
        binding.add("EPUB/nav.xhtml", contents.nav());
        binding.add("EPUB/style.css", Contents.STYLE);
        texts.forEach((name, xhtml) -> binding.add("EPUB/" + name, xhtml));
        shown.kept().forEach((name, bytes) -> binding.add("EPUB/" + name, bytes));
        return Optional.of(new OutputFile(imprint.file(), binding.bytes()));
    }

    /** Without the anchors of links that lead to what a chapter has not taken from its page. */
    private String checked(String xhtml) {
        Matcher links = LINK.matcher(xhtml);
        StringBuilder text = new StringBuilder();
        while (links.find()) {
            int number =
                    Integer.parseInt(links.group(1).substring(1, links.group(1).indexOf('.'))) - 1;
            Pages.Written to = written.getOrDefault(number, Pages.Written.NOTHING);
            String anchor = to.ids().contains(links.group(2)) ? "#" + links.group(2) : "";
            String name = to == Pages.Written.NOTHING ? "nav.xhtml" : links.group(1);
            links.appendReplacement(text, Matcher.quoteReplacement("href=\"" + name + anchor + "\""));
        }
        return links.appendTail(text).toString();
    }
}
