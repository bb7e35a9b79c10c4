package zwiesprache.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Languages.Pair;
import zwiesprache.parse.yaml.Yaml;

/**
 * Reads how the languages of a site belong together: {@code pairs: [[pl, uk]]}, those that can be read side by side, and
 * {@code binding: pl}, the one that holds. Easy forms count in neither.
 */
final class PairReader {
    static final String PAIRS = "pairs";
    static final String BINDING = "binding";

    private final Languages languages;
    private final List<String> known;
    private final Diagnostics log;

    private PairReader(Languages languages, Diagnostics log) {
        this.languages = languages;
        this.known = languages.full().stream().map(Lang::tag).toList();
        this.log = log;
    }

    /** @return the languages with what is stated of them together */
    static Languages read(Yaml.Mapping root, Languages languages, Diagnostics log) {
        PairReader reader = new PairReader(languages, log);
        List<Pair> pairs = root.get(PAIRS).map(reader::pairs).orElse(List.of());
        Optional<Lang> binding = root.get(BINDING).flatMap(value -> reader.language(BINDING, value));
        return new Languages(languages.all(), pairs, binding);
    }

    private List<Pair> pairs(Yaml stated) {
        if (!(stated instanceof Yaml.Sequence sequence)) {
            log.at(stated.origin()).report(ConfigCode.WRONG_FORM, PAIRS, "list");
            return List.of();
        }
        if (sequence.items().stream().allMatch(Yaml.Scalar.class::isInstance)) { // a pair without its own brackets
            log.at(sequence.origin()).report(ConfigCode.NOT_A_PAIR);
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (Yaml item : sequence.items()) {
            Optional<Pair> pair = pair(item);
            if (pair.isPresent() && pairs.contains(pair.get())) {
                log.at(item.origin()).report(ConfigCode.SAME_PAIR, pair.get().tag());
            } else {
                pair.ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(Yaml item) {
        if (!(item instanceof Yaml.Sequence two) || two.items().size() != 2) {
            log.at(item.origin()).report(ConfigCode.NOT_A_PAIR);
            return Optional.empty();
        }
        Optional<Lang> first = language(PAIRS, two.items().get(0));
        Optional<Lang> second = language(PAIRS, two.items().get(1));
        if (first.isPresent() && first.equals(second)) {
            log.at(item.origin()).report(ConfigCode.NOT_A_PAIR);
            return Optional.empty();
        }
        return first.flatMap(left -> second.map(right -> new Pair(left, right)));
    }

    private Optional<Lang> language(String key, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            log.at(value.origin()).report(ConfigCode.WRONG_FORM, key, "text");
            return Optional.empty();
        }
        Optional<Lang> lang = languages.full().stream()
                .filter(each -> each.tag().equals(scalar.text()))
                .findFirst();
        if (lang.isEmpty()) {
            log.at(scalar.origin())
                    .nearest(scalar.text(), known)
                    .report(ConfigCode.UNKNOWN_LANGUAGE, scalar.text(), known);
        }
        return lang;
    }
}
