package zwiesprache.render.view;

/** The content of a page: one record for each kind of page that a theme has a template for. */
public sealed interface BodyView extends View
        permits EntryView,
                ListView,
                TimelineView,
                IndexView,
                HomeView,
                ChooserView,
                NotFoundView,
                RedirectView,
                ParallelView,
                SettingsView,
                SearchView,
                DossierView {}
