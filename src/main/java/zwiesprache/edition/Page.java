package zwiesprache.edition;

import java.util.List;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages.Pair;

/**
 * A page.
 *
 * @param path its address below the site's root, without a slash in front; ends with a slash or with a file's name; empty
 *     for the root
 * @param lang the language it speaks to its readers
 * @param title its name, in {@code titleLang}
 * @param description one or two sentences on it, in {@code titleLang}; empty if nothing is stated
 * @param trail the pages above it, home first
 */
public record Page(
        String path,
        Lang lang,
        String title,
        String description,
        Lang titleLang,
        Relations relations,
        List<Crumb> trail,
        Content content) {
    public Page {
        trail = List.copyOf(trail);
    }

    /** The same page, with the ways to those that show it beside another language. */
    Page beside(List<Beside> pairs) {
        Relations with = new Relations(
                relations.canonical(),
                relations.indexed(),
                relations.alternates(),
                relations.xDefault(),
                relations.switches(),
                relations.variants(),
                pairs);
        return new Page(path, lang, title, description, titleLang, with, trail, content);
    }

    /** Its file below the site's root. */
    public String file() {
        return fileOf(path);
    }

    /** The file of the page at a path, both below the site's root. */
    public static String fileOf(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** A page above. */
    public record Crumb(String title, Lang titleLang, String path) {}

    /**
     * How a page stands to those of other languages.
     *
     * @param canonical the address that counts: its own, or of a fallback that of the real page; absent for an error page
     * @param indexed whether search engines may list it
     * @param alternates the real pages of all languages, its own included; empty unless it is real and indexed
     * @param xDefault where readers of yet another language go
     * @param switches where the switch leads, one for each full language of the site
     * @param pairs where the page stands side by side with another language; of such a page, itself
     */
    public record Relations(
            Optional<String> canonical,
            boolean indexed,
            List<Alternate> alternates,
            Optional<String> xDefault,
            List<Switch> switches,
            List<Alternate> variants,
            List<Beside> pairs) {
        public Relations {
            alternates = List.copyOf(alternates);
            switches = List.copyOf(switches);
            variants = List.copyOf(variants);
            pairs = List.copyOf(pairs);
        }

        /** Those of a page that stands beside no other. */
        public Relations(
                Optional<String> canonical,
                boolean indexed,
                List<Alternate> alternates,
                Optional<String> xDefault,
                List<Switch> switches,
                List<Alternate> variants) {
            this(canonical, indexed, alternates, xDefault, switches, variants, List.of());
        }
    }

    /** The same page side by side in two languages. */
    public record Beside(Pair pair, String path) {}

    /** The same page in a language. */
    public record Alternate(Lang lang, String path) {}

    /**
     * An item of the language switch.
     *
     * @param real whether the page there has its words in that language; else it is a fallback or the nearest page
     */
    public record Switch(Lang lang, String path, boolean real) {}
}
