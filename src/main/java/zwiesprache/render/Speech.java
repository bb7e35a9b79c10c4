package zwiesprache.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zwiesprache.model.Edtf;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Typesetter.Stretch;
import zwiesprache.model.When;
import zwiesprache.parse.theme.Theme;
import zwiesprache.render.template.Html;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.Words;
import zwiesprache.text.Ordered;
import zwiesprache.typeset.DateStyle;
import zwiesprache.typeset.Tongue;
import zwiesprache.typeset.Tongues;

/** How a page speaks to the readers of one language: sets words and dates, and has the theme's words. */
final class Speech {
    private final Lang lang;
    private final Tongues tongues;
    private final Tongue tongue;
    private final Map<String, String> messages;
    private final Map<String, String> messagesHtml = new LinkedHashMap<>();
    private final Map<Lang, Words> languageNames = new ConcurrentHashMap<>();

    Speech(Lang lang, Tongues tongues, Theme theme) {
        this.lang = lang;
        this.tongues = tongues;
        this.tongue = tongues.in(lang);
        this.messages = theme.messages(lang)
                .map(words -> typeset(words.words()))
                .orElseThrow(() -> new IllegalStateException("a theme without words in " + lang));
        messages.forEach((name, words) -> messagesHtml.put(name, words(words).html()));
    }

    private Map<String, String> typeset(Map<String, String> words) {
        Map<String, String> set = new LinkedHashMap<>();
        words.forEach((name, text) -> set.put(name, tongue.set(text)));
        return Ordered.map(set);
    }

    Lang lang() {
        return lang;
    }

    String dir() {
        return tongue.rightToLeft() ? "rtl" : "ltr";
    }

    Map<String, String> messages() {
        return messages;
    }

    /** The theme's words as finished HTML. */
    Map<String, String> messagesHtml() {
        return messagesHtml;
    }

    /** One of the theme's words; the theme was checked to have it. */
    String message(String name) {
        return Optional.ofNullable(messages.get(name))
                .orElseThrow(() -> new IllegalStateException("a theme without the word " + name));
    }

    /** One of the theme's words that it need not have. */
    Optional<String> optional(String name) {
        return Optional.ofNullable(messages.get(name));
    }

    /** The letters of the language, such as "A–Z". */
    Words alphabet() {
        List<String> letters = tongue.alphabet();
        return words(letters.isEmpty() ? lang.tag() : letters.get(0) + "–" + letters.get(letters.size() - 1));
    }

    /** Words in a row, such as "A, B and C". */
    String list(List<String> items) {
        return tongue.list(items);
    }

    /** A count with its noun, in the plural form that the language wants. */
    String counted(String name, long count) {
        String form = name + "." + tongue.plural(count);
        String words = messages.containsKey(form) ? message(form) : message(name + ".other");
        return words.replace("{0}", tongue.number(count));
    }

    /** Words in the page's language. */
    Words words(String text) {
        return words(text, lang, lang);
    }

    /** Words in a language, marked with it unless it is the page's. */
    Words words(String text, Lang in) {
        return words(text, in, lang);
    }

    /**
     * @param in the language the words are in
     * @param around the language of what they will stand in
     */
    Words words(String text, Lang in, Lang around) {
        if (text.isEmpty()) {
            return Words.none();
        }
        List<Stretch> stretches = tongues.set(List.of(text), in).get(0);
        StringBuilder html = new StringBuilder(text.length() + 16);
        StringBuilder plain = new StringBuilder(text.length());
        for (Stretch stretch : stretches) {
            stretch.foreign()
                    .ifPresent(other ->
                            html.append("<span lang=\"").append(other.tag()).append("\">"));
            Html.append(html, stretch.text());
            stretch.foreign().ifPresent(other -> html.append("</span>"));
            plain.append(stretch.text());
        }
        String whole = in.equals(around) ? html.toString() : "<span lang=\"" + in.tag() + "\">" + html + "</span>";
        return new Words(whole, plain.toString());
    }

    /** The words for these readers; in another language if there are none, then marked with it. */
    Words words(Localized<String> words) {
        return words.pick(lang)
                .map(picked -> words(picked.value(), sameBase(picked.lang()) ? lang : picked.lang()))
                .orElse(Words.none());
    }

    /** Whether words of that language need no mark: a variant's page speaks its base language. */
    private boolean sameBase(Lang other) {
        return other.base().equals(lang.base());
    }

    /** The language to mark a link or an element with: empty for the page's own. */
    String mark(Lang other) {
        return sameBase(other) ? "" : other.tag();
    }

    /** What another language is called in this one. */
    Words languageName(Lang of) {
        return languageNames.computeIfAbsent(of, other -> words(tongue.languageName(other)));
    }

    DateView date(When when) {
        String text = tongue.date(when, DateStyle.FULL);
        return new DateView(
                words(text).html(), text, Machine.datetime(when), Machine.uncertain(when), when instanceof When.Period);
    }

    DateView day(Optional<LocalDate> day) {
        return day.flatMap(date -> Edtf.read(date.toString()).date())
                .map(this::date)
                .orElse(DateView.none());
    }

    /** A year, or a decade such as {@code 201X}, as a heading; the empty key is the theme's word for "undated". */
    Words period(String key) {
        if (key.isEmpty()) {
            return words(message("undated"));
        }
        return Edtf.read(key)
                .date()
                .map(when -> words(tongue.date(when, DateStyle.HEADING)))
                .orElse(words(key));
    }
}
