package zwiesprache.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Localized;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Origin;
import zwiesprache.text.Suggest;

/** Takes YAML values in the form that is needed, and reports those in another. */
final class Forms {
    /** The words of a flag. */
    static final List<String> FLAGS = List.of("true", "false");

    private final Languages languages;
    private final Diagnostics log;

    Forms(Languages languages, Diagnostics log) {
        this.languages = languages;
        this.log = log;
    }

    /** The site's first language. */
    Lang first() {
        return languages.first();
    }

    /** A text that is not empty. */
    Optional<Yaml.Scalar> text(Yaml.Member member) {
        if (member.value() instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        return wrong(member, "text");
    }

    Optional<Yaml.Mapping> map(Yaml.Member member) {
        return member.value() instanceof Yaml.Mapping mapping ? Optional.of(mapping) : wrong(member, "map");
    }

    /** A list of texts; a single text is a list of one. */
    List<Yaml.Scalar> texts(Yaml.Member member) {
        if (member.value() instanceof Yaml.Scalar scalar) {
            return scalar.isEmpty() ? List.of() : List.of(scalar);
        }
        if (!(member.value() instanceof Yaml.Sequence sequence)) {
            wrong(member, "list");
            return List.of();
        }
        List<Yaml.Scalar> texts = new ArrayList<>();
        for (Yaml item : sequence.items()) {
            if (item instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
                texts.add(scalar);
            } else {
                log.at(item.origin()).report(BindCode.WRONG_FORM, member.key(), "text");
            }
        }
        return texts;
    }

    /** How many items a list has; a single text is a list of one. */
    static int count(Yaml.Member member) {
        return member.value() instanceof Yaml.Sequence sequence
                ? sequence.items().size()
                : 1;
    }

    boolean flag(Yaml.Member member) {
        Optional<Yaml.Scalar> stated = text(member);
        if (stated.isPresent() && !FLAGS.contains(stated.get().text())) {
            log.at(stated.get().origin())
                    .nearest(stated.get().text(), FLAGS)
                    .report(BindCode.NOT_A_FLAG, stated.get().text());
        }
        return stated.filter(scalar -> scalar.text().equals("true")).isPresent();
    }

    /** One of an enum's constants, by its word: lower case, hyphens. */
    <E extends Enum<E>> Optional<E> word(Yaml.Member member, Class<E> type) {
        Optional<Yaml.Scalar> stated = text(member);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = words(type);
        int at = words.indexOf(stated.get().text());
        if (at < 0) {
            Diagnostics.Finding finding = log.at(stated.get().origin());
            Suggest.among(stated.get().text(), words).ifPresent(finding::suggest);
            finding.report(BindCode.UNKNOWN_WORD, stated.get().text(), words);
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[at]);
    }

    /** The words of an enum's constants, in their order. */
    static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** Words for all languages alike or one for each. */
    Localized<String> words(Yaml.Member member) {
        if (member.value() instanceof Yaml.Mapping mapping) {
            Map<Lang, String> byLang = new LinkedHashMap<>();
            byLang(mapping).forEach((lang, stated) -> text(stated).ifPresent(text -> byLang.put(lang, text.text())));
            return Localized.of(byLang);
        }
        return text(member).map(Yaml.Scalar::text).map(Localized::everywhere).orElse(Localized.none());
    }

    /** Slugs for all languages alike or one for each; none if one of them is none. */
    Localized<String> slugs(Yaml.Member member) {
        Localized<String> stated = words(member);
        for (String slug : stated.values()) {
            if (!EntryId.isSegment(slug)) {
                log.at(place(member.value(), slug)).nearest(slug, segment(slug)).report(BindCode.BAD_SLUG, slug);
                return Localized.none();
            }
        }
        return stated;
    }

    /** Where one of the words of a map by language stands. */
    private static Origin place(Yaml words, String word) {
        return words instanceof Yaml.Mapping mapping
                ? mapping.members().stream()
                        .map(Yaml.Member::value)
                        .filter(value -> value instanceof Yaml.Scalar scalar
                                && scalar.text().equals(word))
                        .findFirst()
                        .orElse(words)
                        .origin()
                : words.origin();
    }

    /** A map by language, in the site's order of languages; unknown languages are reported and left out. */
    Map<Lang, Yaml.Member> byLang(Yaml.Mapping mapping) {
        List<String> known = languages.tags().stream().map(Lang::tag).toList();
        for (Yaml.Member member : mapping.members()) {
            if (!known.contains(member.key())) {
                log.at(member.keyOrigin())
                        .nearest(member.key(), known)
                        .report(BindCode.UNKNOWN_LANGUAGE, member.key(), known);
            }
        }
        Map<Lang, Yaml.Member> byLang = new LinkedHashMap<>();
        for (Lang lang : languages.tags()) {
            mapping.member(lang.tag()).ifPresent(member -> byLang.put(lang, member));
        }
        return byLang;
    }

    /** What a text becomes as a part of an id, as far as its letters are Latin; nothing if that is none either. */
    static List<String> segment(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "-");
        return EntryId.isSegment(plain) ? List.of(plain) : List.of();
    }

    private <T> Optional<T> wrong(Yaml.Member member, String form) {
        log.at(member.value().origin()).report(BindCode.WRONG_FORM, member.key(), form);
        return Optional.empty();
    }
}
