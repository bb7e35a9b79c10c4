package zwiesprache.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of the handbook that are made from the program itself. Each has a text in {@code _pages}, written by hand in
 * every language, in which lines such as {@code <<table site>>} stand for what is made.
 */
final class Generated {
    private static final Path TEXTS = Page.EXAMPLES.resolve("_pages");
    private static final Pattern PLACE = Pattern.compile("(?m)^<<(\\w+) ?(.*)>>$");
    private static final List<String> LANGUAGES = List.of("de", "ru", "en");

    private Generated() {}

    /** The pages by their path in the section. */
    static Map<String, String> pages(Path folder) {
        Map<String, String> pages = new TreeMap<>();
        for (String language : LANGUAGES) {
            Settings settings = new Settings(folder.resolve(language), language);
            for (Path text : texts(language)) {
                pages.put(
                        text.getFileName().toString(),
                        filled(new Page(text, Page.read(text)).filled(), language, settings));
            }
            pages.putAll(Messages.pages(Page.read(TEXTS.resolve("meldungen/page." + language + ".md")), language));
        }
        return pages;
    }

    private static List<Path> texts(String language) {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith("." + language + ".md"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String filled(String text, String language, Settings settings) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        made(place.group(1), place.group(2), language, settings).stripTrailing()));
    }

    private static String made(String what, String of, String language, Settings settings) {
        return switch (what) {
            case "help" -> help(of, language);
            case "table" -> settings.table(of);
            case "limits" -> settings.limits();
            case "records" -> Views.of(List.of(of.split(" ")));
            case "others" ->
                Views.of(Views.besides(Page.read(TEXTS.resolve("gestaltung-rahmen.en.md"))
                        + Page.read(TEXTS.resolve("gestaltung-eintrag.en.md"))));
            default -> throw new AssertionError("<<" + what + ">>");
        };
    }

    /** What {@code --help} says. */
    private static String help(String command, String language) {
        List<String> args = Stream.concat(
                        Stream.of(command.split(" ")).filter(word -> !word.isEmpty()),
                        Stream.of("--help", "--lang", language))
                .toList();
        // What follows the lists is prose, told on other pages.
        String lists = Stream.of(Trial.said(args).split("\n{2,}"))
                .limit(command.isEmpty() || command.equals("translate") ? 3 : 2)
                .collect(Collectors.joining("\n\n"));
        return "```text\n" + lists.replaceAll("(?m) +$", "").stripTrailing() + "\n```";
    }
}
