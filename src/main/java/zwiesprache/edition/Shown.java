package zwiesprache.edition;

import java.util.Optional;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.Text;

/**
 * An entry as the readers of one language meet it.
 *
 * @param text its words: in the readers' language, else in another ({@code textLang})
 * @param path its page below the site's root; absent if it is only named
 */
public record Shown(Entry entry, Section section, Text text, Lang textLang, Optional<String> path) {
    public boolean isFallback(Lang reader) {
        return !textLang.equals(reader);
    }
}
