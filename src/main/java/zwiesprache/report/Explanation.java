package zwiesprache.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.text.Ordered;

/**
 * What a code means, at length: prose in every language of the {@link Catalogue}, and small files that are wrong and
 * right. Stands in {@code /report/explain/ZWnnnn.md}, which {@link ExplanationText} reads.
 */
public final class Explanation {
    private final Map<String, String> words;
    private final List<Example> wrong;
    private final List<Example> right;

    Explanation(Map<String, String> words, List<Example> wrong, List<Example> right) {
        this.words = Ordered.map(words);
        this.wrong = List.copyOf(wrong);
        this.right = List.copyOf(right);
    }

    /**
     * A file of an example, laid over a small site.
     *
     * @param path relative to the project; empty if the text is only to be looked at: a command line, a listing
     * @param text the whole file, each line with its end; absent if the example is that there is no such file
     */
    public record Example(String path, Optional<String> text) {}

    /** @param code such as {@code ZW0401}; absent if nothing is explained under that name */
    public static Optional<Explanation> of(String code) {
        String name = "/report/explain/" + code + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new ExplanationText(code, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .explanation());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The prose: paragraphs with an empty line between them, what is written in files between backticks.
     *
     * @return that of English where there is none in the language
     */
    public String words(String languageTag) {
        return Optional.ofNullable(words.get(languageTag)).orElseGet(() -> words.getOrDefault("en", ""));
    }

    /** What brings the finding about; at least one. */
    public List<Example> wrong() {
        return wrong;
    }

    /** The same put right; at least one. */
    public List<Example> right() {
        return right;
    }
}
