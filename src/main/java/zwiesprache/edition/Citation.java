package zwiesprache.edition;

import java.time.LocalDate;
import java.util.Optional;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.typeset.Tongues;

/**
 * How a page of the site is cited.
 *
 * @param key tells it from all others in a bibliography; letters, digits, hyphens, colons
 * @param title typeset, as is the site's
 * @param titleLang its language
 * @param lang that of the page
 * @param date when it was last changed, else published
 * @param url absolute
 */
public record Citation(
        String key, String title, Lang titleLang, Lang lang, String site, Optional<LocalDate> date, String url) {
    /** @return absent for what has no page of its own in the reader's language */
    static Optional<Citation> of(Edition edition, Tongues tongues, Shown shown, Lang reader) {
        if (shown.path().isEmpty() || shown.isFallback(reader)) {
            return Optional.empty();
        }
        Lang in = shown.text().title().lang().orElse(shown.textLang());
        String site = edition.config()
                .names()
                .title()
                .pick(reader)
                .map(picked -> tongues.set(picked.value(), picked.lang()))
                .orElse("");
        Entry.Standing standing = shown.entry().standing();
        return Optional.of(new Citation(
                shown.entry().id().path().replace('/', ':') + ":" + reader.tag(),
                tongues.set(shown.text().title().words(), in),
                in,
                reader,
                site,
                standing.updated().or(standing::published),
                edition.config().baseUrl().absolute(shown.path().get())));
    }

    /** The path without ending of the files that hold the citations of all pages of a language. */
    public static String file(Lang lang) {
        return "data/citations." + lang.tag();
    }

    /** As an entry of a BibTeX file (biblatex manual, {@code @online}). */
    public String bibtex() {
        StringBuilder entry = new StringBuilder("@online{" + key + ",\n");
        entry.append("  title = {{").append(escaped(title)).append("}},\n");
        entry.append("  organization = {").append(escaped(site)).append("},\n");
        date.ifPresent(day -> entry.append("  date = {").append(day).append("},\n"));
        entry.append("  url = {").append(url).append("},\n");
        return entry.append("  language = {")
                .append(lang.tag())
                .append("}\n}\n")
                .toString();
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : words.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '%', '#', '&', '$', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
