package zwiesprache.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Lang;
import zwiesprache.model.RichText;
import zwiesprache.model.Text;
import zwiesprache.parse.Document;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;
import zwiesprache.text.Suggest;

/** Binds the words of one page in one language: from a document, from a list file's language maps, or from both. */
final class WordsBinder {
    // No dot in front: such names are hidden, lead elsewhere or belong to the output folder.
    private static final String SEGMENT = "[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,199}";
    private static final int LONGEST_ALIAS = 1000;
    static final Pattern ALIAS = Pattern.compile("/?" + SEGMENT + "(/" + SEGMENT + ")*/?");

    static final List<String> TITLE = List.of("value", "status", "sources");

    private final Resolver resolver;
    private final ValueBinder values;
    private final Forms forms;
    private final AccessBinder films;
    private final Diagnostics log;

    WordsBinder(Resolver resolver, ValueBinder values, Forms forms, Diagnostics log) {
        this.resolver = resolver;
        this.values = values;
        this.forms = forms;
        this.films = new AccessBinder(resolver, forms, log);
        this.log = log;
    }

    /**
     * @param listed an entry's map in a list file, where words stand by language
     * @param document the page's own file in the language
     * @param own the entry's own folder
     * @param otherwise the title where none is stated; absent where one must be
     */
    record Source(
            Lang lang,
            Optional<Yaml.Mapping> listed,
            Optional<Document> document,
            String own,
            Optional<String> otherwise) {
        Origin origin() {
            return document.map(file -> file.source().start())
                    .orElseGet(() -> listed.orElseThrow().origin());
        }
    }

    /** @return the words; absent if there are none in the language, or no title, which is then reported */
    Optional<Text> text(Source source) {
        Optional<Text.Title> title = member(source, "title").flatMap(member -> title(member, source));
        if (title.isEmpty() && source.otherwise().isPresent()) {
            title = source.otherwise().map(WordsBinder::plain);
        }
        if (title.isEmpty()) {
            if (stated(source, "title").isEmpty()) { // else it is wrong, which has been reported
                source.document()
                        .filter(file -> !isTitleMeant(file.front()))
                        .ifPresent(file -> log.at(file.source().start()).report(BindCode.MISSING_TITLE));
            }
            return Optional.empty();
        }
        return Optional.of(new Text(
                title.get(),
                words(source, "summary").orElse(""),
                words(source, "sort"),
                member(source, "slug").flatMap(this::slug),
                aliases(source),
                source.document().map(file -> body(file, source.own())).orElse(RichText.EMPTY),
                access(source),
                places(source)));
    }

    /** Whether a key that there is not was probably meant to be the title's. */
    static boolean isTitleMeant(Yaml.Mapping stated) {
        return !Suggest.slips(stated.keys(), List.of("title")).isEmpty();
    }

    private Text.Places places(Source source) {
        return new Text.Places(source.origin(), place(source, "title"), place(source, "summary"));
    }

    /** Where words stand; of a long title, the title itself. */
    private Origin place(Source source, String key) {
        return stated(source, key)
                .map(member -> member.value() instanceof Yaml.Mapping mapping
                        ? mapping.get("value").orElse(mapping).origin()
                        : member.value().origin())
                .orElseGet(source::origin);
    }

    private static Text.Title plain(String words) {
        return new Text.Title(words, Optional.empty(), Fact.Status.STATED, List.of());
    }

    /** What is stated for a key in the language: in the document or in the list file, never in both. */
    private Optional<Yaml.Member> member(Source source, String key) {
        Optional<Yaml.Member> own = own(source, key);
        Optional<Yaml.Member> listed = listed(source, key);
        if (own.isPresent() && listed.isPresent()) {
            log.at(own.get().keyOrigin()).seeAlso(listed.get().keyOrigin()).report(BindCode.WORDS_TWICE, key);
        }
        return own.or(() -> listed);
    }

    private static Optional<Yaml.Member> own(Source source, String key) {
        return source.document().flatMap(file -> file.front().member(key));
    }

    private Optional<Yaml.Member> listed(Source source, String key) {
        return source.listed().flatMap(map -> map.member(key)).flatMap(member -> in(member, source));
    }

    private Optional<Yaml.Member> stated(Source source, String key) {
        return own(source, key).or(() -> listed(source, key));
    }

    private Optional<Yaml.Member> in(Yaml.Member member, Source source) {
        if (member.value() instanceof Yaml.Mapping mapping && !mapping.has("value")) {
            return mapping.member(source.lang().tag());
        }
        return Optional.of(member);
    }

    /** A plain title, or a long one with {@code value}, {@code status} and {@code sources}. */
    private Optional<Text.Title> title(Yaml.Member member, Source source) {
        if (member.value() instanceof Yaml.Mapping mapping) {
            for (Yaml.Member key : mapping.members()) {
                if (!TITLE.contains(key.key())) {
                    log.at(key.keyOrigin()).report(BindCode.UNKNOWN_FACT_KEY, key.key());
                }
            }
            if (mapping.members().stream().allMatch(key -> TITLE.contains(key.key())) && !mapping.has("value")) {
                log.at(member.keyOrigin()).report(BindCode.MISSING_TITLE);
            }
            return mapping.member("value")
                    .flatMap(forms::text)
                    .map(words -> new Text.Title(
                            oneLine(words), language(source), values.status(mapping), values.sources(mapping)));
        }
        return forms.text(member)
                .map(words -> new Text.Title(oneLine(words), language(source), Fact.Status.STATED, List.of()));
    }

    /** A title is one line, however it is written. */
    private static String oneLine(Yaml.Scalar words) {
        return words.text().lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** The language that a list file says its plain titles are in. */
    private Optional<Lang> language(Source source) {
        return source.listed()
                .flatMap(map -> map.member("lang"))
                .flatMap(forms::text)
                .map(Yaml.Scalar::text)
                .filter(Lang::isTag)
                .map(Lang::new)
                .filter(lang -> !lang.equals(source.lang()));
    }

    private Optional<String> words(Source source, String key) {
        return member(source, key).flatMap(forms::text).map(Yaml.Scalar::text);
    }

    private Optional<String> slug(Yaml.Member member) {
        Optional<Yaml.Scalar> stated = forms.text(member);
        if (stated.isPresent() && !EntryId.isSegment(stated.get().text())) {
            log.at(stated.get().origin())
                    .nearest(stated.get().text(), Forms.segment(stated.get().text()))
                    .report(BindCode.BAD_SLUG, stated.get().text());
            return Optional.empty();
        }
        return stated.map(Yaml.Scalar::text);
    }

    private List<Text.Alias> aliases(Source source) {
        List<Text.Alias> aliases = new ArrayList<>();
        for (Yaml.Scalar scalar : member(source, "aliases").map(forms::texts).orElse(List.of())) {
            String path = scalar.text();
            if (path.length() <= LONGEST_ALIAS && ALIAS.matcher(path).matches()) {
                aliases.add(new Text.Alias(path.startsWith("/") ? path.substring(1) : path, scalar.origin()));
            } else {
                log.at(scalar.origin()).report(BindCode.BAD_ALIAS, path);
            }
        }
        return aliases;
    }

    private Text.Access access(Source source) {
        String folder = source.document().map(Document::folder).orElse("");
        return new Text.Access(
                words(source, "checked"),
                member(source, "sign")
                        .map(member -> films.signed(member, folder, source.own()))
                        .orElse(List.of()));
    }

    private RichText body(Document file, String own) {
        return resolver.resolve(file.body(), file.folder(), own, Locator.shifted(file.source(), file.bodyStart()));
    }
}
