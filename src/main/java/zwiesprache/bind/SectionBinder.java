package zwiesprache.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.config.Config;
import zwiesprache.config.RuleReader;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Field;
import zwiesprache.model.Gate;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.parse.DataFile;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Suggest;

/** Binds a {@code _section.yml} to a section, as yet without the words of its list page. */
final class SectionBinder {
    static final List<String> KEYS = List.of(
            "is",
            "title",
            "singular",
            "slug",
            "order",
            "list",
            "page",
            "languages",
            "publish",
            "pairs",
            "fields",
            RuleReader.KEY);

    private final Config config;
    private final Inventory inventory;
    private final Forms forms;
    private final FieldReader fields;
    private final Diagnostics log;

    /** @param sections those that fields may refer to */
    SectionBinder(Config config, Set<SectionId> sections, Inventory inventory, Diagnostics log) {
        this.config = config;
        this.inventory = inventory;
        this.forms = new Forms(config.languages(), log);
        this.fields = new FieldReader(sections, forms, log);
        this.log = log;
    }

    Section section(SectionId id, DataFile file) {
        Yaml.Mapping root = file.root();
        for (Yaml.Member member : root.members()) {
            if (!KEYS.contains(member.key())) {
                log.at(member.keyOrigin())
                        .nearest(member.key(), KEYS)
                        .report(BindCode.UNKNOWN_SECTION_KEY, member.key());
            }
        }
        Kind.Is is = required(root, file, "is")
                .flatMap(member -> forms.word(member, Kind.Is.class))
                .orElse(Kind.Is.ARTICLE);
        Localized<String> title =
                required(root, file, "title").map(forms::words).orElse(Localized.everywhere(id.path()));
        Section.Words words = new Section.Words(
                title, root.member("singular").map(forms::words).orElse(title), slugs(id, root));
        List<Field> declared = root.member("fields")
                .flatMap(forms::map)
                .map(map -> fields.fields(map, true))
                .orElse(List.of());
        inventory.unread().doubts().note(id, root, declared);
        return new Section(
                id,
                new Kind(is, declared),
                words,
                arrangement(id, root),
                languages(root),
                root.member("publish")
                        .flatMap(member -> forms.word(member, Gate.class))
                        .orElse(config.gate()),
                Localized.none(),
                file.source().start());
    }

    private Optional<Yaml.Member> required(Yaml.Mapping root, DataFile file, String key) {
        Optional<Yaml.Member> member = root.member(key);
        if (member.isEmpty() && !Suggest.slips(root.keys(), KEYS).contains(key)) {
            log.at(file.source().start()).report(BindCode.MISSING_SECTION_KEY, key);
        }
        return member;
    }

    private Localized<String> slugs(SectionId id, Yaml.Mapping root) {
        if (id.isRoot()) {
            return Localized.everywhere("");
        }
        Localized<String> stated = root.member("slug").map(forms::slugs).orElse(Localized.none());
        Map<Lang, String> byLang = new LinkedHashMap<>();
        for (Lang lang : config.languages().tags()) {
            byLang.put(
                    lang,
                    stated.in(lang)
                            .or(() -> stated.in(config.languages().full(lang)))
                            .orElse(id.name()));
        }
        return Localized.of(byLang);
    }

    /** {@code order:} is a word, or a list of entries by name. */
    private Section.Arrangement arrangement(SectionId id, Yaml.Mapping root) {
        Optional<Yaml.Member> order = root.member("order");
        Section.ListLayout list = root.member("list")
                .flatMap(member -> forms.word(member, Section.ListLayout.class))
                .orElse(Section.ListLayout.PLAIN);
        boolean pages = root.member("page")
                        .flatMap(member -> forms.word(member, PageRule.class))
                        .orElse(PageRule.FULL)
                == PageRule.FULL;
        boolean pairs = root.member("pairs").map(forms::flag).orElse(true);
        if (order.isPresent() && order.get().value() instanceof Yaml.Sequence) {
            return new Section.Arrangement(Section.Order.EXPLICIT, named(id, order.get()), list, pages, pairs);
        }
        Section.Order by =
                order.flatMap(member -> forms.word(member, Section.Order.class)).orElse(Section.Order.TITLE);
        return new Section.Arrangement(by, List.of(), list, pages, pairs);
    }

    /** The entries of an explicit order, those that exist. */
    private List<EntryId> named(SectionId id, Yaml.Member order) {
        List<EntryId> named = new ArrayList<>();
        for (Yaml.Scalar scalar : forms.texts(order)) {
            EntryId entry = id.entry(scalar.text());
            if (inventory.entries().containsKey(entry)) {
                named.add(entry);
            } else if (!inventory.unread().hides(entry)) {
                List<String> names = inventory.entries().keySet().stream()
                        .filter(each -> each.section().equals(id))
                        .map(EntryId::name)
                        .toList();
                log.at(scalar.origin())
                        .nearest(scalar.text(), names)
                        .report(BindCode.MISSING_ENTRY, scalar.text(), List.of(id));
            }
        }
        return named;
    }

    private List<Lang> languages(Yaml.Mapping root) {
        Optional<Yaml.Member> stated = root.member("languages");
        if (stated.isEmpty()) {
            return config.languages().general();
        }
        List<String> known = config.languages().tags().stream().map(Lang::tag).toList();
        List<String> named = forms.texts(stated.get()).stream()
                .filter(scalar -> {
                    boolean has = known.contains(scalar.text());
                    if (!has) {
                        log.at(scalar.origin())
                                .nearest(scalar.text(), known)
                                .report(BindCode.UNKNOWN_LANGUAGE, scalar.text(), known);
                    }
                    return has;
                })
                .map(Yaml.Scalar::text)
                .toList();
        if (named.size() < Forms.count(stated.get())) { // what was meant is not known; no entry is to blame for that
            return config.languages().tags();
        }
        return config.languages().tags().stream()
                .filter(lang -> named.contains(lang.tag()))
                .toList();
    }

    /** What {@code page:} may say. */
    enum PageRule {
        FULL,
        NONE
    }
}
