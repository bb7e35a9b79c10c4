package zwiesprache.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import zwiesprache.edition.Shown;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.typeset.DateStyle;
import zwiesprache.typeset.Tongues;

/** What is shown of a page that was found: a line for each, as text; see the package for its form. */
final class Cards {
    /** As many lines a file has: ten results lie on nearly as many files, and each is the lighter the fewer it has. */
    static final int BLOCK = 12;
    /** As many letters a summary has, about. */
    private static final int LONG = 100;

    private final Tongues tongues;
    private final Languages languages;

    Cards(Tongues tongues, Languages languages) {
        this.tongues = tongues;
        this.languages = languages;
    }

    /**
     * @param holdings in the order of their numbers
     * @param count how many numbers there are, whatever language has their pages: what was found in another is asked for
     *     here, too
     */
    List<String> files(List<Holding> holdings, int count) {
        List<String> files = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        Iterator<Holding> left = holdings.iterator();
        Optional<Holding> next = next(left);
        for (int number = 0; number < count; number++) {
            if (number > 0 && number % BLOCK == 0) {
                files.add(file.toString());
                file.setLength(0);
            }
            if (next.isPresent() && next.get().number() == number) {
                card(next.get(), file);
                next = next(left);
            }
            file.append('\n');
        }
        files.add(file.toString());
        return files;
    }

    private static Optional<Holding> next(Iterator<Holding> left) {
        return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }

    private void card(Holding of, StringBuilder to) {
        Lang lang = of.page().lang();
        append(tongues.set(of.page().title(), of.page().titleLang()), to);
        to.append('\t');
        append(of.page().path(), to);
        to.append('\t');
        append(of.shown().map(shown -> about(shown, lang)).orElse(""), to);
        to.append('\t');
        append(shortened(tongues.set(of.page().description(), lang)), to);
        if (of.isVariant(languages)) {
            to.append('\t').append(lang.tag());
        }
    }

    /** What kind of thing it is, and when it was. */
    private String about(Shown shown, Lang lang) {
        Optional<String> kind = shown.section().id().isRoot()
                ? Optional.empty()
                : shown.section().words().singular().pick(lang).map(word -> tongues.set(word.value(), word.lang()));
        Optional<String> date = shown.entry()
                .when(shown.section().kind())
                .map(when -> tongues.in(lang).date(when, DateStyle.FULL));
        return kind.map(words -> date.map(when -> words + ", " + when).orElse(words))
                .or(() -> date)
                .orElse("");
    }

    /** Cut between two words. */
    static String shortened(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONG);
        return text.substring(0, cut < LONG / 2 ? LONG : cut) + " …";
    }

    private static void append(String words, StringBuilder to) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            to.append(c < ' ' ? ' ' : c);
        }
    }
}
