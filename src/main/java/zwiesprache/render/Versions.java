package zwiesprache.render;

import java.time.LocalDate;
import java.util.Optional;
import zwiesprache.edition.Directory;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.VersionView;
import zwiesprache.translation.Review;

/** Says how words stand to the same in other languages. Claims nothing that is not stated or on record. */
final class Versions {
    private final Desk desk;
    private final Edition edition;
    private final Directory directory;

    /** @param desk of the language to say it in */
    Versions(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
        this.directory = edition.directory();
    }

    VersionView of(Shown shown) {
        EntryId id = shown.entry().id();
        LinkView binding = binding(shown.textLang())
                .flatMap(lang -> real(id, lang).map(path -> link(lang, path)))
                .orElse(LinkView.none());
        Optional<Review> translation = translation(edition, shown);
        if (translation.isEmpty()) {
            return new VersionView(LinkView.none(), DateView.none(), false, ahead(shown), binding);
        }
        Review review = translation.get();
        LinkView original = link(review.from(), real(id, review.from()).orElse(""));
        Optional<LocalDate> date = review.confirmedOn()
                .or(() -> shown.entry().standing().updated())
                .or(() -> shown.entry().standing().published());
        return new VersionView(original, desk.speech().day(date), review.isBehind(), LinkView.none(), binding);
    }

    /** Of what is written in several languages together: the first of them that was changed since it matched this one. */
    private LinkView ahead(Shown shown) {
        EntryId id = shown.entry().id();
        for (Lang lang : edition.config().languages().full()) {
            boolean source = edition.status()
                    .review(id, shown.textLang())
                    .filter(review -> review.both() && review.from().equals(lang) && review.isAhead(Review.Side.SOURCE))
                    .isPresent();
            boolean translation = edition.status()
                    .review(id, lang)
                    .filter(review -> review.both()
                            && review.from().equals(shown.textLang())
                            && review.isAhead(Review.Side.TRANSLATION))
                    .isPresent();
            if (source || translation) {
                return link(lang, real(id, lang).orElse(""));
            }
        }
        return LinkView.none();
    }

    /** The words of a list page are written in all languages together. */
    VersionView of(Section section, Lang textLang) {
        return bound(binding(textLang)
                .filter(section.texts().byLang()::containsKey)
                .flatMap(lang -> directory.section(section.id(), lang).map(path -> link(lang, path)))
                .orElse(LinkView.none()));
    }

    private static VersionView bound(LinkView binding) {
        return new VersionView(LinkView.none(), DateView.none(), false, LinkView.none(), binding);
    }

    /** The words beside their original, if they are a translation and more than a title. */
    static Optional<Review> translation(Edition edition, Shown shown) {
        Text text = shown.text();
        boolean says = !text.summary().isEmpty() || !text.body().prose().isEmpty();
        return edition.status().review(shown.entry().id(), shown.textLang()).filter(review -> says && !review.both());
    }

    /** The language that holds, unless it is that of the words. */
    private Optional<Lang> binding(Lang textLang) {
        return edition.config()
                .languages()
                .binding()
                .filter(lang -> !lang.base().equals(textLang.base()));
    }

    /** Where the page is in a language in which it has words. */
    private Optional<String> real(EntryId id, Lang lang) {
        return directory
                .entry(id, lang)
                .filter(there -> !there.isFallback(lang))
                .flatMap(Shown::path);
    }

    private LinkView link(Lang lang, String path) {
        String href = path.isEmpty() ? "" : desk.href(path);
        return new LinkView(
                desk.speech().languageName(lang), href, desk.speech().mark(lang));
    }
}
