package zwiesprache.translation.shape;

import java.util.EnumSet;
import java.util.Set;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Kind.Is;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.Site;
import zwiesprache.model.Text;
import zwiesprache.translation.Review;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/** Reports where a translation is built otherwise than its original, and what was left in the other language. */
public final class Shape {
    /** What is called by a name, which may be the same in every language. */
    private static final Set<Is> NAMED = EnumSet.of(Is.PERSON, Is.ORGANIZATION, Is.PLACE, Is.SOURCE);

    private final Site site;
    private final Tongues tongues;
    private final Diagnostics log;

    private Shape(Site site, Tongues tongues, Diagnostics log) {
        this.site = site;
        this.tongues = tongues;
        this.log = log;
    }

    /** Looks at every translation that has a text; codes: {@link ShapeCode}. */
    public static void check(Site site, Status status, Tongues tongues, Diagnostics log) {
        Shape shape = new Shape(site, tongues, log);
        status.entries()
                .forEach((id, ties) -> site.entry(id)
                        .ifPresent(entry -> ties.reviews()
                                .values()
                                .forEach(review -> shape.check(
                                        review,
                                        entry.texts(),
                                        NAMED.contains(
                                                site.sectionOf(entry).kind().is())))));
        status.sections()
                .forEach((id, ties) -> ties.reviews()
                        .values()
                        .forEach(review -> shape.check(review, site.section(id).texts(), false)));
    }

    private void check(Review review, Localized<Text> texts, boolean named) {
        LeftOvers.check(review, named, tongues, log);
        RichText source = body(texts, review.from());
        RichText translation = body(texts, review.to());
        // A translation without a text is none yet; that it is missing is said elsewhere.
        if (!source.prose().isEmpty() && !translation.prose().isEmpty()) {
            new Contrast(review, source, translation, log).report(site);
        }
    }

    private static RichText body(Localized<Text> texts, Lang lang) {
        Text text = texts.byLang().get(lang);
        return text == null ? RichText.EMPTY : text.body();
    }
}
