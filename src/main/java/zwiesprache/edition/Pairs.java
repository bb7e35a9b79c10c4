package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.edition.Content.Half;
import zwiesprache.edition.Page.Beside;
import zwiesprache.edition.Page.Relations;
import zwiesprache.edition.Page.Switch;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Languages.Pair;
import zwiesprache.model.Text;
import zwiesprache.translation.Anchors;
import zwiesprache.translation.Review;
import zwiesprache.translation.Status;

/**
 * Makes the pages in two languages: one for each page that has words of its own, more than a title, in both languages of
 * a pair. Their address that counts is the page in the first language, which says half of what they say; that alone keeps
 * them out of search results. They do not ask besides to be left out: what a page that is left out names as its like may
 * be left out with it (https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls).
 */
final class Pairs {
    private final Status status;
    private final Languages languages;
    private final Directory directory;
    private final List<Page> pages;
    private final Map<String, Page> byPath = new LinkedHashMap<>();
    private final Map<String, Page> made = new LinkedHashMap<>();
    private final Map<String, List<Beside>> ways = new LinkedHashMap<>();

    /** @param pages all others */
    Pairs(Status status, Languages languages, Directory directory, List<Page> pages) {
        this.status = status;
        this.languages = languages;
        this.directory = directory;
        this.pages = pages;
        for (Page page : pages) {
            if (page.content() instanceof Content.OfEntry || page.content() instanceof Content.OfSection) {
                byPath.put(page.path(), page);
            }
        }
    }

    /** Makes those that readers are shown. */
    Pairs published() {
        for (Pair pair : languages.pairs()) {
            for (Page page : byPath.values()) {
                if (page.lang().equals(pair.first()) && isPaired(page.content())) {
                    other(page, pair.second()).ifPresent(other -> both(pair, page, other));
                }
            }
        }
        return this;
    }

    /** Makes those besides that only translators are shown: of what is not translated yet. */
    Pairs incomplete(Census census) {
        for (Pair pair : languages.pairs()) {
            for (EntryId id : census.published().keySet()) {
                directory
                        .entry(id, pair.first())
                        .ifPresent(first -> directory
                                .entry(id, pair.second())
                                .filter(second -> isMissing(pair, first, second))
                                .ifPresent(second -> incomplete(pair, first, second)));
            }
        }
        return this;
    }

    /** All pages, each with the ways to those that show it beside another language, which are the last. */
    List<Page> all() {
        List<Page> all = new ArrayList<>();
        for (Page page : pages) {
            List<Beside> beside = offered(page);
            all.add(beside.isEmpty() ? page : page.beside(beside));
        }
        all.addAll(made.values());
        return all;
    }

    /** Where there are both orders of a pair, readers are shown the way to the one that begins with their language. */
    private List<Beside> offered(Page page) {
        List<Pair> offered = languages.pairs(page.lang());
        return ways.getOrDefault(page.path(), List.of()).stream()
                .filter(way -> offered.contains(way.pair()))
                .toList();
    }

    private static boolean isPaired(Content content) {
        if (content instanceof Content.OfEntry of) {
            return of.shown().section().arrangement().pairs();
        }
        return content instanceof Content.OfSection of
                && of.section().arrangement().pairs();
    }

    private Optional<Page> other(Page page, Lang lang) {
        return page.relations().alternates().stream()
                .filter(alternate -> alternate.lang().equals(lang))
                .findFirst()
                .flatMap(alternate -> Optional.ofNullable(byPath.get(alternate.path())));
    }

    private void both(Pair pair, Page page, Page other) {
        Half first = half(page);
        Half second = half(other);
        if (first.says() && second.says()) {
            Content.OfPair content = Content.OfPair.of(pair, first, second, review(page.content(), pair));
            add(new Beside(pair, path(pair, page.path())), page, content);
        }
    }

    private static Half half(Page page) {
        Optional<String> path = Optional.of(page.path());
        if (page.content() instanceof Content.OfSection of) {
            return new Half(page.lang(), Optional.of(of.text()), of.anchors(), Optional.empty(), path);
        }
        Content.OfEntry of = (Content.OfEntry) page.content();
        return new Half(page.lang(), Optional.of(of.shown().text()), of.anchors(), Optional.of(of.shown()), path);
    }

    private Optional<Review> review(Content content, Pair pair) {
        if (content instanceof Content.OfSection of) {
            return status.between(of.section().id(), pair.first(), pair.second());
        }
        Content.OfEntry of = (Content.OfEntry) content;
        return status.between(of.shown().entry().id(), pair.first(), pair.second());
    }

    private static String path(Pair pair, String path) {
        return pair.tag() + path.substring(path.indexOf('/'));
    }

    private void add(Beside way, Page page, Content.OfPair content) {
        List<Switch> switches = page.relations().switches();
        Relations relations = new Relations(
                Optional.of(page.path()), false, List.of(), Optional.empty(), switches, List.of(), List.of(way));
        add(way, page, relations, content);
    }

    /** @param like a page that has its name, and lies below the same pages */
    private void add(Beside way, Page like, Relations relations, Content.OfPair content) {
        made.put(
                way.path(),
                new Page(
                        way.path(),
                        way.pair().first(),
                        like.title(),
                        like.description(),
                        like.titleLang(),
                        relations,
                        like.trail(),
                        content));
        for (Half half : List.of(content.first(), content.second())) {
            half.path()
                    .ifPresent(path -> ways.computeIfAbsent(path, none -> new ArrayList<>())
                            .add(way));
        }
    }

    private static boolean isMissing(Pair pair, Shown first, Shown second) {
        List<Lang> section = first.section().languages();
        boolean meant = section.contains(pair.first()) && section.contains(pair.second());
        return meant
                && first.entry().standing().page()
                && first.isFallback(pair.first()) != second.isFallback(pair.second());
    }

    private void incomplete(Pair pair, Shown first, Shown second) {
        EntryId id = first.entry().id();
        Optional<String> there = first.path().or(second::path);
        String path = there.map(known -> path(pair, known)).orElse(pair.tag() + "/" + id + "/");
        Optional<Page> like = there.or(() -> directory.section(id.section(), pair.first()))
                .flatMap(known -> Optional.ofNullable(byPath.get(known)));
        if (like.isPresent() && !made.containsKey(path)) {
            Shown shown = first.isFallback(pair.first()) ? second : first;
            Page named = new Page(
                    path,
                    pair.first(),
                    shown.text().title().words(),
                    shown.text().summary(),
                    shown.text().title().lang().orElse(shown.textLang()),
                    like.get().relations(),
                    like.get().trail(),
                    like.get().content());
            Beside way = new Beside(pair, path);
            Relations relations = new Relations(
                    there, false, List.of(), Optional.empty(), named.relations().switches(), List.of(), List.of(way));
            Half left = half(pair.first(), first);
            Half right = half(pair.second(), second);
            add(way, named, relations, Content.OfPair.of(pair, left, right, Optional.empty()));
        }
    }

    /** Without words where it is not translated. */
    private Half half(Lang lang, Shown shown) {
        Optional<Text> own = shown.isFallback(lang) ? Optional.empty() : Optional.of(shown.text());
        Anchors anchors = own.isPresent() ? status.of(shown.entry().id(), lang) : Anchors.NONE;
        return new Half(lang, own, anchors, Optional.of(shown), shown.path());
    }
}
