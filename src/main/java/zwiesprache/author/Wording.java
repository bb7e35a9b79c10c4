package zwiesprache.author;

import java.util.List;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Argument;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;

/** The words of the language in which whoever asks is answered; from the catalogue, which is not known here. */
public interface Wording {
    /** The language. */
    Lang language();

    /** A sentence or a part of one, with texts in its places. */
    String say(String key, List<Argument> arguments);

    /** The same with texts that are shown as they are. */
    default String say(String key, String... raw) {
        return say(key, Stream.of(raw).<Argument>map(Argument.Name::new).toList());
    }

    /** What the site itself calls something: in this language, else in another. */
    default String name(Localized<String> names, String otherwise) {
        return names.pick(language()).map(Localized.Picked::value).orElse(otherwise);
    }
}
