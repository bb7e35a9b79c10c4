package zwiesprache.parse;

import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.SourceText;

/**
 * A Markdown file: {@code FOLDER/NAME.LANG.md}.
 *
 * @param folder its folder below {@code content}; empty for {@code content} itself
 * @param bodyStart where in the source the body begins; the prose's spans count from there
 */
public record Document(
        String folder, String name, Lang lang, SourceText source, Yaml.Mapping front, int bodyStart, Prose body) {
    /** Whether it holds the words of its folder: of a section's list page or of an entry that is a folder. */
    public boolean isIndex() {
        return name.equals("index");
    }
}
