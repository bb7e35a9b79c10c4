package zwiesprache.config;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import zwiesprache.model.Gate;
import zwiesprache.model.Languages;
import zwiesprache.model.Localized;
import zwiesprache.text.Origin;

/**
 * The site as such.
 *
 * @param zone in which "today" is decided and times of events are meant
 * @param theme the theme's name
 */
public record Config(
        Names names,
        BaseUrl baseUrl,
        Languages languages,
        ZoneId zone,
        Gate gate,
        String theme,
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

    /** A reference to a page as written, such as {@code @section/} or {@code @page}. */
    public record Reference(String words, Origin origin) {}

    /**
     * @param html whether Markdown may hold HTML (of an allow-list)
     * @param license under which the content may be used
     */
    public record Policy(boolean html, Optional<License> license) {}

    /** A licence with its address. */
    public record License(String name, String url) {}
}
