package zwiesprache.check;

import java.time.LocalDate;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.model.Lang;
import zwiesprache.model.RichText;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.typeset.Tongues;

/** All checks of the content, one after the other. */
public final class Checks {
    private Checks() {}

    /**
     * Reports the codes ZW0601 to ZW0627.
     *
     * @param today the day that decides what lies in the future or too long ago
     */
    public static void run(Edition edition, Tongues tongues, LocalDate today, Diagnostics log) {
        new LinkCheck(edition, log).run();
        new ReferenceCheck(edition, log).run();
        new CircleCheck(edition.site(), log).run();
        edition.site().sections().values().forEach(section -> titles(section, edition, log));
        new TimeCheck(edition, today, log).run();
        new PublishedTexts(edition).each(new Editor(tongues, log));
    }

    /** Reads all words as an editor would. */
    private static final class Editor implements PublishedTexts.Reader {
        private final WordsCheck words;
        private final TextCheck texts;
        private final LinkTextCheck links;

        Editor(Tongues tongues, Diagnostics log) {
            words = new WordsCheck(log);
            texts = new TextCheck(tongues, log);
            links = new LinkTextCheck(tongues, log);
        }

        @Override
        public void words(Text text, Lang lang, boolean ours) {
            words.words(text, lang, ours);
            texts.body(text.body(), lang);
            links.text(text.body(), lang);
        }

        @Override
        public void field(RichText text, Lang lang) {
            texts.inside(text, lang);
            links.text(text, lang);
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
