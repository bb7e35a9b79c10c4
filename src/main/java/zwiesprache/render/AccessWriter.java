package zwiesprache.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.edition.Content;
import zwiesprache.edition.Link;
import zwiesprache.edition.Page;
import zwiesprache.model.Film;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.render.view.AccessView;

/** Writes what helps those to whom the words of a page alone are too hard: who checked an easy text, films in sign language. */
final class AccessWriter {
    private static final long MEGABYTE = 1_000_000;

    private final Desk desk;

    AccessWriter(Desk desk) {
        this.desk = desk;
    }

    AccessView of(Page page) {
        Optional<Text.Access> access = text(page).map(Text::access);
        boolean easy = access.isPresent() && desk.edition().config().languages().isVariant(desk.lang());
        String checked = access.flatMap(Text.Access::checked)
                .map(words ->
                        desk.speech().words(words, desk.lang(), desk.lang()).text())
                .orElse("");
        return new AccessView(
                easy, checked, films(access.map(Text.Access::signed).orElse(List.of())));
    }

    private static Optional<Text> text(Page page) {
        if (page.content() instanceof Content.OfEntry of) {
            return Optional.of(of.shown().text());
        }
        return page.content() instanceof Content.OfSection of ? Optional.of(of.text()) : Optional.empty();
    }

    private List<AccessView.Film> films(List<Text.Signed> signed) {
        List<AccessView.Film> films = new ArrayList<>();
        for (Text.Signed each : signed) {
            Optional<Film> film = desk.edition().site().film(each.film());
            film.ifPresent(head -> films.add(new AccessView.Film(
                    each.lang().tag(),
                    desk.tongues().in(desk.lang()).languageName(each.lang()),
                    href(Optional.of(each.film())),
                    "video/" + head.type().name().toLowerCase(Locale.ROOT),
                    href(each.poster()),
                    href(each.captions()),
                    href(each.transcript()),
                    size(head))));
        }
        return films;
    }

    private String href(Optional<Target.ToFile> file) {
        return file.filter(target -> desk.edition().link(target, false, desk.lang()) instanceof Link.ToFile)
                .map(target -> desk.edition().link(target, false, desk.lang()))
                .map(link -> desk.href(((Link.ToFile) link).path()))
                .orElse("");
    }

    private static AccessView.Size size(Film film) {
        int seconds = film.seconds() % 60;
        String length = film.seconds() == 0 ? "" : film.seconds() / 60 + (seconds < 10 ? ":0" : ":") + seconds;
        long megabytes = (film.bytes() + MEGABYTE - 1) / MEGABYTE;
        return new AccessView.Size(film.width(), film.height(), length, megabytes);
    }
}
