import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Writes the corpus of the benchmark: the same articles in German and Russian as a Zwiesprache site and as a Hugo site.
 *
 * <p>The Markdown of an article is the same on both sides but for the targets of its links. What differs is how facts
 * are stated: Zwiesprache has them once, Hugo in the front matter of each language. Beside each tree lies a list of the
 * pages that must come out of it. The same number of articles gives the same texts on every machine.
 *
 * <p>Run from the root of the project: {@code java src/bench/Corpus.java <articles> <folder>}. It writes {@code
 * <folder>/zwiesprache}, {@code <folder>/hugo} and a {@code .pages} file for each.
 */
final class Corpus {
    static final Path HERE = Path.of("src", "bench");
    static final int PICTURES = 10;

    private final List<Article> articles;
    private final Names names;
    private final Map<Language, Phrases> phrases = new LinkedHashMap<>();

    private Corpus(int size) throws IOException {
        names = Names.read();
        articles = IntStream.range(0, size)
                .mapToObj(i -> Article.number(i, size, names))
                .toList();
        for (Language language : Language.values()) {
            phrases.put(language, Phrases.read(language));
        }
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Corpus corpus = new Corpus(Integer.parseInt(args[0]));
        Path folder = Path.of(args[1]);
        corpus.zwiesprache(folder.resolve("zwiesprache"));
        corpus.hugo(folder.resolve("hugo"));
    }

    private void zwiesprache(Path root) throws IOException {
        copy(HERE.resolve("site"), root);
        Path content = root.resolve("content");
        write(content.resolve("themen.yml"), list(names.topics()));
        write(content.resolve("orte.yml"), list(names.cities()));
        write(content.resolve("personen.yml"), list(names.people()));
        List<String> pages = new ArrayList<>(List.of("de/chronik/index.html", "ru/chronik/index.html"));
        for (Name topic : names.topics()) {
            pages.add("de/themen/" + topic.id() + "/index.html");
            pages.add("ru/temy/" + topic.id() + "/index.html");
        }
        for (Article article : articles) {
            for (Language language : Language.values()) {
                String body = body(article, language, other -> "@" + other.section().folder + "/" + other.id(), "");
                Path folder = content.resolve(article.section().folder);
                write(folder.resolve(article.id() + "." + language.tag + ".md"), stated(article, language) + body);
                pages.add(language.tag + "/" + article.section().slug(language) + "/" + article.id() + "/index.html");
            }
        }
        for (Section section : Section.values()) {
            pictures(content.resolve(section.folder));
        }
        write(root.resolveSibling("zwiesprache.pages"), String.join("\n", pages) + "\n");
    }

    private void hugo(Path root) throws IOException {
        copy(HERE.resolve("hugo"), root);
        write(
                root.resolve("data/topics.yaml"),
                names.topics().stream()
                        .map(topic -> "%s: {de: \"%s\", ru: \"%s\"}\n".formatted(topic.id(), topic.de(), topic.ru()))
                        .collect(Collectors.joining()));
        List<String> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            pages.add(language.tag + "/index.html");
            for (Name topic : names.topics()) {
                if (articles.stream().anyMatch(article -> article.topics().contains(topic))) {
                    pages.add(language.tag + "/topics/" + topic.id() + "/index.html");
                }
            }
            String site = "/" + language.tag + "/";
            for (Article article : articles) {
                String folder = article.section().folder;
                String body = body(
                        article,
                        language,
                        other -> site + other.section().folder + "/" + other.id() + "/",
                        "/" + folder + "/");
                Path file = root.resolve(Path.of("content", language.tag, folder, article.id() + ".md"));
                write(file, repeated(article, language) + body);
                pages.add(language.tag + "/" + folder + "/" + article.id() + "/index.html");
            }
        }
        for (Section section : Section.values()) {
            pictures(root.resolve("static").resolve(section.folder));
        }
        write(root.resolve("static/style.css"), "main { max-width: 60rem; margin: auto }\n".repeat(100));
        write(root.resolveSibling("hugo.pages"), String.join("\n", pages) + "\n");
    }

    /** A list file of Zwiesprache. */
    private static String list(List<Name> entries) {
        return entries.stream()
                .map(entry -> "%s:\n  title: {de: \"%s\", ru: \"%s\"}\n".formatted(entry.id(), entry.de(), entry.ru()))
                .collect(Collectors.joining());
    }

    /** Front matter for Zwiesprache: words in each language, facts in the first. */
    private String stated(Article article, Language language) {
        Head head = head(article, language);
        String words = "---\ntitle: \"%s\"\nsummary: \"%s\"\n".formatted(head.title(), head.summary());
        return switch (language) {
            case RU -> words + "---\n\n";
            case DE ->
                words
                        + "published: %s\ndate: %s\ncity: %s\npeople: [%s]\ntopics: [%s]\n---\n\n"
                                .formatted(
                                        article.date(),
                                        article.date(),
                                        article.city().id(),
                                        ids(article.people()),
                                        ids(article.topics()));
        };
    }

    /** Front matter for Hugo: everything in each language. */
    private String repeated(Article article, Language language) {
        Head head = head(article, language);
        String people = article.people().stream()
                .map(person -> "  - " + person.in(language) + "\n")
                .collect(Collectors.joining());
        return "---\ntitle: \"%s\"\ndescription: \"%s\"\ndate: %s\ncity: %s\npeople:\n%stopics: [%s]\n---\n\n"
                .formatted(
                        head.title(),
                        head.summary(),
                        article.date(),
                        article.city().in(language),
                        people,
                        ids(article.topics()));
    }

    private static String ids(List<Name> names) {
        return names.stream().map(Name::id).collect(Collectors.joining(", "));
    }

    private record Head(String title, String summary) {}

    private Head head(Article article, Language language) {
        Phrases words = phrases.get(language);
        Random chance = chance(article.number(), 3);
        String what = words.label(article.section() == Section.SEMINARS ? Label.SEMINAR : Label.PROJECT);
        String title = what + " " + article.city().in(language) + " " + article.year() + ": " + words.topic(chance);
        return new Head(title, words.plain(chance));
    }

    /**
     * The text of an article. Its shape is the same in both languages, as a translation's is.
     *
     * @param link how a link to another article is written
     * @param pictures what stands before the name of a picture
     */
    private String body(Article article, Language language, Function<Article, String> link, String pictures) {
        Phrases words = phrases.get(language);
        Random chance = chance(article.number(), 1);
        Random choice = chance(article.number(), 10 + language.ordinal());
        StringBuilder out = new StringBuilder(4096);
        words.paragraph(out, 3, choice);
        out.append(
                "![%s](%sbild-%02d.jpg)\n\n".formatted(words.label(Label.PICTURE), pictures, chance.nextInt(PICTURES)));
        out.append("## %s {#programm}\n\n".formatted(words.label(Label.PROGRAMME)));
        words.paragraph(out, 2, choice);
        for (int items = 4 + chance.nextInt(4); items > 0; items--) {
            out.append("- ").append(capital(words.pick("object", choice))).append(' ');
            out.append(words.pick("where", choice)).append('\n');
        }
        out.append('\n');
        table(out, words, language, chance, choice);
        out.append("## %s {#ergebnisse}\n\n".formatted(words.label(Label.RESULTS)));
        words.paragraph(out, 2, choice);
        out.append("> ");
        words.paragraph(out, 2, choice);
        out.append("### %s {#beteiligte}\n\n".formatted(words.label(Label.PEOPLE)));
        for (int i = 1, steps = 3 + chance.nextInt(3); i <= steps; i++) {
            out.append(i)
                    .append(". ")
                    .append(capital(words.pick("step", choice)))
                    .append(' ');
            out.append(words.pick("where", choice)).append('\n');
        }
        out.append('\n').append(words.label(Label.SEE)).append(": ");
        for (int links = 2; links > 0; links--) {
            Article other = articles.get(chance.nextInt(articles.size()));
            out.append('[')
                    .append(words.pick("link", choice))
                    .append("](")
                    .append(link.apply(other))
                    .append(')');
            out.append(links > 1 ? ", " : ".\n\n");
        }
        words.paragraph(out, 3, choice);
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private void table(StringBuilder out, Phrases words, Language language, Random chance, Random choice) {
        out.append("| %s | %s | %s | %s |\n|---|---|---|--:|\n"
                .formatted(
                        words.label(Label.DAY),
                        words.label(Label.PLACE),
                        words.label(Label.TOPIC),
                        words.label(Label.HOURS)));
        for (int day = 1, days = 3 + chance.nextInt(4); day <= days; day++) {
            Name city = names.cities().get(chance.nextInt(names.cities().size()));
            int hours = 1 + chance.nextInt(8);
            out.append("| %d | %s | %s | %d |\n".formatted(day, city.in(language), words.topic(choice), hours));
        }
        out.append('\n');
    }

    /** Real pictures, so that a program may look into them. */
    private static void pictures(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < PICTURES; i++) {
            BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = image.createGraphics();
            Color from = Color.getHSBColor(i / (float) PICTURES, 0.6f, 0.9f);
            canvas.setPaint(new GradientPaint(0, 0, from, 480, 320, from.darker()));
            canvas.fillRect(0, 0, 480, 320);
            canvas.dispose();
            ImageIO.write(
                    image, "jpg", folder.resolve("bild-%02d.jpg".formatted(i)).toFile());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(to.resolve(from.relativize(file)), Files.readString(file));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A source of chance of its own for each purpose, so that a change of one leaves the others alone. */
    static Random chance(int number, int purpose) {
        long mixed = (number * 31L + purpose + 1) * 0x9E3779B97F4A7C15L;
        return new Random(mixed ^ mixed >>> 29);
    }

    enum Language {
        DE("de"),
        RU("ru");

        final String tag;

        Language(String tag) {
            this.tag = tag;
        }
    }

    enum Section {
        SEMINARS("seminare", "seminary"),
        PROJECTS("projekte", "proekty");

        final String folder;
        private final String russian;

        Section(String folder, String russian) {
            this.folder = folder;
            this.russian = russian;
        }

        String slug(Language language) {
            return language == Language.DE ? folder : russian;
        }
    }

    /** What the line {@code label} of the phrases says, in its order. */
    enum Label {
        PROGRAMME,
        RESULTS,
        PEOPLE,
        DAY,
        PLACE,
        TOPIC,
        HOURS,
        SEE,
        PICTURE,
        SEMINAR,
        PROJECT
    }

    /** Something that has a name in both languages. */
    record Name(String id, String de, String ru) {
        static List<Name> read(String file) throws IOException {
            try (Stream<String> lines = Files.lines(HERE.resolve("words").resolve(file))) {
                return lines.filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" "))
                        .map(parts -> new Name(parts[0], parts[1].replace('_', ' '), parts[2].replace('_', ' ')))
                        .toList();
            }
        }

        String in(Language language) {
            return language == Language.DE ? de : ru;
        }
    }

    record Names(List<Name> topics, List<Name> cities, List<Name> people) {
        static Names read() throws IOException {
            List<Name> people = new ArrayList<>();
            for (Name given : Name.read("given.txt")) {
                for (Name family : Name.read("family.txt")) {
                    String id = given.id() + "-" + family.id();
                    people.add(new Name(id, given.de() + " " + family.de(), given.ru() + " " + family.ru()));
                }
            }
            return new Names(Name.read("topics.txt"), Name.read("cities.txt"), List.copyOf(people));
        }
    }

    /** The facts of an article. */
    record Article(int number, Section section, String date, Name city, List<Name> topics, List<Name> people) {
        static Article number(int number, int of, Names names) {
            Random chance = chance(number, 0);
            Section section = chance.nextInt(5) < 3 ? Section.SEMINARS : Section.PROJECTS;
            String date = "%04d-%02d-%02d"
                    .formatted(1992 + chance.nextInt(34), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
            Name city = names.cities().get(chance.nextInt(names.cities().size()));
            return new Article(number, section, date, city, some(names.topics(), chance), some(names.people(), chance));
        }

        /** One to four, in the order of the list. */
        private static List<Name> some(List<Name> all, Random chance) {
            TreeSet<Integer> chosen = new TreeSet<>();
            for (int i = 1 + chance.nextInt(4); i > 0; i--) {
                chosen.add(chance.nextInt(all.size()));
            }
            return chosen.stream().map(all::get).toList();
        }

        String year() {
            return date.substring(0, 4);
        }

        String id() {
            return "%s-%s-%05d".formatted(year(), city.id(), number);
        }
    }

    /** The phrases of a language, by the place that they take in a sentence. */
    record Phrases(Map<String, List<String>> byPlace, String dash) {
        static Phrases read(Language language) throws IOException {
            Map<String, List<String>> byPlace = new LinkedHashMap<>();
            for (String line : Files.readAllLines(HERE.resolve("words").resolve(language.tag + ".txt"))) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#")) {
                    String[] phrases = line.substring(colon + 1).split("\\|");
                    byPlace.put(
                            line.substring(0, colon),
                            Arrays.stream(phrases).map(String::strip).toList());
                }
            }
            return new Phrases(Collections.unmodifiableMap(byPlace), language == Language.DE ? "–" : "—");
        }

        String label(Label label) {
            return byPlace.get("label").get(label.ordinal());
        }

        String pick(String place, Random choice) {
            List<String> phrases = byPlace.get(place);
            return phrases.get(choice.nextInt(phrases.size()));
        }

        String topic(Random choice) {
            return pick("topic", choice);
        }

        /** A sentence without marks. */
        String plain(Random choice) {
            return capital(pick("when", choice)) + " " + pick("verb", choice) + " " + pick("subject", choice) + " "
                    + pick("object", choice) + ".";
        }

        void paragraph(StringBuilder out, int sentences, Random choice) {
            for (int i = 0; i < sentences; i++) {
                sentence(out, choice);
                out.append(i + 1 < sentences ? " " : "\n\n");
            }
        }

        private void sentence(StringBuilder out, Random choice) {
            out.append(capital(pick("when", choice)))
                    .append(' ')
                    .append(pick("verb", choice))
                    .append(' ');
            out.append(pick("subject", choice)).append(' ');
            marked(out, "**", 4, pick("object", choice), choice);
            out.append(' ');
            marked(out, "*", 5, pick("where", choice), choice);
            if (choice.nextInt(5) == 0) {
                out.append(' ').append(dash).append(' ').append(pick("aside", choice));
            }
            out.append(choice.nextInt(12) == 0 ? '!' : '.');
        }

        /** Every {@code oneIn}th phrase is bold or italic. */
        private static void marked(StringBuilder out, String mark, int oneIn, String phrase, Random choice) {
            String around = choice.nextInt(oneIn) == 0 ? mark : "";
            out.append(around).append(phrase).append(around);
        }
    }
}
