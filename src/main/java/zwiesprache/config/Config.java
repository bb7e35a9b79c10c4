package zwiesprache.config;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Level;
import zwiesprache.model.Gate;
import zwiesprache.model.Languages;
import zwiesprache.model.Localized;
import zwiesprache.text.Limits;
import zwiesprache.text.Ordered;
import zwiesprache.text.Origin;

/**
 * The site as such.
 *
 * @param zone in which "today" is decided and times of events are meant
 * @param theme the theme's name, and where it stands
 */
public record Config(
        Names names,
        BaseUrl baseUrl,
        Languages languages,
        ZoneId zone,
        Gate gate,
        Reference theme,
        Menus menus,
        Policy policy) {

    /** The same site at another address. */
    public Config at(BaseUrl other) {
        return new Config(names, other, languages, zone, gate, theme, menus, policy);
    }

    /** What the site is called and what it is about, per language. */
    public record Names(Localized<String> title, Localized<String> description) {}

    /** The links to pages of the site that every page shows. */
    public record Menus(List<Reference> main, List<Reference> footer) {
        public Menus {
            main = List.copyOf(main);
            footer = List.copyOf(footer);
        }
    }

    /** A reference as written: to a page, such as {@code @section/} or {@code @page}, or to a theme. */
    public record Reference(String words, Origin origin) {}

    /**
     * @param html whether Markdown may hold HTML (of an allow-list)
     * @param search whether the site can be searched, if its theme has a page for it
     * @param epub whether each language can be taken along as a book
     * @param dossiers whether each topic can be had with all its entries in one document
     * @param license under which the content may be used
     * @param findings what is made of the findings that are warnings of themselves, by the code's id
     * @param limits how much is read and written, the ceilings of the command line respected
     */
    public record Policy(
            boolean html,
            boolean search,
            boolean epub,
            boolean dossiers,
            Optional<License> license,
            Map<String, Level> findings,
            Limits limits) {
        public Policy {
            findings = Ordered.map(findings);
        }
    }

    /** A licence with its address. */
    public record License(String name, String url) {}
}
