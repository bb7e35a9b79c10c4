package zwiesprache.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import zwiesprache.check.easy.EasyCheck;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.model.Film;
import zwiesprache.model.Lang;
import zwiesprache.model.RichText;
import zwiesprache.model.Section;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.typeset.Tongues;

/** All checks of the content, one after the other. */
public final class Checks {
    private Checks() {}

    /**
     * Reports the codes ZW0601 to ZW0637.
     *
     * @param today the day that decides what lies in the future or too long ago
     */
    public static void run(Edition edition, Tongues tongues, LocalDate today, Diagnostics log) {
        new LinkCheck(edition, log).run();
        new ReferenceCheck(edition, log).run();
        new CircleCheck(edition.site(), log).run();
        edition.site().sections().values().forEach(section -> titles(section, edition, log));
        new TimeCheck(edition, today, log).run();
        new PublishedTexts(edition).each(new Editor(tongues, edition.site()::film, log));
    }

    /** Reads all words as an editor would. */
    private static final class Editor implements PublishedTexts.Reader {
        private static final int LEAST_WIDTH = 320;
        private static final int LEAST_HEIGHT = 240;

        private final WordsCheck words;
        private final TextCheck texts;
        private final LinkTextCheck links;
        private final EasyCheck easy;
        private final Function<Target.ToFile, Optional<Film>> films;
        private final Diagnostics log;

        Editor(Tongues tongues, Function<Target.ToFile, Optional<Film>> films, Diagnostics log) {
            this.films = films;
            this.log = log;
            words = new WordsCheck(log);
            texts = new TextCheck(tongues, log);
            links = new LinkTextCheck(tongues, log);
            easy = new EasyCheck(tongues, log);
        }

        @Override
        public void words(Text text, Lang lang, boolean ours) {
            words.words(text, lang, ours);
            texts.body(text.body(), lang);
            links.text(text.body(), lang);
            easy.words(text, lang);
            text.access().signed().forEach(this::film);
        }

        /** BITV 2.0, Anlage 2 Teil 1. */
        private void film(Text.Signed signed) {
            films.apply(signed.film())
                    .filter(film -> film.hasSize() && (film.width() < LEAST_WIDTH || film.height() < LEAST_HEIGHT))
                    .ifPresent(
                            film -> log.at(signed.origin()).report(CheckCode.SMALL_FILM, film.width(), film.height()));
        }

        @Override
        public void field(RichText text, Lang lang) {
            texts.inside(text, lang);
            links.text(text, lang);
            easy.field(text, lang);
        }
    }

    private static void titles(Section section, Edition edition, Diagnostics log) {
        for (Lang lang : section.languages()) {
            boolean full = !edition.config().languages().isVariant(lang);
            if (full && section.words().title().in(lang).isEmpty()) {
                log.at(section.origin())
                        .report(CheckCode.UNTITLED_SECTION, "@" + section.id().path() + "/", lang.tag());
            }
        }
    }
}
