package zwiesprache.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.edition.Backlinks;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Kind;
import zwiesprache.model.Localized;
import zwiesprache.model.Role;
import zwiesprache.model.Value;
import zwiesprache.render.view.FactView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.PartsView;
import zwiesprache.render.view.TopicView;
import zwiesprache.render.view.Words;

/**
 * Writes what is special to a topic: its place in the order of topics from both ends, as a thesaurus shows it (ISO 25964: BT,
 * NT, RT, UF), and what it occurs together with.
 */
final class TopicWriter {
    private static final int MOST = 8;
    private static final int LEAST = 2;

    private final Desk desk;
    private final Shown shown;
    private final List<Backlinks> backlinks;

    /** @param backlinks what refers to the entry */
    TopicWriter(Desk desk, Shown shown, List<Backlinks> backlinks) {
        this.desk = desk;
        this.shown = shown;
        this.backlinks = backlinks;
    }

    static boolean isTopic(Shown shown) {
        return shown.section().kind().is() == Kind.Is.TOPIC;
    }

    /** The fields whose other end says the same of another topic. */
    private List<Field> orders() {
        return shown.section().kind().fields().stream()
                .filter(field -> field.role()
                        .filter(role -> role == Role.BROADER || role == Role.RELATED)
                        .isPresent())
                .filter(field -> !field.inverse().isEmpty())
                .toList();
    }

    /** What refers to it otherwise than from its own place in the order of topics. */
    List<Backlinks> elsewhere() {
        List<Localized<String>> labels = orders().stream().map(Field::inverse).toList();
        return backlinks.stream()
                .filter(group -> !group.section().equals(shown.section().id()) || !labels.contains(group.label()))
                .toList();
    }

    /**
     * The facts, with the narrower topics after the broader ones, the related ones from both ends, and other names as
     * plain words.
     *
     * @param plain the facts that are no tables
     */
    List<FactView> facts(List<FactView> plain) {
        Map<String, FactView> stated = new LinkedHashMap<>();
        plain.forEach(fact -> stated.put(fact.field(), fact));
        List<FactView> facts = new ArrayList<>();
        for (Field field : shown.section().kind().fields()) {
            Optional<FactView> own = Optional.ofNullable(stated.get(field.name()));
            Optional<Role> role = field.role();
            if (role.filter(Role.RELATED::equals).isPresent()) {
                related(field, own).ifPresent(facts::add);
            } else {
                own.ifPresent(facts::add);
                if (role.filter(Role.BROADER::equals).isPresent()) {
                    values(field.name() + "_of", field.inverse(), inbound(field))
                            .ifPresent(facts::add);
                } else if (isListOfNames(field)) {
                    names(field).ifPresent(facts::add);
                }
            }
        }
        return facts;
    }

    /** Tables that are not shown as words already. */
    List<FactView> tables(List<FactView> tables) {
        List<String> names = shown.section().kind().fields().stream()
                .filter(TopicWriter::isListOfNames)
                .map(Field::name)
                .toList();
        return tables.stream().filter(fact -> !names.contains(fact.field())).toList();
    }

    /** Records of nothing but a name need no table. */
    private static boolean isListOfNames(Field field) {
        return field.role().filter(Role.OTHER_NAMES::equals).isPresent()
                && field.shape().fields().size() == 1;
    }

    private Optional<FactView> names(Field field) {
        List<FactView.Value> values = new ArrayList<>();
        shown.entry().fact(field.name()).map(Fact::value).ifPresent(value -> {
            if (value instanceof Value.Records records) {
                for (Map<String, Fact> record : records.records()) {
                    record.values().forEach(fact -> {
                        if (fact.value() instanceof Value.Words words) {
                            words.words()
                                    .in(desk.lang())
                                    .map(desk.speech()::words)
                                    .ifPresent(each -> values.add(
                                            new FactView.Value(each.html(), each.text(), false, "", "", "")));
                        }
                    });
                }
            }
        });
        return fact(field.name(), field.label(), values);
    }

    private Optional<FactView> related(Field field, Optional<FactView> own) {
        Set<EntryId> stated = new LinkedHashSet<>();
        shown.entry().fact(field.name()).map(Fact::value).ifPresent(value -> {
            if (value instanceof Value.References references) {
                stated.addAll(references.ids());
            }
        });
        List<EntryId> others =
                inbound(field).stream().filter(id -> !stated.contains(id)).toList();
        if (own.isEmpty()) {
            return values(field.name(), field.label(), others);
        }
        FactView fact = own.get();
        List<FactView.Value> all = new ArrayList<>(fact.values());
        all.addAll(links(others));
        return Optional.of(new FactView(
                fact.field(), fact.label(), all, fact.columns(), fact.rows(), fact.provenance(), fact.otherwise()));
    }

    private List<EntryId> inbound(Field field) {
        return backlinks.stream()
                .filter(group -> group.section().equals(shown.section().id())
                        && !group.label().isEmpty()
                        && group.label().equals(field.inverse()))
                .flatMap(group -> group.from().stream())
                .toList();
    }

    private Optional<FactView> values(String name, Localized<String> label, List<EntryId> ids) {
        return fact(name, label, links(ids));
    }

    private Optional<FactView> fact(String name, Localized<String> label, List<FactView.Value> values) {
        Words words = desk.speech().words(label);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FactView(name, words, values, List.of(), List.of(), FactView.Provenance.none(), List.of()));
    }

    private List<FactView.Value> links(List<EntryId> ids) {
        List<FactView.Value> values = new ArrayList<>();
        for (EntryId id : ids) {
            desk.shown(id)
                    .map(desk::link)
                    .ifPresent(link -> values.add(new FactView.Value(
                            link.words().html(), link.words().text(), false, link.href(), link.lang(), "")));
        }
        return values;
    }

    TopicView view() {
        Optional<Desk.Chronicle> chronicle = desk.chronicle(shown.entry().id());
        List<PartsView.Part> years = new ArrayList<>();
        chronicle.ifPresent(it ->
                new TimelineWriter(desk, it.listing()).yearParts(it.href()).forEach(years::add));
        LinkView timeline =
                chronicle.map(it -> new LinkView(it.title(), it.href(), "")).orElse(LinkView.none());
        return new TopicView(together(), timeline, years, desk.href(Edition.THESAURUS), dossier());
    }

    private LinkView dossier() {
        Speech speech = desk.speech();
        return desk.dossier(shown.entry().id())
                .map(dossier -> {
                    String count = speech.counted("entries", dossier.entries().size());
                    Words words = speech.words(speech.message(Desk.DOSSIER).replace("{0}", count));
                    return new LinkView(words, desk.href(dossier.file()), "");
                })
                .orElse(LinkView.none());
    }

    private List<TopicView.Together> together() {
        Map<EntryId, Integer> counts = new LinkedHashMap<>();
        for (EntryId from : entries()) {
            for (EntryId topic : topics(from)) {
                if (!topic.equals(shown.entry().id())) {
                    counts.merge(topic, 1, Integer::sum);
                }
            }
        }
        List<TopicView.Together> together = new ArrayList<>();
        counts.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST)
                .sorted(Comparator.comparing((Map.Entry<EntryId, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(each -> desk.shown(each.getKey())
                        .map(desk::link)
                        .ifPresent(link -> together.add(new TopicView.Together(
                                link, each.getValue(), desk.speech().counted("entries", each.getValue())))));
        return together;
    }

    /** Those that name it as their topic. */
    private Set<EntryId> entries() {
        Set<EntryId> entries = new LinkedHashSet<>();
        EntryId own = shown.entry().id();
        for (Backlinks group : backlinks) {
            group.from().stream().filter(id -> topics(id).contains(own)).forEach(entries::add);
        }
        return entries;
    }

    private Set<EntryId> topics(EntryId id) {
        Set<EntryId> topics = new LinkedHashSet<>();
        desk.shown(id)
                .ifPresent(from -> from.section().kind().fields().stream()
                        .filter(field ->
                                field.role().filter(Role.TOPICS::equals).isPresent())
                        .forEach(field -> from.entry()
                                .fact(field.name())
                                .map(Fact::value)
                                .ifPresent(value -> {
                                    if (value instanceof Value.References references) {
                                        topics.addAll(references.ids());
                                    }
                                })));
        return topics;
    }
}
