package zwiesprache.edition;

import java.util.Optional;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.model.Value;

/**
 * An entry as the readers of one language meet it.
 *
 * @param text its words: in the readers' language, else in another ({@code textLang})
 * @param path its page below the site's root; absent if it is only named
 */
public record Shown(Entry entry, Section section, Text text, Lang textLang, Optional<String> path) {
    /** What the field that plays a part in its kind states. */
    public Optional<Value> value(Role role) {
        return entry.value(section.kind(), role);
    }

    public boolean isFallback(Lang reader) {
        return !textLang.equals(reader);
    }
}
