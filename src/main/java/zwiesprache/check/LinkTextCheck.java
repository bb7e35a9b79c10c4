package zwiesprache.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.RichText;
import zwiesprache.model.Target;
import zwiesprache.text.Origin;
import zwiesprache.text.Span;
import zwiesprache.typeset.Tongues;

/**
 * Finds links whose words do not say where they lead: people who go from link to link hear the words alone (WCAG 2.4.4).
 */
final class LinkTextCheck {
    private final Tongues tongues;
    private final Diagnostics log;

    LinkTextCheck(Tongues tongues, Diagnostics log) {
        this.tongues = tongues;
        this.log = log;
    }

    /** A link met before. */
    private record Seen(Target target, Origin origin) {}

    void text(RichText text, Lang lang) {
        if (text.links().isEmpty()) {
            return;
        }
        List<String> words = LinkWords.of(text.prose());
        Set<String> hollow = tongues.in(lang).hollowLinks();
        Map<String, Seen> seen = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String key = core(words.get(i));
            if (!words.get(i).isEmpty()) {
                Origin origin = origin(text, i);
                if (hollow.contains(key)) {
                    log.at(origin).report(CheckCode.HOLLOW_LINK, words.get(i));
                } else if (isAddress(words.get(i))) {
                    log.at(origin).report(CheckCode.ADDRESS_AS_WORDS, words.get(i));
                } else {
                    twice(
                            words.get(i),
                            seen.putIfAbsent(key, new Seen(text.links().get(i), origin)),
                            text,
                            i);
                }
            }
        }
    }

    private static Origin origin(RichText text, int link) {
        Span target = text.prose().links().get(link).span();
        return Brackets.before(text.where().at(target.start(), target.end()));
    }

    private void twice(String words, @Nullable Seen first, RichText text, int link) {
        if (first != null && !first.target().equals(text.links().get(link))) {
            log.at(origin(text, link)).seeAlso(first.origin()).report(CheckCode.SAME_WORDS, words);
        }
    }

    /** What is left of words without what decorates them at their ends. */
    private static String core(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isAddress(String words) {
        return words.regionMatches(true, 0, "http://", 0, 7) || words.regionMatches(true, 0, "https://", 0, 8);
    }
}
