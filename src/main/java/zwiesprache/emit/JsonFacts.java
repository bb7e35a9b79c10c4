package zwiesprache.emit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import zwiesprache.edition.Shown;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Localized.Picked;
import zwiesprache.model.Text;
import zwiesprache.model.Value;

/**
 * Writes facts as a JSON object. A field's value always has one form; what is known about it stands apart, under {@code
 * _about} (no field can be called so): status unless stated, sources, note, what other sources say, and the language of
 * words that are not in the table's.
 */
final class JsonFacts {
    private static final String ABOUT = "_about";

    private final Json json;
    private final Cells cells;

    JsonFacts(Json json, Cells cells) {
        this.json = json;
        this.cells = cells;
    }

    /** An entry's facts; of its title, which is none of its fields, only what is known about it. */
    void entry(List<Field> fields, Map<String, Fact> facts, Text.Title title) {
        json.start();
        boolean open = members(fields, facts);
        List<Shown> sources = cells.known(title.sources());
        if (title.status() != Fact.Status.STATED || !sources.isEmpty()) {
            open(open).start("title");
            open = true;
            known(title.status(), sources);
            json.end();
        }
        close(open);
    }

    private void record(List<Field> fields, Map<String, Fact> facts) {
        json.start();
        close(members(fields, facts));
    }

    private Json open(boolean already) {
        return already ? json : json.start(ABOUT);
    }

    private void close(boolean open) {
        if (open) {
            json.end();
        }
        json.end();
    }

    /** @return whether the object under {@code _about} is begun */
    private boolean members(List<Field> fields, Map<String, Fact> facts) {
        for (Field field : fields) {
            Fact fact = facts.get(field.name());
            if (fact != null && cells.has(field, fact.value())) {
                json.name(field.name());
                value(field, fact.value());
            }
        }
        boolean open = false;
        for (Field field : fields) {
            Fact fact = facts.get(field.name());
            if (fact != null && cells.has(field, fact.value()) && isLong(fact)) {
                open(open).start(field.name());
                open = true;
                about(field, fact);
                json.end();
            }
        }
        return open;
    }

    private boolean isLong(Fact fact) {
        return fact.status() != Fact.Status.STATED
                || !cells.known(fact.sources()).isEmpty()
                || !fact.note().isEmpty()
                || !fact.otherwise().isEmpty()
                || language(fact.value()).isPresent();
    }

    private Optional<Lang> language(Value value) {
        return cells.words(value).filter(Picked::fallback).map(Picked::lang);
    }

    private void about(Field field, Fact fact) {
        known(fact.status(), cells.known(fact.sources()));
        note(fact.note());
        language(fact.value()).ifPresent(lang -> json.text("language", lang.tag()));
        List<Fact.Alternative> others = fact.otherwise().stream()
                .filter(other -> cells.has(field, other.value()))
                .toList();
        if (!others.isEmpty()) {
            json.list("otherwise");
            others.forEach(other -> alternative(field, other));
            json.endList();
        }
    }

    private void alternative(Field field, Fact.Alternative other) {
        json.start().name("value");
        value(field, other.value());
        known(Fact.Status.STATED, cells.known(other.sources()));
        note(other.note());
        json.end();
    }

    private void known(Fact.Status status, List<Shown> sources) {
        if (status != Fact.Status.STATED) {
            json.text("status", status.word());
        }
        if (!sources.isEmpty()) {
            json.list("sources");
            sources.forEach(this::reference);
            json.endList();
        }
    }

    private void note(Localized<String> note) {
        note.pick(cells.lang()).ifPresent(words -> json.text("note", words.value()));
    }

    private void reference(Shown shown) {
        json.start()
                .text("id", shown.entry().id().path())
                .text("title", shown.text().title().words());
        cells.url(shown).ifPresent(url -> json.text("url", url));
        json.end();
    }

    private void value(Field field, Value value) {
        value.match(new Form(field));
    }

    /** The form that the values of a field have in JSON. */
    private final class Form implements Value.Cases<Json> {
        private final Field field;

        Form(Field field) {
            this.field = field;
        }

        @Override
        public Json words(Value.Words value) {
            return json.text(cells.text(field, value));
        }

        @Override
        public Json rich(Value.Rich value) {
            return json.text(cells.text(field, value));
        }

        @Override
        public Json number(Value.Number value) {
            return json.number(value.number());
        }

        @Override
        public Json date(Value.Date value) {
            return json.text(value.when().edtf());
        }

        @Override
        public Json address(Value.Address value) {
            return json.text(value.address());
        }

        @Override
        public Json flag(Value.Flag value) {
            return json.flag(value.on());
        }

        @Override
        public Json choice(Value.Choice value) {
            return json.start()
                    .text("id", value.id())
                    .text("label", cells.label(value))
                    .end();
        }

        @Override
        public Json references(Value.References value) {
            List<Shown> known = cells.known(value.ids());
            return items(known, field.type() == FieldType.REFERENCES, JsonFacts.this::reference);
        }

        @Override
        public Json records(Value.Records value) {
            List<Map<String, Fact>> known = cells.known(field, value);
            return items(
                    known,
                    field.type() == FieldType.RECORDS,
                    each -> record(field.shape().fields(), each));
        }

        /** A list, or the one item that a field for one holds. */
        private <T> Json items(List<T> items, boolean list, Consumer<T> write) {
            if (!list) {
                write.accept(items.get(0));
                return json;
            }
            json.list();
            items.forEach(write);
            return json.endList();
        }
    }
}
