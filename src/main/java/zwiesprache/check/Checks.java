package zwiesprache.check;

import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;

/** All checks of the content, one after the other. */
public final class Checks {
    private Checks() {}

    /** Reports the codes ZW0601 to ZW0605. */
    public static void run(Edition edition, Diagnostics log) {
        new LinkCheck(edition, log).run();
        new ReferenceCheck(edition, log).run();
        new CircleCheck(edition.site(), log).run();
        edition.site().sections().values().forEach(section -> titles(section, edition, log));
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
