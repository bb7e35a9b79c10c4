package zwiesprache.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Channel;
import zwiesprache.edition.Citation;
import zwiesprache.edition.Content;
import zwiesprache.edition.Page;
import zwiesprache.model.Edtf;
import zwiesprache.model.Picture;
import zwiesprache.output.OutputFile;
import zwiesprache.parse.picture.PictureReader;
import zwiesprache.render.template.Html;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.ExtrasView;
import zwiesprache.render.view.SiteView;
import zwiesprache.render.view.Words;
import zwiesprache.text.Limits;

/** Writes what the pages of one language offer besides their content. */
final class ExtrasWriter {
    /** A theme without this word cites nothing. */
    private static final String CITE = "cite_as";
    /** Stands for a brace of a title, which opens no place to fill; a character that no text has (Unicode, noncharacters). */
    private static final char BRACE = '\uFDD0';

    private final Desk desk;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final ExtrasView.Card card;

    /** @param assets the theme's files by their path in the theme */
    ExtrasWriter(Desk desk, Map<String, OutputFile> assets) {
        this.desk = desk;
        desk.edition().channels(desk.lang()).forEach(channel -> {
            if (channel.title().isPresent()) {
                channels.put(channel.page(), channel);
            }
        });
        this.card = card(assets);
    }

    /** The theme's {@code card.LANG.png}, else its {@code card.png}. */
    private ExtrasView.Card card(Map<String, OutputFile> assets) {
        Optional<OutputFile> file = Optional.ofNullable(
                        assets.get("card." + desk.lang().base() + ".png"))
                .or(() -> Optional.ofNullable(assets.get("card.png")));
        Optional<Picture> picture =
                file.flatMap(each -> PictureReader.look(each.path(), each.bytes(), Limits.STANDARD, new Diagnostics()));
        return picture.map(size ->
                        new ExtrasView.Card(desk.absolute(file.orElseThrow().path()), size.width(), size.height()))
                .orElse(ExtrasView.none().card());
    }

    ExtrasView extras(Page page) {
        Channel channel = channels.get(page.path());
        return new ExtrasView(
                channel == null ? List.of() : feeds(channel, desk),
                card,
                citation(page).map(this::citation).orElse(ExtrasView.Citation.none()));
    }

    /** What a channel offers, as links. */
    static List<SiteView.Feed> feeds(Channel channel, Desk desk) {
        String folder = desk.href(channel.folder());
        Words about = channel.title()
                .map(title -> desk.speech().words(title.words(), title.lang()))
                .map(words -> new Words(words.html() + ": ", words.text() + ": "))
                .orElse(Words.none());
        List<SiteView.Feed> feeds = new ArrayList<>();
        if (channel.news()) {
            feeds.add(feed(folder + Channel.ATOM, "application/atom+xml", about, "feed", desk));
            feeds.add(feed(folder + Channel.JSON, "application/feed+json", about, "feed_json", desk));
        }
        if (channel.dates()) {
            feeds.add(feed(folder + Channel.CALENDAR, "text/calendar", about, "calendar", desk));
        }
        return feeds;
    }

    private static SiteView.Feed feed(String href, String type, Words about, String name, Desk desk) {
        Words own = desk.speech().words(desk.speech().message(name));
        Words title = new Words(about.html() + own.html(), about.text() + own.text());
        return new SiteView.Feed(href, type, title);
    }

    private Optional<Citation> citation(Page page) {
        return page.content() instanceof Content.OfEntry of
                        && desk.speech().messages().containsKey(CITE)
                ? desk.edition().citation(desk.tongues(), of.shown(), desk.lang())
                : Optional.empty();
    }

    /** The theme's sentence, with the title, the site, the date and the address in their places. */
    private ExtrasView.Citation citation(Citation of) {
        Speech speech = desk.speech();
        DateView date = of.date()
                .flatMap(day -> Edtf.read(day.toString()).date())
                .map(speech::date)
                .orElse(DateView.none());
        Words when =
                date.html().isEmpty() ? speech.words(speech.message("undated")) : new Words(date.html(), date.text());
        String sentence = speech.message(CITE);
        String title = of.title().replace('{', BRACE);
        // Words of the page's own language are set together with what follows them.
        String titled = of.titleLang().base().equals(desk.lang().base())
                ? speech.words(place(sentence, "{0}", title, title)).html()
                : place(
                        speech.words(sentence).html(),
                        "{0}",
                        title,
                        speech.words(title, of.titleLang()).html());
        String html = place(titled, "{2}", when.text(), when.html())
                .replace("{1}", "<cite>" + Html.escape(of.site().replace('{', BRACE)) + "</cite>")
                .replace("{3}", "<span class=\"url\" lang=\"zxx\">" + Html.escape(of.url()) + "</span>")
                .replace(BRACE, '{');
        return new ExtrasView.Citation(
                html,
                of.bibtex(),
                desk.href(Citation.file(desk.edition().config().languages().full(desk.lang())) + ".json"));
    }

    /** Puts words into their place; a full stop that they end with is also the sentence's. */
    private static String place(String sentence, String place, String words, String html) {
        return sentence.replace(words.endsWith(".") ? place + "." : place, html).replace(place, html);
    }
}
