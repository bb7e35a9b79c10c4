package zwiesprache.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import zwiesprache.edition.Directory;
import zwiesprache.edition.Listing;
import zwiesprache.edition.Shown;
import zwiesprache.model.Display;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.SearchView;
import zwiesprache.render.view.Words;

/** Writes the search page: what its script needs to know, and the ways that need no script. */
final class SearchWriter {
    private static final String INDEX = "search/";
    private static final String COUNT = "search_results.";

    private final Desk desk;

    SearchWriter(Desk desk) {
        this.desk = desk;
    }

    SearchView view(Words title, Words summary) {
        Directory directory = desk.edition().directory();
        Lang lang = desk.lang();
        List<SectionId> sections = directory.sections().getOrDefault(lang, new LinkedHashMap<>()).keySet().stream()
                .filter(id -> !id.isRoot() && !directory.entries(id, lang).isEmpty())
                .toList();
        List<LinkView> overviews = new ArrayList<>();
        for (Shown shown :
                directory.entries().getOrDefault(lang, new LinkedHashMap<>()).values()) {
            if (shown.entry().standing().display().layout() != Display.Layout.PAGE
                    && shown.path().isPresent()) {
                overviews.add(desk.link(shown));
            }
        }
        return new SearchView(
                title,
                summary,
                desk.href(INDEX),
                counts(),
                languages(),
                overviews,
                new ListsWriter(desk).ways(new Listing.Home(0, sections, List.of())));
    }

    private List<SearchView.Count> counts() {
        List<SearchView.Count> counts = new ArrayList<>();
        desk.speech().messages().forEach((name, words) -> {
            if (name.startsWith(COUNT)) {
                counts.add(new SearchView.Count(name.substring(COUNT.length()), words));
            }
        });
        return counts;
    }

    private List<SearchView.Language> languages() {
        List<SearchView.Language> languages = new ArrayList<>();
        for (Lang other : desk.edition().config().languages().full()) {
            boolean searched = desk.edition().service(PageKind.SEARCH, other).isPresent();
            if (searched && !other.equals(desk.lang())) {
                languages.add(new SearchView.Language(
                        other.tag(), desk.speech().languageName(other).text()));
            }
        }
        return languages;
    }
}
