package zwiesprache.bind;

import java.util.Optional;
import zwiesprache.parse.Document;
import zwiesprache.parse.yaml.Yaml;

/**
 * Translations that are being made: they say {@code draft: true} of themselves, and the language lacks them until then.
 *
 * @param shown whether they count nevertheless
 */
record Begun(Forms forms, boolean shown) {
    static final String DRAFT = "draft";

    /** Whether a file that is not the original says that it is not finished. */
    boolean isDraft(Document file) {
        return file.front().member(DRAFT).filter(forms::flag).isPresent();
    }

    /** The file, unless it is a draft that does not count. */
    Optional<Document> counted(Document file) {
        return isDraft(file) && !shown ? Optional.empty() : Optional.of(file);
    }

    /** The title that a draft has which states none yet: that of the original, else the name. */
    Optional<String> title(Document file, Yaml.Mapping original, String name) {
        if (!isDraft(file)) {
            return Optional.empty();
        }
        return original.get("title")
                .flatMap(title -> title instanceof Yaml.Scalar scalar && !scalar.isEmpty()
                        ? Optional.of(scalar.text())
                        : Optional.<String>empty())
                .or(() -> Optional.of(name));
    }
}
