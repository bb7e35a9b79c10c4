package zwiesprache.bind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Film;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Picture;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.Target;
import zwiesprache.model.Value;
import zwiesprache.parse.DataFile;
import zwiesprache.parse.Document;
import zwiesprache.parse.DocumentParser;
import zwiesprache.text.Ordered;

/** Binds the whole content to a {@link Site}. */
public final class Binder {
    private final Config config;
    private final DocumentParser parser;
    private final boolean drafts;
    private final Diagnostics log;

    private Binder(Config config, DocumentParser parser, boolean drafts, Diagnostics log) {
        this.config = config;
        this.parser = parser;
        this.drafts = drafts;
        this.log = log;
    }

    /**
     * What the files hold. Folders and files are paths below {@code content}.
     *
     * @param pictures what those of the files show that are sound pictures, by path
     * @param films the same of sound films
     * @param unread Markdown and YAML files that could not be read, which is reported already
     */
    public record Parsed(
            List<Document> documents,
            List<DataFile> data,
            List<String> folders,
            List<String> files,
            Map<String, Picture> pictures,
            Map<String, Film> films,
            List<String> unread) {
        public Parsed {
            documents = List.copyOf(documents);
            data = List.copyOf(data);
            folders = List.copyOf(folders);
            files = List.copyOf(files);
            pictures = Ordered.map(pictures);
            films = Ordered.map(films);
            unread = List.copyOf(unread);
        }
    }

    /**
     * @param parser parses Markdown that stands in fields
     * @return all that could be bound; what could not is reported and left out
     */
    public static Site bind(Parsed parsed, Config config, DocumentParser parser, Diagnostics log) {
        return bind(parsed, config, parser, false, log);
    }

    /** @param drafts whether translations that say that they are drafts count as translations */
    public static Site bind(Parsed parsed, Config config, DocumentParser parser, boolean drafts, Diagnostics log) {
        return new Binder(config, parser, drafts, log).site(parsed);
    }

    private Site site(Parsed parsed) {
        Inventory inventory = Inventory.of(parsed, config, log);
        Set<SectionId> known = new TreeSet<>(inventory.sections().keySet());
        known.addAll(inventory.unread().sections());
        Map<SectionId, Section> declared = sections(inventory, known);
        Resolver resolver = new Resolver(
                new LinkedHashSet<>(declared.keySet()),
                new LinkedHashSet<>(inventory.entries().keySet()),
                new LinkedHashSet<>(inventory.files()),
                inventory.unread(),
                new Titles(inventory.entries().values()),
                log);
        FieldReader fields = new FieldReader(known, new Forms(config.languages(), log), log);
        EntryBinder binder = entryBinder(resolver, declared, fields, inventory.unread());
        Map<EntryId, Entry> entries = new TreeMap<>();
        for (Inventory.Pieces pieces : inventory.entries().values()) {
            Section section = declared.get(pieces.id().section());
            if (section == null) {
                throw new IllegalStateException("entry without section: " + pieces.id());
            }
            binder.entry(pieces, section).ifPresent(entry -> entries.put(entry.id(), entry));
        }
        Map<SectionId, Section> sections = new LinkedHashMap<>();
        declared.forEach((id, section) ->
                sections.put(id, withTexts(section, binder, inventory.indexes().getOrDefault(id, new TreeMap<>()))));
        declared.values().forEach(section -> checkUnique(section, entries));
        Site.Menus menus = new Site.Menus(
                targets(config.menus().main(), resolver), targets(config.menus().footer(), resolver));
        return new Site(sections, entries, inventory.files(), parsed.pictures(), parsed.films(), menus);
    }

    private static Section withTexts(Section section, EntryBinder binder, Map<Lang, Document> indexes) {
        return new Section(
                section.id(),
                section.kind(),
                section.words(),
                section.arrangement(),
                section.languages(),
                section.gate(),
                binder.sectionTexts(section, indexes),
                section.origin());
    }

    private void checkUnique(Section section, Map<EntryId, Entry> entries) {
        for (Field field : section.kind().fields()) {
            if (field.rules().unique()) {
                Map<Value, Fact> seen = new HashMap<>();
                entries.values().stream()
                        .filter(entry -> entry.id().section().equals(section.id()))
                        .flatMap(entry -> entry.fact(field.name()).stream())
                        .forEach(fact -> reportSecond(field, seen.putIfAbsent(fact.value(), fact), fact));
            }
        }
    }

    private void reportSecond(Field field, @Nullable Fact first, Fact fact) {
        if (first != null) {
            log.at(fact.origin())
                    .seeAlso(first.origin())
                    .report(BindCode.NOT_UNIQUE, field.name(), Written.of(fact.value()));
        }
    }

    private Map<SectionId, Section> sections(Inventory inventory, Set<SectionId> known) {
        SectionBinder binder = new SectionBinder(config, known, inventory, log);
        Map<SectionId, Section> sections = new LinkedHashMap<>();
        inventory.sections().forEach((id, file) -> sections.put(id, binder.section(id, file)));
        return sections;
    }

    private static List<Target> targets(List<Config.Reference> references, Resolver resolver) {
        return references.stream()
                .map(reference -> resolver.page(
                        reference.words().startsWith("@") ? reference.words() : "@" + reference.words(),
                        reference.origin()))
                .toList();
    }

    private EntryBinder entryBinder(
            Resolver resolver, Map<SectionId, Section> sections, FieldReader of, Unread unread) {
        Forms forms = new Forms(config.languages(), log);
        List<SectionId> sources = sections.values().stream()
                .filter(section -> section.kind().is() == Kind.Is.SOURCE)
                .map(Section::id)
                .toList();
        ValueBinder values = new ValueBinder(resolver, parser, forms, sources, log);
        WordsBinder words = new WordsBinder(resolver, values, forms, log);
        return new EntryBinder(config.languages(), values, words, of, unread, new Begun(forms, drafts), log);
    }
}
