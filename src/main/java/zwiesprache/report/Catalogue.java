package zwiesprache.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;

/**
 * The words of one language: a message and a hint for every code ({@code messages.*.properties}: {@code ZW0401},
 * {@code ZW0401.hint}), and what the program says besides ({@code words.*.properties}). {@link Phrase} tells what a
 * template may contain.
 */
public final class Catalogue {
    private static final List<String> LANGUAGES = List.of("de", "ru", "en");
    private static final String FALLBACK = "en";

    private final String language;
    private final Properties words;
    private Optional<Properties> messages = Optional.empty();

    private Catalogue(String language) {
        this.language = language;
        this.words = load("words." + language + ".properties");
    }

    /** The languages there are words in, as tags. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** The words of a language; those of English where there are none of that language. */
    public static Catalogue of(String tag) {
        return new Catalogue(LANGUAGES.contains(tag) ? tag : FALLBACK);
    }

    /** The tag of its language. */
    public String language() {
        return language;
    }

    /** What a finding says: one sentence. */
    public String message(Diagnostic finding) {
        String id = finding.code().id();
        return template(messages(), id)
                .map(template -> phrase(template, finding.arguments()))
                .orElseThrow(() -> new IllegalStateException("no words for " + id + " in " + language));
    }

    /** What to do about it, what was probably meant first; empty if there is nothing to say. */
    public String hint(Diagnostic finding) {
        String meant = finding.suggestion()
                .map(name -> say("did-you-mean", new Argument.Name(name)) + ' ')
                .orElse("");
        String hint = template(messages(), finding.code().id() + ".hint")
                .map(template -> phrase(template, finding.arguments()))
                .orElse("");
        return (meant + hint).strip();
    }

    /** A message or hint as it stands for itself, with … for what a finding would name; empty if there is none. */
    public String meaning(String key) {
        return template(messages(), key)
                .map(template -> new Phrase(template, this).text())
                .orElse("");
    }

    /** One of the program's own sentences. */
    public String say(String key, Argument... arguments) {
        return template(words, key)
                .map(template -> phrase(template, List.of(arguments)))
                .orElseThrow(() -> new IllegalStateException("no words for " + key + " in " + language));
    }

    Optional<String> word(String key) {
        return template(words, key);
    }

    /** A message or hint as it stands in the catalogue; empty if there is none. */
    String template(String key) {
        return template(messages(), key).orElse("");
    }

    /** The keys that the messages have. */
    Set<String> codes() {
        return new TreeSet<>(messages().stringPropertyNames());
    }

    /** The keys that the words have. */
    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    // Loaded when there is something to report: most runs have nothing.
    private synchronized Properties messages() {
        Properties loaded = messages.orElseGet(() -> load("messages." + language + ".properties"));
        messages = Optional.of(loaded);
        return loaded;
    }

    private String phrase(String template, List<Argument> arguments) {
        return new Phrase(template, arguments, this).text();
    }

    private static Optional<String> template(Properties from, String key) {
        return Optional.ofNullable(from.getProperty(key));
    }

    private static Properties load(String name) {
        Properties loaded = new Properties();
        try (InputStream in = Catalogue.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: report/" + name);
            }
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return loaded;
    }
}
