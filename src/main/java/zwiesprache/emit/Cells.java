package zwiesprache.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized.Picked;
import zwiesprache.model.Prose;
import zwiesprache.model.RichText;
import zwiesprache.model.Value;

/**
 * What of a value the readers of one language are told: words as written, in their language or, failing that, in
 * another; of entries only those that are published.
 */
record Cells(Edition edition, Lang lang) {
    /** The entries that may be named, as the readers meet them. */
    List<Shown> known(List<EntryId> ids) {
        List<Shown> known = new ArrayList<>();
        ids.forEach(id -> edition.directory().entry(id, lang).ifPresent(known::add));
        return known;
    }

    /** The entry's page, absolute; absent if it has none. */
    Optional<String> url(Shown shown) {
        return shown.path().map(edition.config().baseUrl()::absolute);
    }

    /** The records of which anything may be told. */
    List<Map<String, Fact>> known(Field field, Value.Records records) {
        return records.records().stream()
                .filter(record -> field.shape().fields().stream().anyMatch(inner -> has(inner, record)))
                .toList();
    }

    private boolean has(Field field, Map<String, Fact> record) {
        Fact fact = record.get(field.name());
        return fact != null && has(field, fact.value());
    }

    /** Whether anything of a value may be told. */
    boolean has(Field field, Value value) {
        if (value instanceof Value.References references) {
            return !known(references.ids()).isEmpty();
        }
        if (value instanceof Value.Records records) {
            return !known(field, records).isEmpty();
        }
        return !(value instanceof Value.Words || value instanceof Value.Rich)
                || words(value).isPresent();
    }

    /** The words of a value that holds words, plain; absent too of a value that holds none. */
    Optional<Picked<String>> words(Value value) {
        if (value instanceof Value.Words words) {
            return words.words().pick(lang);
        }
        return value instanceof Value.Rich rich
                ? rich.text().pick(lang).map(text -> new Picked<>(plain(text.value()), text.lang(), text.fallback()))
                : Optional.empty();
    }

    private static String plain(RichText text) {
        return text.prose().blocks().stream()
                .flatMap(block -> block.units().stream())
                .map(Prose.Unit::words)
                .collect(Collectors.joining("\n"));
    }

    /** A value as text for a table's cell: titles, labels and EDTF; lists joined by {@code "; "}. */
    String text(Field field, Value value) {
        return value.match(new Plain(this, field));
    }

    String label(Value.Choice choice) {
        return choice.label().pick(lang).map(Picked::value).orElse(choice.id());
    }

    private String line(Field field, Map<String, Fact> record) {
        List<String> parts = new ArrayList<>();
        for (Field inner : field.shape().fields()) {
            Fact fact = record.get(inner.name());
            if (fact != null && has(inner, fact.value())) {
                parts.add(text(inner, fact.value()));
            }
        }
        return String.join(", ", parts);
    }

    /** What each kind of value looks like in a cell. */
    private record Plain(Cells cells, Field field) implements Value.Cases<String> {
        @Override
        public String words(Value.Words value) {
            return cells.words(value).map(Picked::value).orElse("");
        }

        @Override
        public String rich(Value.Rich value) {
            return cells.words(value).map(Picked::value).orElse("");
        }

        @Override
        public String number(Value.Number value) {
            return Long.toString(value.number());
        }

        @Override
        public String date(Value.Date value) {
            return value.when().edtf();
        }

        @Override
        public String address(Value.Address value) {
            return value.address();
        }

        @Override
        public String flag(Value.Flag value) {
            return Boolean.toString(value.on());
        }

        @Override
        public String choice(Value.Choice value) {
            return cells.label(value);
        }

        @Override
        public String references(Value.References value) {
            return cells.known(value.ids()).stream()
                    .map(shown -> shown.text().title().words())
                    .collect(Collectors.joining("; "));
        }

        @Override
        public String records(Value.Records value) {
            return cells.known(field, value).stream()
                    .map(record -> cells.line(field, record))
                    .collect(Collectors.joining("; "));
        }
    }
}
