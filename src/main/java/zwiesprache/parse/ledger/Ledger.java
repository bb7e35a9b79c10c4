package zwiesprache.parse.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.text.Origin;

/**
 * What one translation was made from, block by block in the order of the original: the words of both sides.
 *
 * @param path below {@code content/_ledger}: the path of the translation's file, with {@code .txt} for its ending
 * @param from the language of the original; of a text written in several together, the site's first of them
 * @param strays lines that could not be understood; kept so that nothing is lost
 */
public record Ledger(String path, Lang from, Lang to, List<Pair> pairs, List<String> strays) {
    public Ledger {
        pairs = List.copyOf(pairs);
        strays = List.copyOf(strays);
    }

    /**
     * A block of both texts.
     *
     * @param kind what it is: a kind of translation unit, or what it is in the front matter; one word
     * @param source its words in the original, white space collapsed; absent if only the translation has it
     * @param translation the same of the translation; absent if it is left out there on purpose
     */
    public record Pair(String kind, Optional<String> source, Optional<String> translation, Mark mark, Origin origin) {}

    /**
     * How a block is known to be right.
     *
     * @param confirmed by whom; absent: the program put the two together and nobody has read them
     * @param elsewhere whether the translation has it at another place on purpose
     */
    public record Mark(Optional<Confirmed> confirmed, boolean elsewhere) {
        public static final Mark ALIGNED = new Mark(Optional.empty(), false);
    }

    /** Somebody read both sides. */
    public record Confirmed(LocalDate date, String by) {}
}
