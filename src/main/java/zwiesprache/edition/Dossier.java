package zwiesprache.edition;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.model.Localized;

/**
 * A topic with all that is about it, to be read or printed in one go: a file beside the topic's page.
 *
 * @param page the topic's
 * @param dated what is about it and has a date, in the order of time
 * @param undated the rest, grouped as the topic's page does it, each group by title
 */
public record Dossier(Page page, Shown topic, List<Shown> dated, List<Group> undated) {
    private static final String FILE = "dossier.xhtml";

    public Dossier {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /**
     * What refers to the topic in one way.
     *
     * @param label in what way
     */
    public record Group(Localized<String> label, List<Shown> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** Its file below the site's root. */
    public String file() {
        return page.path() + FILE;
    }

    /** All that is about the topic, in the order of reading; each once. */
    public List<Shown> entries() {
        List<Shown> all = new ArrayList<>(dated);
        undated.forEach(group -> all.addAll(group.entries()));
        return all;
    }
}
