package zwiesprache.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.Role;
import zwiesprache.model.Text;
import zwiesprache.model.Value;
import zwiesprache.render.template.Html;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.FactView;
import zwiesprache.render.view.FactView.Provenance;
import zwiesprache.render.view.Words;

/** Writes the facts of an entry in the order in which its kind declares the fields. */
final class FactsWriter {
    private final Desk desk;
    private final Citations citations;

    FactsWriter(Desk desk, Citations citations) {
        this.desk = desk;
        this.citations = citations;
    }

    /**
     * The field of sources is left out: it becomes the list of references.
     *
     * @param records whether those that are tables of records are wanted, which stand below the text, or the others
     */
    List<FactView> facts(Shown shown, boolean records) {
        List<FactView> views = new ArrayList<>();
        for (Field field : shown.section().kind().fields()) {
            boolean isRecords = field.type() == FieldType.RECORD || field.type() == FieldType.RECORDS;
            if (isRecords == records
                    && field.role().filter(Role.SOURCES::equals).isEmpty()) {
                shown.entry()
                        .fact(field.name())
                        .map(fact -> fact(field, fact))
                        .filter(FactsWriter::says)
                        .ifPresent(views::add);
            }
        }
        return views;
    }

    private static boolean says(FactView view) {
        return !view.values().isEmpty() || !view.rows().isEmpty();
    }

    /** How we know a title; a plain one says nothing. */
    Provenance of(Text.Title title) {
        return new Provenance(status(title.status()), "", citations.cite(title.sources()));
    }

    private FactView fact(Field field, Fact fact) {
        Provenance provenance = provenance(fact);
        List<FactView.Alternative> otherwise = new ArrayList<>();
        for (Fact.Alternative other : fact.otherwise()) {
            Provenance known = new Provenance("", note(other.note()), citations.cite(other.sources()));
            otherwise.add(new FactView.Alternative(values(other.value()), known));
        }
        Words label = desk.speech().words(field.label());
        if (fact.value() instanceof Value.Records records) {
            List<Field> columns = columns(field, records);
            return new FactView(
                    field.name(), label, List.of(), labels(columns), rows(columns, records), provenance, otherwise);
        }
        return new FactView(field.name(), label, values(fact.value()), List.of(), List.of(), provenance, otherwise);
    }

    private static String status(Fact.Status status) {
        return status == Fact.Status.STATED ? "" : status.word();
    }

    private String note(Localized<String> note) {
        return desk.speech().words(note).html();
    }

    /** Those fields of a record that at least one of them states. */
    private static List<Field> columns(Field field, Value.Records records) {
        return field.shape().fields().stream()
                .filter(inner -> records.records().stream().anyMatch(record -> record.containsKey(inner.name())))
                .toList();
    }

    private List<Words> labels(List<Field> columns) {
        return columns.stream()
                .map(column -> desk.speech().words(column.label()))
                .toList();
    }

    private List<FactView.Row> rows(List<Field> columns, Value.Records records) {
        List<FactView.Row> rows = new ArrayList<>();
        for (Map<String, Fact> record : records.records()) {
            List<FactView.Cell> cells = new ArrayList<>();
            for (Field column : columns) {
                Optional<Fact> fact = Optional.ofNullable(record.get(column.name()));
                cells.add(fact.map(this::cell).orElse(new FactView.Cell(List.of(), Provenance.none())));
            }
            rows.add(new FactView.Row(cells));
        }
        return rows;
    }

    private FactView.Cell cell(Fact fact) {
        return new FactView.Cell(values(fact.value()), provenance(fact));
    }

    private Provenance provenance(Fact fact) {
        return new Provenance(status(fact.status()), note(fact.note()), citations.cite(fact.sources()));
    }

    private List<FactView.Value> values(Value value) {
        return value.match(new Writing());
    }

    private static FactView.Value plain(Words words) {
        return new FactView.Value(words.html(), words.text(), false, "", "", "");
    }

    /** One case for each kind of value. */
    private final class Writing implements Value.Cases<List<FactView.Value>> {
        @Override
        public List<FactView.Value> words(Value.Words value) {
            Words words = desk.speech().words(value.words());
            return words.html().isEmpty() ? List.of() : List.of(plain(words));
        }

        @Override
        public List<FactView.Value> rich(Value.Rich value) {
            return value.text().pick(desk.lang()).map(this::rich).stream().toList();
        }

        private FactView.Value rich(Localized.Picked<RichText> picked) {
            Lang in = picked.lang();
            String html = new ProseWriter(desk, citations, picked.value(), in).field();
            return new FactView.Value(html, "", true, "", desk.speech().mark(in), "");
        }

        @Override
        public List<FactView.Value> number(Value.Number value) {
            return List.of(plain(desk.speech().words(Long.toString(value.number()))));
        }

        @Override
        public List<FactView.Value> date(Value.Date value) {
            DateView date = desk.speech().date(value.when());
            return List.of(new FactView.Value(date.html(), date.text(), false, "", "", date.datetime()));
        }

        @Override
        public List<FactView.Value> address(Value.Address value) {
            String words = value.address();
            String href = value.email() ? "mailto:" + words : words;
            return List.of(new FactView.Value(Html.escape(words), words, false, href, "", ""));
        }

        @Override
        public List<FactView.Value> flag(Value.Flag value) {
            return List.of(plain(desk.speech().words(desk.speech().message(value.on() ? "yes" : "no"))));
        }

        @Override
        public List<FactView.Value> choice(Value.Choice value) {
            return List.of(plain(desk.speech().words(value.label())));
        }

        @Override
        public List<FactView.Value> references(Value.References value) {
            List<FactView.Value> values = new ArrayList<>();
            for (EntryId id : value.ids()) {
                desk.shown(id).map(this::reference).ifPresent(values::add);
            }
            return values;
        }

        private FactView.Value reference(Shown shown) {
            String href = shown.path().map(desk::href).orElse("");
            String mark = desk.speech().mark(shown.textLang());
            Words title = desk.title(shown, mark.isEmpty() ? desk.lang() : shown.textLang());
            return new FactView.Value(title.html(), title.text(), false, href, mark, "");
        }

        @Override
        public List<FactView.Value> records(Value.Records value) {
            List<FactView.Value> values = new ArrayList<>();
            for (Map<String, Fact> record : value.records()) {
                List<String> parts = new ArrayList<>();
                record.values().forEach(fact -> values(fact.value()).forEach(each -> parts.add(each.html())));
                String html = String.join(", ", parts);
                values.add(new FactView.Value(html, html, false, "", "", ""));
            }
            return values;
        }
    }
}
