package zwiesprache.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import zwiesprache.output.OutputFile;

/** The files of the index of a language; see the package for their form. */
final class IndexFiles {
    /** Below which all of them lie. */
    private static final String FOLDER = "search/";

    private final String lang;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String way;

    /**
     * @param texts how many there are
     * @param cards the files that show them
     * @param keyboards the letters of those that readers may have
     */
    IndexFiles(String lang, Collection<Word> words, int texts, List<String> cards, List<String> keyboards) {
        this.lang = lang;
        Listed listed = new Listed(words, texts);
        name("l", texts(listed.parts()), ".txt");
        name("p", listed.places(), ".bin");
        name("d", texts(cards), ".txt");
        String sizes = List.of(texts, listed.part(), listed.block(), Cards.BLOCK).stream()
                .map(size -> Integer.toString(size, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
        this.way = String.join("\n", sizes, String.join(" ", keyboards), String.join(" ", listed.starts()));
    }

    private static List<byte[]> texts(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private void name(String prefix, List<byte[]> all, String ending) {
        for (int i = 0; i < all.size(); i++) {
            files.put(prefix + i + ending, all.get(i));
        }
    }

    void write(Consumer<OutputFile> to) {
        String folder = lang + "-" + hash() + "/";
        byte[] first = (folder + "\n" + way).getBytes(StandardCharsets.UTF_8);
        to.accept(new OutputFile(FOLDER + lang + ".txt", first));
        files.forEach((name, bytes) -> to.accept(new OutputFile(FOLDER + folder + name, bytes)));
    }

    /** Of all files, so that browsers may keep each for ever. */
    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
