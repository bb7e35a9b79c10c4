package zwiesprache.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.edition.Content;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Value;
import zwiesprache.model.When;
import zwiesprache.translation.Review;

/** Says in the vocabulary of schema.org what a page is about, and the way to it. */
final class Schema {
    private final Desk desk;
    private final Page page;

    Schema(Desk desk, Page page) {
        this.desk = desk;
        this.page = page;
    }

    /** JSON for a script element; empty for pages that are not indexed. */
    String json() {
        if (!page.relations().indexed() || page.content() instanceof Content.Chooser) {
            return "";
        }
        List<Ld> graph = new ArrayList<>();
        if (page.content() instanceof Content.OfEntry of) {
            graph.add(entry(of.shown()));
            translations(of.shown()).ifPresent(graph::add);
        }
        if (!page.trail().isEmpty()) {
            graph.add(trail());
        }
        return graph.isEmpty()
                ? ""
                : new Ld()
                        .put("@context", "https://schema.org")
                        .put("@graph", graph)
                        .toString();
    }

    private String url() {
        return desk.absolute(page.relations().canonical().orElse(page.path()));
    }

    /**
     * What the page as a text is to the same in other languages: https://schema.org/translationOfWork and its inverse. A
     * page is a text whatever it is about; an event or a person is no translation.
     */
    private Optional<Ld> translations(Shown shown) {
        Ld ld = Ld.of("WebPage").put("@id", url() + "#page").put("url", url());
        ld.put("inLanguage", page.lang().tag()).put("mainEntity", new Ld().put("@id", url()));
        Optional<Review> translation = Versions.translation(desk.edition(), shown);
        if (translation.isPresent()) {
            Review review = translation.get();
            page.relations().alternates().stream()
                    .filter(each -> each.lang().equals(review.from()))
                    .findFirst()
                    .ifPresent(each -> ld.put("translationOfWork", text(each)));
            review.confirmedOn().ifPresent(day -> ld.put("lastReviewed", day.toString()));
            return Optional.of(ld.put("creativeWorkStatus", review.isBehind() ? "Outdated" : ""));
        }
        List<Ld> translations = page.relations().alternates().stream()
                .filter(each -> isTranslation(shown, each.lang()))
                .map(this::text)
                .toList();
        return translations.isEmpty() ? Optional.empty() : Optional.of(ld.put("workTranslation", translations));
    }

    private boolean isTranslation(Shown shown, Lang lang) {
        return !lang.equals(page.lang())
                && desk.edition()
                        .directory()
                        .entry(shown.entry().id(), lang)
                        .flatMap(there -> Versions.translation(desk.edition(), there))
                        .filter(review -> review.from().equals(page.lang()))
                        .isPresent();
    }

    private Ld text(Page.Alternate other) {
        String url = desk.absolute(other.path());
        return Ld.of("WebPage")
                .put("@id", url + "#page")
                .put("url", url)
                .put("inLanguage", other.lang().tag());
    }

    private Ld trail() {
        List<Ld> items = new ArrayList<>();
        for (Page.Crumb crumb : page.trail()) {
            items.add(item(items.size() + 1, crumb.title(), desk.absolute(crumb.path())));
        }
        items.add(item(items.size() + 1, page.title(), url()));
        return Ld.of("BreadcrumbList").put("itemListElement", items);
    }

    private static Ld item(int position, String name, String url) {
        return Ld.of("ListItem").put("position", position).put("name", name).put("item", url);
    }

    private Ld entry(Shown shown) {
        Kind.Is is = shown.section().kind().is();
        Ld ld = Ld.of(type(is)).put("@id", url()).put("url", url());
        ld.put(is == Kind.Is.ARTICLE ? "headline" : "name", page.title());
        ld.put("description", page.description()).put("inLanguage", page.lang().tag());
        shown.entry().standing().published().ifPresent(day -> ld.put("datePublished", day.toString()));
        shown.entry().standing().updated().ifPresent(day -> ld.put("dateModified", day.toString()));
        switch (is) {
            case EVENT -> event(ld, shown);
            case PERSON -> named(ld, "affiliation", "Organization", shown, Role.AFFILIATION);
            case SOURCE -> {
                publisher(ld, shown);
                address(shown).ifPresent(url -> ld.put("sameAs", url));
            }
            default -> address(shown).ifPresent(url -> ld.put("sameAs", url));
        }
        return ld;
    }

    private static String type(Kind.Is is) {
        return switch (is) {
            case EVENT -> "Event";
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case PLACE -> "Place";
            case TOPIC -> "DefinedTerm";
            case SOURCE -> "CreativeWork";
            case ARTICLE -> "Article";
        };
    }

    /** Dates only as exact as a month, and only where nothing doubts them. */
    private void event(Ld ld, Shown shown) {
        Desk.when(shown).ifPresent(when -> {
            if (!Machine.uncertain(when)) {
                ld.put("startDate", Machine.datetime(when));
                end(when).ifPresent(end -> ld.put("endDate", Machine.datetime(end)));
            }
        });
        named(ld, "location", "Place", shown, Role.LOCATION);
        named(ld, "organizer", "Organization", shown, Role.ORGANIZER);
        named(ld, "performer", "Person", shown, Role.PERFORMER);
    }

    private static Optional<When> end(When when) {
        return when instanceof When.Period period ? period.end().point().map(point -> point) : Optional.of(when);
    }

    private void named(Ld ld, String property, String type, Shown shown, Role role) {
        List<Ld> all = new ArrayList<>();
        for (Field field : shown.section().kind().fields()) {
            if (field.role().filter(role::equals).isPresent()) {
                shown.entry()
                        .fact(field.name())
                        .ifPresent(fact -> ids(fact)
                                .forEach(id -> desk.shown(id).ifPresent(other -> all.add(thing(type, other)))));
            }
        }
        ld.put(property, all);
    }

    private static List<EntryId> ids(Fact fact) {
        return fact.value() instanceof Value.References references ? references.ids() : List.of();
    }

    private Ld thing(String type, Shown shown) {
        Ld ld = Ld.of(type).put("name", shown.text().title().words());
        shown.path().ifPresent(path -> ld.put("url", desk.absolute(path)));
        return ld;
    }

    private void publisher(Ld ld, Shown shown) {
        shown.value(Role.PUBLISHER)
                .flatMap(value ->
                        value instanceof Value.Words words ? words.words().in(desk.lang()) : Optional.<String>empty())
                .ifPresent(name -> ld.put("publisher", Ld.of("Organization").put("name", name)));
    }

    private static Optional<String> address(Shown shown) {
        return shown.value(Role.URL)
                .flatMap(value -> value instanceof Value.Address address
                        ? Optional.of(address.address())
                        : Optional.<String>empty());
    }
}
