package zwiesprache.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.config.Config;
import zwiesprache.edition.Page.Alternate;
import zwiesprache.edition.Page.Relations;
import zwiesprache.edition.Page.Switch;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;

/**
 * Relates each page to those of other languages. hreflang names real translations only, each of them on each of them; a
 * fallback is not indexed and points to the page whose words it shows
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
final class Relating {
    private final Site site;
    private final Languages languages;
    private final Directory directory;

    Relating(Site site, Config config, Directory directory) {
        this.site = site;
        this.languages = config.languages();
        this.directory = directory;
    }

    Relations chooser() {
        List<Alternate> homes = homes();
        List<Switch> switches = homes.stream()
                .map(home -> new Switch(home.lang(), home.path(), true))
                .toList();
        return new Relations(Optional.of(""), true, homes, Optional.of(""), switches, List.of());
    }

    Relations notFound() {
        return new Relations(
                Optional.empty(), false, List.of(), Optional.empty(), chooser().switches(), List.of());
    }

    Relations redirect(String to) {
        return new Relations(Optional.of(to), false, List.of(), Optional.empty(), List.of(), List.of());
    }

    private List<Alternate> homes() {
        List<Alternate> homes = new ArrayList<>();
        for (Lang lang : languages.full()) {
            directory.section(SectionId.ROOT, lang).ifPresent(path -> homes.add(new Alternate(lang, path)));
        }
        return homes;
    }

    Relations section(Section section, Lang lang) {
        List<Alternate> real = new ArrayList<>();
        for (Lang each : languages.full()) {
            if (section.texts().in(each).isPresent()) {
                directory.section(section.id(), each).ifPresent(path -> real.add(new Alternate(each, path)));
            }
        }
        List<Switch> switches = new ArrayList<>();
        for (Lang each : offered(section)) {
            nearest(section.id(), each)
                    .ifPresent(path -> switches.add(new Switch(each, path, real.contains(new Alternate(each, path)))));
        }
        Whereabouts words = each -> section.texts().byLang().containsKey(each)
                ? directory.section(section.id(), each)
                : Optional.<String>empty();
        List<Alternate> variants = variants(lang, words);
        String own = directory.section(section.id(), lang).orElseThrow();
        if (languages.isVariant(lang)) {
            return variant(own, alike(lang, switches, words), variants);
        }
        boolean isReal = real.contains(new Alternate(lang, own));
        String canonical = isReal || real.isEmpty() ? own : real.get(0).path();
        Optional<String> xDefault = section.id().isRoot() ? Optional.of("") : xDefault(real);
        return relations(canonical, isReal, real, xDefault, switches, variants);
    }

    Relations entry(Shown shown, Lang lang) {
        Entry entry = shown.entry();
        List<Alternate> real = new ArrayList<>();
        List<Switch> switches = new ArrayList<>();
        for (Lang each : offered(shown.section())) {
            Optional<Shown> there = directory.entry(entry.id(), each);
            Optional<String> path = there.flatMap(Shown::path);
            boolean isReal = path.isPresent() && !there.orElseThrow().isFallback(each);
            if (isReal) {
                real.add(new Alternate(each, path.orElseThrow()));
            }
            path.or(() -> nearest(entry.id().section(), each))
                    .ifPresent(to -> switches.add(new Switch(each, to, isReal)));
        }
        Whereabouts words = each -> entry.texts().byLang().containsKey(each)
                ? directory.entry(entry.id(), each).flatMap(Shown::path)
                : Optional.<String>empty();
        List<Alternate> variants = variants(lang, words);
        String own = shown.path().orElseThrow();
        if (languages.isVariant(lang)) {
            return variant(own, alike(lang, switches, words), variants);
        }
        boolean isReal = !shown.isFallback(lang);
        String canonical = isReal
                ? own
                : directory
                        .entry(entry.id(), shown.textLang())
                        .flatMap(Shown::path)
                        .orElse(own);
        return relations(canonical, isReal, real, xDefault(real), switches, variants);
    }

    private Optional<String> nearest(SectionId section, Lang lang) {
        return directory.section(section, lang).or(() -> section.parent().flatMap(parent -> nearest(parent, lang)));
    }

    /** @param others per language in which the whole is real, the paths of its parts by key; none if not divided alike */
    Relations part(Page whole, Listing.Part part, Map<Lang, Map<String, String>> others) {
        List<Alternate> real = new ArrayList<>();
        others.forEach((lang, paths) ->
                Optional.ofNullable(paths.get(part.key())).ifPresent(path -> real.add(new Alternate(lang, path))));
        boolean indexed = whole.relations().indexed();
        if (indexed && real.isEmpty()) {
            real.add(new Alternate(whole.lang(), part.path()));
        }
        List<Switch> switches = whole.relations().switches().stream()
                .map(item -> real.stream()
                        .filter(there -> there.lang().equals(item.lang()))
                        .map(there -> new Switch(there.lang(), there.path(), true))
                        .findFirst()
                        .orElse(item))
                .toList();
        if (languages.isVariant(whole.lang())) {
            return variant(part.path(), switches, List.of());
        }
        String canonical = indexed || real.isEmpty() ? part.path() : real.get(0).path();
        return relations(canonical, indexed, real, xDefault(real), switches, List.of());
    }

    private static Relations relations(
            String canonical,
            boolean real,
            List<Alternate> alternates,
            Optional<String> xDefault,
            List<Switch> switches,
            List<Alternate> variants) {
        return new Relations(
                Optional.of(canonical),
                real,
                real ? alternates : List.of(),
                real ? xDefault : Optional.empty(),
                switches,
                variants);
    }

    /** An easy-language page: indexed, but search engines know no tag for it, so the head does not name it. */
    private static Relations variant(String own, List<Switch> switches, List<Alternate> variants) {
        return new Relations(Optional.of(own), true, List.of(), Optional.empty(), switches, variants);
    }

    /** From an easy page to the other languages: to their easy pages, where they have any of the same form. */
    private List<Switch> alike(Lang lang, List<Switch> switches, Whereabouts words) {
        Lang full = languages.full(lang);
        String form = lang.tag().startsWith(full.tag())
                ? lang.tag().substring(full.tag().length())
                : "";
        return switches.stream()
                .map(each -> languages.tags().stream()
                        .filter(other -> !each.lang().equals(full))
                        .filter(other -> other.tag().equals(each.lang().tag() + form))
                        .flatMap(other -> words.in(other).stream())
                        .findFirst()
                        .map(path -> new Switch(each.lang(), path, true))
                        .orElse(each))
                .toList();
    }

    private Optional<String> xDefault(List<Alternate> real) {
        return real.stream()
                .filter(alternate -> alternate.lang().equals(languages.first()))
                .findFirst()
                .or(() -> real.stream().findFirst())
                .map(Alternate::path);
    }

    private List<Lang> offered(Section section) {
        List<Lang> offered = new ArrayList<>(languages.full());
        offered.removeIf(lang -> !section.languages().contains(lang)
                && !site.section(SectionId.ROOT).languages().contains(lang));
        return offered;
    }

    /** Where a page is in a language, if it has words of its own in it. */
    private interface Whereabouts {
        Optional<String> in(Lang lang);
    }

    /** The easy forms of a page's language, or of an easy page its full language. */
    private List<Alternate> variants(Lang lang, Whereabouts whereabouts) {
        List<Alternate> variants = new ArrayList<>();
        Lang full = languages.full(lang);
        for (Lang each : languages.tags()) {
            if (!each.equals(lang) && languages.full(each).equals(full)) {
                whereabouts.in(each).ifPresent(path -> variants.add(new Alternate(each, path)));
            }
        }
        return variants;
    }
}
