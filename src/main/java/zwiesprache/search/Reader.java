package zwiesprache.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Prose;
import zwiesprache.model.RichText;
import zwiesprache.model.Role;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.model.Value;
import zwiesprache.model.When;
import zwiesprache.typeset.DateStyle;
import zwiesprache.typeset.Tongue;

/** Reads pages of a language into its vocabulary: titles, names, summaries, facts, text. */
final class Reader {
    private static final List<Role> NAMES = List.of(Role.OTHER_NAMES, Role.ABBREVIATION, Role.DEPRECATED);
    private static final List<Kind.Is> NAMED =
            List.of(Kind.Is.PERSON, Kind.Is.ORGANIZATION, Kind.Is.PLACE, Kind.Is.TOPIC);

    private final Edition edition;
    private final Tongue tongue;
    private final Lang lang;
    private final Vocabulary vocabulary;

    Reader(Edition edition, Tongue tongue, Vocabulary vocabulary) {
        this.edition = edition;
        this.tongue = tongue;
        this.lang = tongue.lang();
        this.vocabulary = vocabulary;
    }

    void read(Holding holding) {
        vocabulary.begin(holding.number());
        if (holding.shown().filter(Reader::isSource).isPresent()) {
            vocabulary.prominent(holding.page().title(), Weight.SOURCE);
        } else {
            vocabulary.title(holding.page().title());
        }
        vocabulary.prominent(holding.page().description(), Weight.SUMMARY);
        holding.shown().ifPresent(this::entry);
        if (holding.page().content() instanceof Content.OfSection of) {
            prose(of.text().body());
        }
    }

    private static boolean isSource(Shown shown) {
        return shown.section().kind().is() == Kind.Is.SOURCE;
    }

    private void entry(Shown shown) {
        Kind kind = shown.section().kind();
        if (!shown.section().id().isRoot()) {
            shown.section()
                    .words()
                    .singular()
                    .pick(lang)
                    .ifPresent(
                            word -> vocabulary.prominent(word.value(), isSource(shown) ? Weight.SUMMARY : Weight.FACT));
        }
        if (NAMED.contains(kind.is())) {
            shown.entry().texts().byLang().forEach((other, text) -> {
                if (!other.base().equals(lang.base())) {
                    vocabulary.label(text.title().words());
                }
            });
        }
        facts(shown.entry().facts(), kind.fields());
        prose(shown.text().body());
    }

    private void facts(Map<String, Fact> facts, List<Field> fields) {
        for (Field field : fields) {
            Fact fact = facts.get(field.name());
            if (fact != null) {
                boolean name = field.role().filter(NAMES::contains).isPresent();
                fact.value().match(new Said(field, name));
                fact.otherwise().forEach(other -> other.value().match(new Said(field, name)));
                words(fact.note(), false);
            }
        }
    }

    /** @param name whether it is what something is called: then in all languages */
    private void words(Localized<String> words, boolean name) {
        if (name) {
            words.values().forEach(vocabulary::label);
        } else {
            words.pick(lang).filter(picked -> !picked.fallback()).ifPresent(each -> vocabulary.prose(each.value()));
        }
    }

    private void prose(RichText text) {
        text.prose().blocks().forEach(this::block);
        text.prose().notes().forEach(note -> note.blocks().forEach(this::block));
        for (int i = 0; i < text.links().size(); i++) {
            if (text.prose().links().get(i).bare() && text.links().get(i) instanceof Target.ToEntry to) {
                title(to.id());
            }
        }
    }

    private void block(Prose.Block block) {
        for (Prose.Unit unit : block.units()) {
            if (unit.kind() == Prose.UnitKind.HEADING) {
                vocabulary.prominent(unit.words(), Weight.HEADING);
            } else {
                vocabulary.prose(unit.words());
            }
        }
    }

    private void title(EntryId id) {
        Optional<Shown> shown = edition.directory().entry(id, lang);
        shown.map(Shown::text).map(Text::title).ifPresent(title -> vocabulary.prose(title.words()));
    }

    /** In words, and in the figures of the calendar: a day may be looked for as 7.5.2013. */
    private void date(When when, boolean own) {
        for (DateStyle style : List.of(DateStyle.FULL, DateStyle.SHORT)) {
            if (own) {
                vocabulary.prominent(tongue.date(when, style), Weight.FACT);
            } else {
                vocabulary.prose(tongue.date(when, style));
            }
        }
    }

    /** What a fact says. */
    private final class Said implements Value.Cases<Boolean> {
        private final Field field;
        private final boolean name;

        Said(Field field, boolean name) {
            this.field = field;
            this.name = name;
        }

        @Override
        public Boolean words(Value.Words value) {
            Reader.this.words(value.words(), name);
            return true;
        }

        @Override
        public Boolean rich(Value.Rich value) {
            value.text().pick(lang).filter(picked -> !picked.fallback()).ifPresent(text -> prose(text.value()));
            return true;
        }

        @Override
        public Boolean number(Value.Number value) {
            vocabulary.prominent(Long.toString(value.number()), Weight.SUMMARY);
            return true;
        }

        @Override
        public Boolean date(Value.Date value) {
            Reader.this.date(
                    value.when(), field.role().filter(Role.WHEN::equals).isPresent());
            return true;
        }

        @Override
        public Boolean address(Value.Address value) {
            return false;
        }

        @Override
        public Boolean flag(Value.Flag value) {
            return false;
        }

        @Override
        public Boolean choice(Value.Choice value) {
            Reader.this.words(value.label(), false);
            return true;
        }

        @Override
        public Boolean references(Value.References value) {
            if (field.role().filter(Role.SOURCES::equals).isEmpty()) {
                value.ids().forEach(Reader.this::title);
            }
            return true;
        }

        @Override
        public Boolean records(Value.Records value) {
            for (Map<String, Fact> record : value.records()) {
                for (Field inner : field.shape().fields()) {
                    Fact fact = record.get(inner.name());
                    if (fact != null) {
                        // The first words of a record of names are the name; what follows tells about it.
                        boolean named =
                                name && inner.equals(field.shape().fields().get(0));
                        fact.value().match(new Said(inner, named));
                    }
                }
            }
            return true;
        }
    }
}
