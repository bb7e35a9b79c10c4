package zwiesprache.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import zwiesprache.text.Ordered;
import zwiesprache.text.Origin;

/**
 * A value with what is known about it.
 *
 * @param sources the entries it is taken from, where stated for this fact itself
 * @param otherwise what other sources say instead
 * @param places where its words stand in each language, those that are stated by language
 */
public record Fact(
        Value value,
        Status status,
        List<EntryId> sources,
        Localized<String> note,
        List<Alternative> otherwise,
        Origin origin,
        Map<Lang, Origin> places) {
    public Fact {
        sources = List.copyOf(sources);
        otherwise = List.copyOf(otherwise);
        places = Ordered.map(places);
    }

    /** Where its words in a language stand; the fact itself if nothing finer is known. */
    public Origin place(Lang lang) {
        return places.getOrDefault(lang, origin);
    }

    /** How a fact is known. */
    public enum Status {
        /** A source says so. */
        STATED,
        /** Concluded from what sources say. */
        INFERRED,
        /** A source announced it; whether it came to be is not known. */
        ANNOUNCED,
        /** Stated by the editors: a form, a transcription, an order of their own. */
        OURS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What another source says. */
    public record Alternative(Value value, List<EntryId> sources, Localized<String> note) {
        public Alternative {
            sources = List.copyOf(sources);
        }
    }
}
