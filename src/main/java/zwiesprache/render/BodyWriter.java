package zwiesprache.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.edition.Content;
import zwiesprache.edition.Listing;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Target;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.render.view.BodyView;
import zwiesprache.render.view.ChoiceView;
import zwiesprache.render.view.ChooserView;
import zwiesprache.render.view.EntryView;
import zwiesprache.render.view.FactView;
import zwiesprache.render.view.HomeView;
import zwiesprache.render.view.IndexView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.ListView;
import zwiesprache.render.view.NotFoundView;
import zwiesprache.render.view.PartsView;
import zwiesprache.render.view.ProseView;
import zwiesprache.render.view.RedirectView;
import zwiesprache.render.view.TimelineView;
import zwiesprache.render.view.Words;

/** Writes the content of one page as the view that its template wants. */
final class BodyWriter {
    private final Desk desk;
    private final Page page;
    private final Map<String, Page> byPath;
    private final Optional<Proof> proof;
    private final Speech speech;
    private final ListsWriter lists;
    private final Citations citations;

    /**
     * @param byPath all pages by their paths
     * @param proof what to tell translators, if it is for them
     */
    BodyWriter(Desk desk, Page page, Map<String, Page> byPath, Optional<Proof> proof) {
        this.desk = desk;
        this.page = page;
        this.byPath = byPath;
        this.proof = proof;
        this.speech = desk.speech();
        this.lists = new ListsWriter(desk);
        this.citations = new Citations(desk, "");
    }

    /** A view, and the kind of page whose template shows it. */
    record Body(PageKind kind, BodyView view) {}

    Body body() {
        if (page.content() instanceof Content.OfEntry of) {
            return of.listing()
                    .map(listing -> listing(listing, withReferences(entryProse(of), of.shown())))
                    .orElseGet(() -> entry(of));
        }
        if (page.content() instanceof Content.OfSection of) {
            ProseView prose =
                    new ProseWriter(desk, citations, of.text().body(), page.titleLang()).page(of.anchors(), twins());
            return listing(of.listing(), withReferences(prose, List.of()));
        }
        if (page.content() instanceof Content.OfPart of) {
            return part(of);
        }
        if (page.content() instanceof Content.OfPair of) {
            return new Body(PageKind.PARALLEL, new PairWriter(desk, proof).view(of));
        }
        if (page.content() instanceof Content.Redirect of) {
            Words title = speech.words(page.title(), page.titleLang());
            return new Body(PageKind.REDIRECT, new RedirectView(new LinkView(title, desk.href(of.to()), "")));
        }
        return page.content() instanceof Content.Chooser
                ? new Body(PageKind.CHOOSER, new ChooserView(choices()))
                : new Body(PageKind.NOT_FOUND, new NotFoundView(choices()));
    }

    /** The page in those other languages that really have it. */
    private List<Page.Alternate> twins() {
        return page.relations().alternates().stream()
                .filter(alternate -> !alternate.lang().equals(page.lang()))
                .toList();
    }

    private ProseView entryProse(Content.OfEntry of) {
        Shown shown = of.shown();
        return new ProseWriter(desk, citations, shown.text().body(), shown.textLang()).page(of.anchors(), twins());
    }

    private ProseView withReferences(ProseView prose, Shown shown) {
        return withReferences(prose, shown.entry().references(shown.section().kind(), Role.SOURCES));
    }

    /** To be called when everything that cites is written. */
    private ProseView withReferences(ProseView prose, List<EntryId> sources) {
        return new ProseView(prose.html(), prose.notes(), prose.outline(), citations.references(sources));
    }

    private Words title() {
        Lang around = textLang();
        return speech.words(
                page.title(), page.titleLang().base().equals(around.base()) ? around : page.titleLang(), around);
    }

    private Words summary() {
        return speech.words(page.description(), textLang(), textLang());
    }

    /** The language of title and text: of a fallback another than the page's. */
    private Lang textLang() {
        if (page.content() instanceof Content.OfEntry of) {
            return of.shown().textLang();
        }
        return page.titleLang().base().equals(page.lang().base()) ? page.lang() : page.titleLang();
    }

    private Body entry(Content.OfEntry of) {
        Shown shown = of.shown();
        FactsWriter writer = new FactsWriter(desk, citations);
        FactView.Provenance titleProvenance = writer.of(shown.text().title());
        List<FactView> facts = new ArrayList<>(writer.facts(shown, false));
        ProseView text = entryProse(of);
        facts.addAll(writer.facts(shown, true));
        ProseView prose = withReferences(text, shown);
        EntryView.Header header = new EntryView.Header(
                shown.section().kind().is().word(),
                desk.singular(shown.section()),
                title(),
                titleProvenance,
                summary(),
                desk.date(shown));
        EntryView.Stamp stamp = new EntryView.Stamp(
                speech.day(shown.entry().standing().published()),
                speech.day(shown.entry().standing().updated()),
                desk.absolute(page.relations().canonical().orElse(page.path())));
        return new Body(
                PageKind.ENTRY,
                new EntryView(
                        header,
                        facts,
                        prose,
                        lists.backlinks(of.backlinks()),
                        beside(of.previous()),
                        beside(of.next()),
                        stamp));
    }

    private LinkView beside(Optional<EntryId> id) {
        return id.flatMap(desk::shown).map(desk::link).orElse(LinkView.none());
    }

    private Body listing(Listing listing, ProseView prose) {
        if (listing instanceof Listing.Timeline timeline) {
            return timeline(timeline, title(), prose, lists.parts(timeline.parts(), Optional.empty()));
        }
        if (listing instanceof Listing.Index index) {
            return new Body(PageKind.INDEX, new IndexView(title(), summary(), prose, lists.alphabets(index)));
        }
        if (listing instanceof Listing.Home home) {
            return new Body(
                    PageKind.HOME,
                    new HomeView(title(), summary(), prose, lists.ways(home), lists.items(home.latest(), true)));
        }
        if (listing instanceof Listing.Tree tree) {
            return new Body(
                    PageKind.LIST,
                    new ListView(
                            title(), summary(), prose, count(tree), List.of(), List.of(), lists.tree(tree.roots())));
        }
        return list((Listing.Plain) listing, title(), prose, Optional.empty(), ((Listing.Plain) listing).parts());
    }

    private String count(Listing listing) {
        return listing.count() == 0 ? "" : speech.counted("entries", listing.count());
    }

    private Body list(
            Listing.Plain plain, Words title, ProseView prose, Optional<String> current, List<Listing.Part> parts) {
        return new Body(
                PageKind.LIST,
                new ListView(
                        title,
                        current.isPresent() ? Words.none() : summary(),
                        prose,
                        count(plain),
                        lists.parts(parts, current),
                        lists.groups(plain.groups()),
                        List.of()));
    }

    private Body timeline(Listing.Timeline timeline, Words title, ProseView prose, List<PartsView> parts) {
        return new Body(
                PageKind.TIMELINE,
                new TimelineView(
                        title,
                        summary(),
                        prose,
                        count(timeline),
                        parts,
                        lists.overview(timeline.years()),
                        lists.years(timeline.years())));
    }

    private Body part(Content.OfPart of) {
        Words key = lists.key(of.key());
        Words title = new Words(title().html() + ": " + key.html(), title().text() + ": " + key.text());
        List<Listing.Part> parts = siblings(of);
        if (of.listing() instanceof Listing.Timeline timeline) {
            return timeline(timeline, title, ProseView.none(), lists.parts(parts, Optional.of(of.key())));
        }
        return list((Listing.Plain) of.listing(), title, ProseView.none(), Optional.of(of.key()), parts);
    }

    private List<Listing.Part> siblings(Content.OfPart of) {
        Page whole = byPath.get(of.whole());
        Optional<Listing> listing = Optional.empty();
        if (whole != null && whole.content() instanceof Content.OfSection section) {
            listing = Optional.of(section.listing());
        } else if (whole != null && whole.content() instanceof Content.OfEntry entry) {
            listing = entry.listing();
        }
        return listing.map(each -> each instanceof Listing.Plain plain
                        ? plain.parts()
                        : each instanceof Listing.Timeline timeline ? timeline.parts() : List.<Listing.Part>of())
                .orElse(List.of());
    }

    /** All languages, for pages that belong to none. */
    private List<ChoiceView> choices() {
        List<ChoiceView> choices = new ArrayList<>();
        for (Page.Switch each : page.relations().switches()) {
            Desk own = desk.in(each.lang());
            Speech its = own.speech();
            List<LinkView> links = new ArrayList<>();
            for (Target target : desk.edition().site().menus().main()) {
                own.link(target).ifPresent(links::add);
            }
            choices.add(new ChoiceView(
                    each.lang().tag(),
                    its.dir(),
                    desk.edition().config().languages().name(each.lang()),
                    new LinkView(its.words(desk.edition().config().names().title()), desk.href(each.path()), ""),
                    its.words(desk.edition().config().names().description()),
                    links,
                    its.messages()));
        }
        return choices;
    }
}
