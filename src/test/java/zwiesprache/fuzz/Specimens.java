package zwiesprache.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import zwiesprache.fuzz.Specimen.Lane;

/** Specimens without end, the same for the same seed: real files, spoilt. */
final class Specimens {
    private static final Path BASE = Path.of("src/test/resources/fuzz/_base");
    private static final int WHOLE_EVERY = 50;

    /** Where links of a real page lead in the small site. */
    private static final List<String> TARGETS =
            List.of("@orte/depot", "@orte/gleisdreieck", "@seite", "@treffen/2019", "@orte/", "@seite#anfang");

    private static final Pattern LINK = Pattern.compile("\\]\\(@[^)]*\\)");

    private static final String BESIDE = "content/seite";
    private static final String END = "\n---\n";

    private final long seed;
    private final Map<String, String> pages;
    private final Map<String, String> yaml;
    private final Map<String, String> small;
    private final Map<String, String> theme;
    private final Map<String, byte[]> pictures = new TreeMap<>();
    private final List<String> words;

    Specimens(long seed) throws IOException {
        this.seed = seed;
        this.pages = texts(Path.of("content"), Path.of(""), ".md");
        this.yaml = texts(Path.of("content"), Path.of(""), ".yml");
        this.yaml.put("site.yml", Files.readString(Path.of("site.yml")));
        this.small = texts(BASE, BASE, ".md");
        small.putAll(texts(BASE, BASE, ".yml"));
        small.putAll(texts(BASE, BASE, ".svg"));
        for (Path file : Trial.files(BASE.resolve(BESIDE))) {
            pictures.put(BESIDE + "/" + file.getFileName(), Trial.bytes(file));
        }
        this.theme = texts(Path.of("themes"), Path.of(""), "");
        Random random = new Random(seed);
        this.words = pages.values().stream().map(page -> words(page, random)).toList();
    }

    private static Map<String, String> texts(Path folder, Path root, String ending) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Trial.files(folder)) {
            String path = root.toString().isEmpty()
                    ? file.toString()
                    : root.relativize(file).toString();
            if (path.endsWith(ending) && !path.endsWith(".png")) {
                texts.put(path.replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    Specimen get(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        // The first numbers of seeds that lie close together are close together, too.
        random.nextLong();
        if (number % WHOLE_EVERY == WHOLE_EVERY - 1) {
            return spoilt(Lane.WHOLE, number, random.nextInt(3) == 0 ? yaml : pages, random);
        }
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> spoilt(Lane.READ, number, pages, random);
            case 5, 6, 7 -> spoilt(Lane.READ, number, yaml, random);
            case 8, 9, 10 -> spoilt(Lane.SITE, number, small, random);
            case 11, 12 -> spoilt(Lane.SITE, number, theme, random);
            case 13 -> spoilt(Lane.SITE, number, Map.of("site.yml", yaml.getOrDefault("site.yml", "")), random);
            case 14 -> picture(number, random);
            default -> page(number, random);
        };
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private Specimen spoilt(Lane lane, int number, Map<String, String> of, Random random) {
        String path = any(List.copyOf(of.keySet()), random);
        return spoilt(lane, number, path, of.getOrDefault(path, ""), random);
    }

    private Specimen spoilt(Lane lane, int number, String path, String text, Random random) {
        boolean isYaml = path.endsWith(".yml");
        List<String> others = new ArrayList<>((isYaml ? yaml : path.startsWith("themes/") ? theme : pages).values());
        Mutator mutator = new Mutator(random.nextLong(), others, isYaml);
        byte[] bytes = mutator.spoil(text);
        return Specimen.of(lane, Integer.toString(number), path, bytes, mutator.steps());
    }

    private Specimen picture(int number, Random random) {
        String path = any(List.copyOf(pictures.keySet()), random);
        Mutator mutator = new Mutator(random.nextLong(), words, false);
        byte[] bytes = mutator.spoilt(pictures.getOrDefault(path, new byte[0]));
        return Specimen.of(Lane.SITE, Integer.toString(number), path, bytes, mutator.steps());
    }

    /** The words of a real page on a page of the small site; mostly its front matter is left alone. */
    private Specimen page(int number, Random random) {
        String from = any(List.copyOf(pages.keySet()), random);
        String same = "content/seite." + from.substring(from.length() - 5);
        // A language that the small site does not have stands for its first.
        String path = small.containsKey(same) ? same : "content/seite.de.md";
        String page = small.getOrDefault(path, "");
        String front = page.substring(0, page.indexOf(END) + END.length());
        boolean whole = random.nextInt(5) == 0;
        Mutator mutator = new Mutator(random.nextLong(), words, false);
        byte[] spoilt = mutator.spoil((whole ? front : "") + words(pages.getOrDefault(from, ""), random));
        byte[] bytes = whole ? spoilt : joined(front.getBytes(StandardCharsets.UTF_8), spoilt);
        return Specimen.of(Lane.SITE, Integer.toString(number), path, bytes, mutator.steps());
    }

    private static String words(String page, Random random) {
        String words = page.substring(page.indexOf(END) + END.length());
        return LINK.matcher(words).replaceAll(found -> "](" + any(TARGETS, random) + ")");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
