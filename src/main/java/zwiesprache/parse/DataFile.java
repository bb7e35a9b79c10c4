package zwiesprache.parse;

import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.SourceText;

/**
 * A YAML file: a section's declaration ({@code _section.yml}) or a list of entries.
 *
 * @param folder its folder below {@code content}; empty for {@code content} itself
 * @param name without ending
 */
public record DataFile(String folder, String name, SourceText source, Yaml.Mapping root) {
    public boolean isSection() {
        return name.equals("_section");
    }
}
