package zwiesprache.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;

/**
 * A page that can be found. Its number is that of the same page in all languages; its variants have their own.
 *
 * @param shown the entry that it is of; absent of a list page
 */
record Holding(int number, Page page, Optional<Shown> shown) {
    /** The pages that say something in their own language, by full language, in the order of their numbers. */
    static Map<Lang, List<Holding>> all(Edition edition) {
        Languages languages = edition.config().languages();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<Lang, List<Holding>> all = new LinkedHashMap<>();
        languages.full().forEach(lang -> all.put(lang, new ArrayList<>()));
        for (Page page : edition.pages()) {
            String variant =
                    languages.isVariant(page.lang()) ? " " + page.lang().tag() : "";
            name(page).ifPresent(name -> {
                int number = numbers.computeIfAbsent(name + variant, each -> numbers.size());
                Optional<Shown> shown =
                        page.content() instanceof Content.OfEntry of ? Optional.of(of.shown()) : Optional.empty();
                all.computeIfAbsent(languages.full(page.lang()), lang -> new ArrayList<>())
                        .add(new Holding(number, page, shown));
            });
        }
        all.values().forEach(each -> each.sort((a, b) -> Integer.compare(a.number, b.number)));
        return all;
    }

    /** How many numbers are given. */
    static int count(Map<Lang, List<Holding>> all) {
        return all.values().stream()
                .flatMap(List::stream)
                .mapToInt(each -> each.number() + 1)
                .max()
                .orElse(0);
    }

    /** What a page is of; absent if it is none that can be found: a fallback, a draft, a part of a list. */
    private static Optional<String> name(Page page) {
        if (page.content() instanceof Content.OfEntry of) {
            boolean own = !of.shown().isFallback(page.lang())
                    && !of.shown().entry().standing().draft();
            return own ? Optional.of(of.shown().entry().id().toString()) : Optional.empty();
        }
        if (page.content() instanceof Content.OfSection of && page.relations().indexed()) {
            return Optional.of(of.section().id().path() + "/");
        }
        return Optional.empty();
    }

    /** Whether it is in another form of its language, such as easy language. */
    boolean isVariant(Languages languages) {
        return languages.isVariant(page.lang());
    }
}
