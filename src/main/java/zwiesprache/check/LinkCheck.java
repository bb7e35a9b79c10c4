package zwiesprache.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.Display;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Prose;
import zwiesprache.model.RichText;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;
import zwiesprache.model.Value;
import zwiesprache.text.Names;
import zwiesprache.text.Origin;
import zwiesprache.translation.Anchors;

/**
 * Finds links of published texts that lead to a page held back, or to an anchor that the readers of the text would not
 * find. A page that lists entries has anchors of its own, which only the page as rendered can tell: there the text's
 * anchors are not all, so it is left to the audit.
 */
final class LinkCheck {
    private final Edition edition;
    private final Held held;
    private final Diagnostics log;
    private final Map<Page, Optional<Ids>> ids = new HashMap<>();

    LinkCheck(Edition edition, Diagnostics log) {
        this.edition = edition;
        this.held = new Held(edition);
        this.log = log;
    }

    private record Page(EntryId entry, Lang reader) {}

    /** The anchors of a page: many links may lead there. */
    private record Ids(Set<String> all, Names names) {}

    /** A text on a page: whose it is, and the language it is in. */
    private record Place(Optional<EntryId> entry, SectionId section, Lang lang) {
        Target page(String anchor) {
            return entry.<Target>map(id -> new Target.ToEntry(id, anchor))
                    .orElse(new Target.ToSection(section, anchor));
        }
    }

    void run() {
        for (Section section : edition.site().sections().values()) {
            section.texts()
                    .byLang()
                    .forEach((lang, text) -> text(text.body(), new Place(Optional.empty(), section.id(), lang)));
        }
        for (Entry entry : edition.site().entries().values()) {
            if (held.why(entry.id()).isEmpty()) {
                entry.texts().byLang().forEach((lang, text) -> text(text.body(), place(entry, lang)));
                facts(entry, entry.facts());
            }
        }
        menu(edition.config().menus().main(), edition.site().menus().main());
        menu(edition.config().menus().footer(), edition.site().menus().footer());
    }

    private static Place place(Entry entry, Lang lang) {
        return new Place(Optional.of(entry.id()), entry.id().section(), lang);
    }

    private void facts(Entry entry, Map<String, Fact> facts) {
        for (Fact fact : facts.values()) {
            if (fact.value() instanceof Value.Rich rich) {
                rich(entry, rich.text());
            } else if (fact.value() instanceof Value.Records records) {
                records.records().forEach(record -> facts(entry, record));
            }
        }
    }

    private void rich(Entry entry, Localized<RichText> texts) {
        Lang first = edition.config().languages().first();
        texts.everywhere().ifPresent(text -> text(text, place(entry, first)));
        texts.byLang().forEach((lang, text) -> text(text, place(entry, lang)));
    }

    private void text(RichText text, Place place) {
        for (int i = 0; i < text.links().size(); i++) {
            Prose.Link link = text.prose().links().get(i);
            Origin origin = text.where().at(link.span().start(), link.span().end());
            target(text.links().get(i), origin, place);
        }
        for (int i = 0; i < text.pictures().size(); i++) {
            Prose.Picture picture = text.prose().pictures().get(i);
            Origin origin =
                    text.where().at(picture.span().start(), picture.span().end());
            target(text.pictures().get(i), origin, place);
        }
    }

    private void target(Target target, Origin origin, Place place) {
        if (target instanceof Target.ToAnchor here) {
            anchor(place.page(here.anchor()), here.anchor(), origin, List.of(place.lang()));
        } else if (target instanceof Target.ToEntry to) {
            Optional<String> why = held.why(to.id());
            why.ifPresent(reason -> log.at(origin).report(CheckCode.LINK_TO_HELD_BACK, "@" + to.id(), reason));
            if (why.isEmpty()) {
                anchor(to, to.anchor(), origin, readers(place));
            }
        } else if (target instanceof Target.ToSection to) {
            anchor(to, to.anchor(), origin, readers(place));
        } else if (target instanceof Target.ToFile to) {
            edition.owner(to.file())
                    .flatMap(held::hidden)
                    .ifPresent(why -> log.at(origin).report(CheckCode.LINK_TO_HELD_BACK, to.file(), why));
        }
    }

    private void menu(List<Config.Reference> written, List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Origin origin = written.get(i).origin();
            if (targets.get(i) instanceof Target.ToEntry to) {
                held.why(to.id())
                        .ifPresent(why -> log.at(origin).report(CheckCode.LINK_TO_HELD_BACK, "@" + to.id(), why));
                anchor(to, to.anchor(), origin, edition.config().languages().full());
            }
        }
    }

    /** The languages whose readers meet a text: its own, and those that have none of their own. */
    private List<Lang> readers(Place place) {
        Set<Lang> readers = new LinkedHashSet<>();
        readers.add(place.lang());
        for (Lang lang : edition.config().languages().full()) {
            place.entry()
                    .flatMap(id -> edition.directory().entry(id, lang))
                    .filter(shown ->
                            shown.path().isPresent() && shown.textLang().equals(place.lang()))
                    .ifPresent(shown -> readers.add(lang));
        }
        return new ArrayList<>(readers);
    }

    private void anchor(Target page, String anchor, Origin origin, List<Lang> readers) {
        if (anchor.isEmpty()) {
            return;
        }
        for (Lang reader : readers) {
            Optional<Ids> known = known(page, reader);
            if (known.isPresent() && !known.get().all().contains(anchor)) {
                log.at(ending(origin, "#" + anchor))
                        .nearest(anchor, known.get().names())
                        .report(CheckCode.MISSING_ANCHOR, anchor, name(page), reader.tag());
                return;
            }
        }
    }

    private Optional<Ids> known(Target page, Lang reader) {
        return page instanceof Target.ToEntry to
                ? ids.computeIfAbsent(
                        new Page(to.id(), reader),
                        none -> anchors(page, reader).map(all -> new Ids(new HashSet<>(all), Names.of(all))))
                : Optional.empty();
    }

    /** The end of a place, if these words stand there. */
    private static Origin ending(Origin origin, String words) {
        int end = origin.span().end();
        boolean there = origin.source().text().startsWith(words, end - words.length());
        return there ? origin.source().at(end - words.length(), end) : origin;
    }

    private static String name(Target page) {
        return page instanceof Target.ToEntry to ? "@" + to.id() : "@" + ((Target.ToSection) page).id() + "/";
    }

    /** All anchors of a page as the readers of a language meet it; absent where they are not known here. */
    private Optional<List<String>> anchors(Target page, Lang reader) {
        if (page instanceof Target.ToEntry to) {
            return edition.directory()
                    .entry(to.id(), reader)
                    .filter(shown -> shown.entry().standing().display().layout() == Display.Layout.PAGE)
                    .filter(shown -> shown.path().isPresent())
                    .filter(shown -> isRead(shown.text().body()))
                    .map(this::anchors);
        }
        return Optional.empty();
    }

    /** Whether a text could be read: of one that could not, which is reported, nothing is left. */
    private static boolean isRead(RichText text) {
        Origin start = text.where().at(0, 0);
        return !text.prose().isEmpty()
                || start.source().text().substring(start.span().start()).isBlank();
    }

    private List<String> anchors(Shown shown) {
        Anchors headings = edition.status().of(shown.entry().id(), shown.textLang());
        List<String> anchors = new ArrayList<>(headings.ids());
        anchors.addAll(shown.text().body().prose().anchors());
        for (Fact fact : shown.entry().facts().values()) {
            if (fact.value() instanceof Value.Rich rich) {
                rich.text().values().forEach(text -> anchors.addAll(text.prose().anchors()));
            }
        }
        return anchors;
    }
}
