package zwiesprache.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Text;
import zwiesprache.text.Origin;

/** Finds titles and summaries that are too long for lists and search results, and summaries that say the same twice. */
final class WordsCheck {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 320;

    private final Diagnostics log;
    private final Map<String, Origin> summaries = new HashMap<>();

    WordsCheck(Diagnostics log) {
        this.log = log;
    }

    /** @param ours whether the title is the site's own; a source has the title that it has */
    void words(Text text, Lang lang, boolean ours) {
        int title = length(text.title().words());
        if (ours && title > LONGEST_TITLE) {
            log.at(text.places().title()).report(CheckCode.LONG_TITLE, title, LONGEST_TITLE);
        }
        if (length(text.summary()) > LONGEST_SUMMARY) {
            log.at(text.places().summary()).report(CheckCode.LONG_SUMMARY, length(text.summary()), LONGEST_SUMMARY);
        }
        if (!text.summary().isBlank()) {
            String key = lang.tag() + " " + text.summary().strip().toLowerCase(Locale.ROOT);
            Origin first = summaries.putIfAbsent(key, text.places().summary());
            if (first != null) {
                log.at(text.places().summary()).seeAlso(first).report(CheckCode.SAME_SUMMARY, lang.tag());
            }
        }
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
