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
import zwiesprache.render.view.IndexView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.ListView;
import zwiesprache.render.view.MatrixView;
import zwiesprache.render.view.NotFoundView;
import zwiesprache.render.view.PartsView;
import zwiesprache.render.view.ProseView;
import zwiesprache.render.view.RedirectView;
import zwiesprache.render.view.SettingsView;
import zwiesprache.render.view.TimelineView;
import zwiesprache.render.view.TopicView;
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
        if (page.content() instanceof Content.OfService of) {
            return new Body(
                    of.kind(),
                    of.kind() == PageKind.SEARCH
                            ? new SearchWriter(desk).view(title(), summary())
                            : new SettingsView(title(), summary()));
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
        boolean isTopic = TopicWriter.isTopic(shown);
        TopicWriter topic = new TopicWriter(desk, shown, of.backlinks());
        List<FactView> plain = writer.facts(shown, false);
        List<FactView> facts = new ArrayList<>(isTopic ? topic.facts(plain) : plain);
        ProseView text = entryProse(of);
        List<FactView> tables = writer.facts(shown, true);
        facts.addAll(isTopic ? topic.tables(tables) : tables);
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
                        lists.backlinks(isTopic ? topic.elsewhere() : of.backlinks()),
                        beside(of.previous()),
                        beside(of.next()),
                        stamp,
                        isTopic ? topic.view() : TopicView.none()));
    }

    private LinkView beside(Optional<EntryId> id) {
        return id.flatMap(desk::shown).map(desk::link).orElse(LinkView.none());
    }

    private Body listing(Listing listing, ProseView prose) {
        if (listing instanceof Listing.Timeline timeline) {
            return timeline(timeline, prose);
        }
        if (listing instanceof Listing.Matrix matrix) {
            return new Body(
                    PageKind.LIST,
                    new ListView(
                            title(),
                            summary(),
                            prose,
                            "",
                            List.of(),
                            List.of(),
                            List.of(),
                            new MatrixWriter(desk).view(matrix)));
        }
        if (listing instanceof Listing.Index index) {
            return index(index, title(), prose, lists.parts(index.parts(), Optional.empty()));
        }
        if (listing instanceof Listing.Home home) {
            return new Body(PageKind.HOME, new HomeWriter(desk, byPath).view(home, title(), summary(), prose));
        }
        if (listing instanceof Listing.Tree tree) {
            return new Body(
                    PageKind.LIST,
                    new ListView(
                            title(),
                            summary(),
                            prose,
                            count(tree),
                            List.of(),
                            List.of(),
                            lists.tree(tree.roots()),
                            MatrixView.none()));
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
                        List.of(),
                        MatrixView.none()));
    }

    private Body index(Listing.Index index, Words title, ProseView prose, List<PartsView> parts) {
        Words summary = page.content() instanceof Content.OfPart ? Words.none() : summary();
        return new Body(
                PageKind.INDEX, new IndexView(title, summary, prose, otherAlphabets(), parts, lists.alphabets(index)));
    }

    /** The way to the same index in the other languages that have it. */
    private List<LinkView> otherAlphabets() {
        List<LinkView> others = new ArrayList<>();
        for (Page.Switch to : page.relations().switches()) {
            if (to.real() && !to.lang().base().equals(desk.lang().base())) {
                String mark = speech.mark(to.lang());
                others.add(new LinkView(desk.in(to.lang()).speech().alphabet(), desk.href(to.path()), mark));
            }
        }
        return others;
    }

    private Body timeline(Listing.Timeline timeline, ProseView prose) {
        TimelineWriter writer = new TimelineWriter(desk, timeline);
        return new Body(
                PageKind.TIMELINE,
                new TimelineView(
                        title(),
                        summary(),
                        prose,
                        count(timeline),
                        writer.parts(),
                        writer.filters(LinkView.none(), Optional.empty()),
                        writer.overview(),
                        writer.years()));
    }

    private Body part(Content.OfPart of) {
        Words title = title();
        for (Words name : names(of)) {
            title = new Words(title.html() + ": " + name.html(), title.text() + ": " + name.text());
        }
        if (of.listing() instanceof Listing.Timeline timeline) {
            return part(of, timeline, title);
        }
        if (of.listing() instanceof Listing.Index index) {
            return index(index, title, ProseView.none(), lists.parts(siblings(of), Optional.of(of.key())));
        }
        return list((Listing.Plain) of.listing(), title, ProseView.none(), Optional.of(of.key()), siblings(of));
    }

    /** A part of a timeline: a period of it, or some of its entries; that again may be divided. */
    private Body part(Content.OfPart of, Listing.Timeline timeline, Words title) {
        TimelineWriter writer = new TimelineWriter(desk, timeline);
        Optional<Listing.Choice> choice = writer.choice(of.key());
        List<PartsView> parts = choice.isPresent() ? writer.parts() : lists.parts(siblings(of), Optional.of(of.key()));
        return new Body(
                PageKind.TIMELINE,
                new TimelineView(
                        title,
                        Words.none(),
                        ProseView.none(),
                        count(timeline),
                        parts,
                        writer.filters(new LinkView(title(), desk.href(top(of)), ""), choice),
                        writer.overview(),
                        writer.years()));
    }

    /** What a part is called, after what it is a part of. */
    private List<Words> names(Content.OfPart of) {
        List<Words> names = new ArrayList<>();
        Page whole = byPath.get(of.whole());
        if (whole != null && whole.content() instanceof Content.OfPart above) {
            names.addAll(names(above));
        }
        Optional<Words> choice = of.listing() instanceof Listing.Timeline timeline
                ? new TimelineWriter(desk, timeline)
                        .choice(of.key())
                        .map(it -> new TimelineWriter(desk, timeline).words(it.common()))
                : Optional.empty();
        names.add(choice.orElseGet(() -> lists.key(of.key())));
        return names;
    }

    /** The path of the whole that parts are of, and parts of parts. */
    private String top(Content.OfPart of) {
        Page whole = byPath.get(of.whole());
        return whole != null && whole.content() instanceof Content.OfPart above ? top(above) : of.whole();
    }

    private List<Listing.Part> siblings(Content.OfPart of) {
        Page whole = byPath.get(of.whole());
        Optional<Listing> listing = Optional.empty();
        if (whole != null && whole.content() instanceof Content.OfSection section) {
            listing = Optional.of(section.listing());
        } else if (whole != null && whole.content() instanceof Content.OfPart above) {
            listing = Optional.of(above.listing());
        } else if (whole != null && whole.content() instanceof Content.OfEntry entry) {
            listing = entry.listing();
        }
        return listing.map(Listing::parts).orElse(List.of());
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
                    own.edition()
                            .service(PageKind.SEARCH, each.lang())
                            .map(there -> new LinkView(its.words(there.title()), own.href(there.path()), ""))
                            .orElse(LinkView.none()),
                    its.messages()));
        }
        return choices;
    }
}
