package zwiesprache.bind;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.model.Value;
import zwiesprache.model.When;
import zwiesprache.parse.Document;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Origin;
import zwiesprache.text.Suggest;

/** Binds the pieces of one entry: its facts from where they are stated once, its words from each language's file. */
final class EntryBinder {
    private final Languages languages;
    private final ValueBinder values;
    private final WordsBinder words;
    private final DisplayBinder displays;
    private final Unread unread;
    private final Begun begun;
    private final Forms forms;
    private final Diagnostics log;

    EntryBinder(
            Languages languages,
            ValueBinder values,
            WordsBinder words,
            FieldReader sections,
            Unread unread,
            Begun begun,
            Diagnostics log) {
        this.unread = unread;
        this.languages = languages;
        this.values = values;
        this.words = words;
        this.begun = begun;
        this.forms = begun.forms();
        this.displays = new DisplayBinder(sections, forms, log);
        this.log = log;
    }

    /**
     * Where an entry's facts stand.
     *
     * @param file the path of the file, for messages
     * @param lang the language of the words in it; absent in a list file
     */
    private record Home(Yaml.Mapping facts, String file, Optional<Lang> lang, Origin origin, ValueBinder.Place place) {}

    /** @return the entry; absent if nothing states its facts or nothing its title, which is then reported */
    Optional<Entry> entry(Inventory.Pieces pieces, Section section) {
        checkLanguages(pieces, section);
        Optional<Home> home = home(pieces, section);
        if (home.isEmpty()) {
            return Optional.empty();
        }
        checkKeys(home.get(), pieces, section);
        Localized<Text> texts = texts(pieces, section, home.get());
        Entry.Standing standing = standing(home.get(), section);
        Map<String, Fact> facts = facts(home.get(), pieces, section);
        if (texts.isEmpty()) {
            if (pieces.documents().isEmpty() && !statesTitle(home.get().facts())) {
                log.at(home.get().origin()).report(BindCode.MISSING_TITLE);
            }
            return Optional.empty();
        }
        return Optional.of(new Entry(pieces.id(), home.get().origin(), standing, facts, texts));
    }

    /** Whether there is a title, which may be wrong; then that has been reported. */
    private static boolean statesTitle(Yaml.Mapping facts) {
        return WordsBinder.isTitleMeant(facts)
                || facts.get("title")
                        .filter(title -> !(title instanceof Yaml.Mapping mapping
                                && mapping.members().isEmpty()))
                        .isPresent();
    }

    private void checkLanguages(Inventory.Pieces pieces, Section section) {
        pieces.documents().forEach((lang, document) -> {
            if (!section.languages().contains(lang)) {
                List<String> known = section.languages().stream().map(Lang::tag).toList();
                log.at(document.source().start())
                        .nearest(lang.tag(), known)
                        .report(BindCode.UNKNOWN_LANGUAGE, lang.tag(), known);
            }
        });
    }

    private Optional<Home> home(Inventory.Pieces pieces, Section section) {
        String own = pieces.id().path();
        if (pieces.listed().isPresent()) {
            Yaml.Member member = pieces.listed().get().member();
            if (!(member.value() instanceof Yaml.Mapping facts)) {
                log.at(member.keyOrigin()).report(BindCode.WRONG_FORM, member.key(), "map");
                return Optional.empty();
            }
            String file = pieces.listed().get().file().source().path();
            ValueBinder.Place place =
                    new ValueBinder.Place(Optional.empty(), section.id().path(), own);
            return Optional.of(new Home(facts, file, Optional.empty(), member.keyOrigin(), place));
        }
        if (unread.isListed(section.id())) {
            return Optional.empty();
        }
        Optional<Document> original = original(pieces, section);
        if (original.isEmpty() && !unread.hides(pieces.id())) {
            Document any = pieces.documents().values().iterator().next();
            log.at(any.source().start())
                    .report(
                            BindCode.NO_ORIGINAL,
                            pieces.id().path(),
                            firstOf(section).tag());
        }
        return original.map(file -> new Home(
                file.front(),
                file.source().path(),
                Optional.of(file.lang()),
                file.source().start(),
                new ValueBinder.Place(Optional.of(file.lang()), file.folder(), own)));
    }

    /** The file that says that it is the original; else the one in the first language. */
    private Optional<Document> original(Inventory.Pieces pieces, Section section) {
        return section.languages().stream()
                .flatMap(lang -> Optional.ofNullable(pieces.documents().get(lang)).stream())
                .filter(file -> file.front()
                        .get("original")
                        .filter(value -> value instanceof Yaml.Scalar scalar
                                && scalar.text().equals(file.lang().tag()))
                        .isPresent())
                .findFirst()
                .or(() -> Optional.ofNullable(pieces.documents().get(firstOf(section))));
    }

    private Lang firstOf(Section section) {
        return section.languages().stream()
                .filter(lang -> !languages.isVariant(lang))
                .findFirst()
                .orElse(languages.first());
    }

    private void checkKeys(Home home, Inventory.Pieces pieces, Section section) {
        List<String> known = known(section);
        unknown(home.facts(), known, section);
        if (pieces.listed().isPresent()) {
            checkLanguages(home.facts());
        }
        for (Document file : pieces.documents().values()) {
            if (file.front() != home.facts()) {
                checkTranslation(file, pieces, home, section, known);
            }
        }
    }

    private static List<String> known(Section section) {
        return Stream.of(BuiltIn.WORDS, BuiltIn.FACTS, section.kind().names())
                .flatMap(List::stream)
                .toList();
    }

    /** Words of a list file stand by language. */
    private void checkLanguages(Yaml.Mapping listed) {
        for (String key : BuiltIn.WORDS) {
            listed.get(key).ifPresent(value -> {
                if (value instanceof Yaml.Mapping mapping && !mapping.has("value")) {
                    forms.byLang(mapping);
                }
            });
        }
    }

    /** The field that is called so before readers. */
    private static Optional<String> labelled(String label, Section section, List<String> known) {
        return section.kind().fields().stream()
                .filter(field -> known.contains(field.name()))
                .filter(field -> field.label().values().stream()
                        .anyMatch(each -> Titles.folded(each).equals(Titles.folded(label))))
                .map(Field::name)
                .findFirst();
    }

    private void unknown(Yaml.Mapping stated, List<String> known, Section section) {
        for (Yaml.Member member : stated.members()) {
            if (!known.contains(member.key()) && !unread.doubts().cover(section.id(), member.key())) {
                Diagnostics.Finding finding = log.at(member.keyOrigin());
                labelled(member.key(), section, known)
                        .or(() -> Suggest.nearest(member.key(), known))
                        .ifPresent(finding::suggest);
                finding.report(
                        BindCode.UNKNOWN_FIELD,
                        member.key(),
                        section.id().path().isEmpty() ? "/" : section.id().path());
            }
        }
    }

    private void checkTranslation(
            Document file, Inventory.Pieces pieces, Home home, Section section, List<String> known) {
        unknown(file.front(), known, section);
        for (Yaml.Member member : file.front().members()) {
            boolean words = BuiltIn.WORDS.contains(member.key())
                    || section.kind()
                            .field(member.key())
                            .filter(field -> field.rules().localized())
                            .isPresent();
            if (member.key().equals(Begun.DRAFT)) {
                forms.flag(member);
            } else if (member.key().equals("original")
                    && new Originals(pieces, home.facts(), log).isTold(file, member)) {
                continue;
            } else if (!words && known.contains(member.key())) {
                log.at(member.keyOrigin()).report(BindCode.FACT_IN_TRANSLATION, member.key(), home.file());
            }
        }
    }

    private Localized<Text> texts(Inventory.Pieces pieces, Section section, Home home) {
        Map<Lang, Text> texts = new LinkedHashMap<>();
        Optional<Yaml.Mapping> listed = pieces.listed().map(none -> home.facts());
        for (Lang lang : section.languages()) {
            Optional<Document> stated = Optional.ofNullable(pieces.documents().get(lang));
            Optional<Document> file =
                    stated.filter(each -> each.front() == home.facts()).or(() -> stated.flatMap(begun::counted));
            boolean plainTitle = listed.flatMap(map -> map.get("title"))
                    .filter(title -> title instanceof Yaml.Scalar)
                    .isPresent();
            if (file.isPresent() || (listed.isPresent() && !(plainTitle && languages.isVariant(lang)))) {
                Optional<String> otherwise = file.filter(each -> each.front() != home.facts())
                        .flatMap(each ->
                                begun.title(each, home.facts(), pieces.id().name()));
                words.text(new WordsBinder.Source(
                                lang, listed, file, pieces.id().path(), otherwise))
                        .ifPresent(text -> texts.put(lang, text));
            }
        }
        return Localized.of(texts);
    }

    private Map<String, Fact> facts(Home home, Inventory.Pieces pieces, Section section) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Field field : section.kind().fields()) {
            Optional<Yaml.Member> member = home.facts().member(field.name());
            boolean blank = field.rules().required()
                    && member.isPresent()
                    && isBlank(member.get().value());
            Optional<Fact> stated =
                    blank ? Optional.empty() : member.flatMap(each -> values.fact(field, each, home.place()));
            Optional<Fact> whole = field.rules().localized() ? withTranslations(field, stated, home, pieces) : stated;
            whole.ifPresent(fact -> facts.put(field.name(), fact));
            boolean missing = whole.isEmpty() && field.rules().required() && (blank || member.isEmpty());
            if (missing && !isSlip(field.name(), home, section)) {
                log.at(member.map(Yaml.Member::keyOrigin).orElse(home.origin()))
                        .report(BindCode.MISSING_FIELD, field.name());
            }
        }
        return facts;
    }

    /** A key without a value, which asks to be filled in. */
    private static boolean isBlank(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.isEmpty()
                || value instanceof Yaml.Sequence list && list.items().isEmpty();
    }

    /** Whether a key that there is not was probably meant to be this one. */
    private static boolean isSlip(String key, Home home, Section section) {
        return Suggest.slips(home.facts().keys(), known(section)).contains(key);
    }

    /** A localized field: what its home says, and what each language's file adds. */
    private Optional<Fact> withTranslations(Field field, Optional<Fact> stated, Home home, Inventory.Pieces pieces) {
        List<Fact> all = new ArrayList<>(stated.stream().toList());
        for (Lang lang : languages.tags()) {
            Optional.ofNullable(pieces.documents().get(lang))
                    .filter(file -> file.front() != home.facts())
                    .flatMap(file -> file.front().member(field.name()))
                    .ifPresent(member -> {
                        ValueBinder.Place place = new ValueBinder.Place(
                                Optional.of(lang),
                                home.place().folder(),
                                home.place().own());
                        values.fact(field, member, place).ifPresent(fact -> {
                            reportTwice(field, stated, lang, member);
                            all.add(fact);
                        });
                    });
        }
        return all.stream().reduce((first, next) -> merge(first, next));
    }

    private void reportTwice(Field field, Optional<Fact> stated, Lang lang, Yaml.Member member) {
        boolean twice = stated.map(Fact::value)
                .filter(value -> value instanceof Value.Words words
                                && words.words().in(lang).isPresent()
                        || value instanceof Value.Rich rich
                                && rich.text().in(lang).isPresent())
                .isPresent();
        if (twice) {
            log.at(member.keyOrigin())
                    .seeAlso(stated.orElseThrow().origin())
                    .report(BindCode.WORDS_TWICE, field.name());
        }
    }

    private Fact merge(Fact first, Fact next) {
        Value value = first.value();
        if (first.value() instanceof Value.Words a && next.value() instanceof Value.Words b) {
            value = new Value.Words(join(a.words(), b.words()));
        } else if (first.value() instanceof Value.Rich a && next.value() instanceof Value.Rich b) {
            value = new Value.Rich(join(a.text(), b.text()));
        }
        Map<Lang, Origin> places = new LinkedHashMap<>(first.places());
        next.places().forEach(places::putIfAbsent);
        return new Fact(
                value, first.status(), first.sources(), first.note(), first.otherwise(), first.origin(), places);
    }

    private <T> Localized<T> join(Localized<T> a, Localized<T> b) {
        Map<Lang, T> joined = new LinkedHashMap<>();
        for (Lang lang : languages.tags()) {
            Optional.ofNullable(a.byLang().get(lang))
                    .or(() -> Optional.ofNullable(b.byLang().get(lang)))
                    .ifPresent(value -> joined.put(lang, value));
        }
        return new Localized<>(a.everywhere(), joined);
    }

    private Entry.Standing standing(Home home, Section section) {
        Yaml.Mapping facts = home.facts();
        boolean page = facts.member("page")
                .flatMap(member -> forms.word(member, SectionBinder.PageRule.class))
                .map(rule -> rule == SectionBinder.PageRule.FULL)
                .orElse(section.arrangement().pages());
        return new Entry.Standing(
                facts.member("draft").map(forms::flag).orElse(false),
                day(facts, "published"),
                day(facts, "updated"),
                writtenIn(home),
                page,
                displays.display(facts, key -> isSlip(key, home, section)),
                upkeep(facts));
    }

    private Entry.Upkeep upkeep(Yaml.Mapping facts) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (String key : List.of("published", "updated", "review", "original")) {
            facts.get(key).ifPresent(value -> origins.put(key, value.origin()));
        }
        return new Entry.Upkeep(facts.member("review").flatMap(forms::text).flatMap(this::period), origins);
    }

    /** A period of ISO 8601 in years, months, weeks or days, longer than none. */
    private Optional<Period> period(Yaml.Scalar scalar) {
        try {
            Period period = Period.parse(scalar.text());
            if (!period.isZero() && !period.isNegative() && scalar.text().startsWith("P")) {
                return Optional.of(period);
            }
        } catch (DateTimeParseException none) {
            // reported with those that are no length of time
        }
        log.at(scalar.origin()).report(BindCode.NOT_A_PERIOD, scalar.text());
        return Optional.empty();
    }

    private Optional<Lang> writtenIn(Home home) {
        Optional<Yaml.Scalar> stated = home.facts().member("original").flatMap(forms::text);
        if (stated.isEmpty()) {
            return home.lang();
        }
        String word = stated.get().text();
        List<String> known = Stream.concat(
                        Stream.of("both"), languages.full().stream().map(Lang::tag))
                .toList();
        if (!known.contains(word)) {
            log.at(stated.get().origin()).nearest(word, known).report(BindCode.UNKNOWN_WORD, word, known);
            return home.lang();
        }
        return word.equals("both") ? Optional.empty() : Optional.of(new Lang(word));
    }

    private Optional<LocalDate> day(Yaml.Mapping facts, String key) {
        Optional<Yaml.Scalar> stated = facts.member(key).flatMap(forms::text);
        Optional<When> when = stated.flatMap(values::date);
        Optional<When.Point> day =
                when.flatMap(date -> date instanceof When.Point point && point.precision() == When.Precision.DAY
                        ? Optional.of(point)
                        : Optional.<When.Point>empty());
        if (when.isPresent() && day.isEmpty()) {
            log.at(stated.orElseThrow().origin())
                    .report(BindCode.NOT_A_DAY, stated.orElseThrow().text());
        }
        return day.map(When.Point::first);
    }

    /** The words of a section's list page; a language without an index file takes the title of the declaration. */
    Localized<Text> sectionTexts(Section section, Map<Lang, Document> indexes) {
        List<String> known = BuiltIn.ofListPages();
        indexes.values().forEach(file -> unknown(file.front(), known, section));
        Map<Lang, Text> texts = new LinkedHashMap<>();
        for (Lang lang : section.languages()) {
            Optional<Document> file = Optional.ofNullable(indexes.get(lang)).flatMap(begun::counted);
            Optional<String> title = section.words().title().in(lang);
            if (file.isPresent()) {
                words.text(new WordsBinder.Source(
                                lang, Optional.empty(), file, section.id().path(), title))
                        .ifPresent(text -> texts.put(lang, text));
            } else if (title.isPresent() && !languages.isVariant(lang)) {
                texts.put(lang, titleAlone(title.get(), section));
            }
        }
        boolean full = section.languages().stream().anyMatch(lang -> !languages.isVariant(lang));
        if (texts.isEmpty() && full) {
            log.at(section.origin()).report(BindCode.MISSING_SECTION_KEY, "title");
            String any = section.words().title().values().stream()
                    .findFirst()
                    .orElse(section.id().path());
            section.languages().forEach(lang -> texts.put(lang, titleAlone(any, section)));
        }
        return Localized.of(texts);
    }

    private static Text titleAlone(String title, Section section) {
        Text.Title plain = new Text.Title(title, Optional.empty(), Fact.Status.STATED, List.of());
        Text.Places places = new Text.Places(section.origin(), section.origin(), section.origin());
        return new Text(
                plain, "", Optional.empty(), Optional.empty(), List.of(), RichText.EMPTY, Text.Access.NONE, places);
    }
}
