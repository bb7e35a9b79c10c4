package zwiesprache.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.parse.picture.FilmReader;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Origin;

/** Binds the films in which a text is signed: {@code sign: {gsg: film.mp4}}, and what lies beside each. */
final class AccessBinder {
    private static final List<String> POSTERS = List.of(".jpg", ".jpeg", ".webp", ".avif", ".png", ".svg");
    private static final List<String> CAPTIONS = List.of(".vtt");
    private static final List<String> TRANSCRIPTS = List.of(".txt", ".pdf");

    private final Resolver resolver;
    private final Forms forms;
    private final Diagnostics log;

    AccessBinder(Resolver resolver, Forms forms, Diagnostics log) {
        this.resolver = resolver;
        this.forms = forms;
        this.log = log;
    }

    /**
     * @param folder where the text's file lies, below {@code content}
     * @param own the folder of its own that an entry may have
     */
    List<Text.Signed> signed(Yaml.Member stated, String folder, String own) {
        List<Text.Signed> films = new ArrayList<>();
        for (Yaml.Member member : forms.map(stated).map(Yaml.Mapping::members).orElse(List.of())) {
            Optional<Yaml.Scalar> path = forms.text(member);
            if (path.isPresent()
                    && !(Lang.isTag(member.key())
                            && FilmReader.isFilm(path.get().text()))) {
                log.at(member.keyOrigin())
                        .report(BindCode.NOT_SIGNED, member.key(), path.get().text());
            } else {
                path.flatMap(words -> film(words, new Lang(member.key()), folder, own))
                        .ifPresent(films::add);
            }
        }
        return films;
    }

    private Optional<Text.Signed> film(Yaml.Scalar path, Lang lang, String folder, String own) {
        Origin origin = path.origin();
        if (!(resolver.file(path.text(), folder, own, origin) instanceof Target.ToFile film)) {
            return Optional.empty();
        }
        String name = film.path().substring(0, film.path().lastIndexOf('.'));
        return Optional.of(new Text.Signed(
                lang, film, beside(name, POSTERS), beside(name, CAPTIONS), beside(name, TRANSCRIPTS), origin));
    }

    private Optional<Target.ToFile> beside(String name, List<String> endings) {
        return endings.stream()
                .map(ending -> name + ending)
                .filter(resolver::hasFile)
                .findFirst()
                .map(Target.ToFile::new);
    }
}
