package zwiesprache.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import zwiesprache.config.Config;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.Site;
import zwiesprache.text.Ordered;

/**
 * The JSON Schemas of a site's files, and which is for which: what an editor needs to complete keys and values, explain
 * them and mark mistakes while somebody types.
 */
public final class Schemas {
    private static final String ORIGINAL = "original/";
    private static final String TRANSLATION = "translation/";
    private static final String LIST = "list/";
    private static final String LIST_PAGE = "index";

    private final Config config;
    private final Site site;
    private final List<SchemaFile> files = new ArrayList<>();

    private Schemas(Config config, Site site, List<String> warnings, Wording words) {
        this.config = config;
        this.site = site;
        SettingsSchemas settings = new SettingsSchemas(warnings, words);
        files.add(settings.site());
        files.add(settings.theme());
        files.add(new SectionSchema(site, config, warnings, words).file());
        EntrySchemas entries = new EntrySchemas(site, config, words);
        files.add(entries.listPage());
        for (Section section : site.sections().values()) {
            files.add(entries.original(section));
            files.add(entries.translation(section));
            if (!section.id().isRoot()) {
                files.add(entries.list(section));
            }
        }
    }

    /** @param warnings the ids of the findings that a site may judge */
    public static Schemas of(Config config, Site site, List<String> warnings, Wording words) {
        return new Schemas(config, site, warnings, words);
    }

    /** Whether a file holds a schema (or settings) made here, and may be made anew. */
    public static boolean isOurs(String text) {
        return text.contains(SchemaFile.MADE);
    }

    /** The files to be written, by their paths below the folder of schemas. */
    public Map<String, byte[]> files(String folder) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach(file -> bytes.put(file.name() + ".json", file.bytes()));
        bytes.put("remarkrc.json", SchemaText.bytes(remark(folder)));
        return Ordered.map(bytes);
    }

    /** Settings of Visual Studio Code: which schema is for which YAML file. */
    public byte[] visualStudioCode(String folder) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("yaml.schemas", named(folder, yamlFiles()));
        return SchemaText.bytes(settings);
    }

    /** Settings of remark, which checks the front matter of Markdown files. */
    private Map<String, Object> remark(String folder) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("schemas", named(folder, markdownFiles()));
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("//", SchemaFile.MADE);
        settings.put("plugins", List.of("remark-frontmatter", List.of("remark-lint-frontmatter-schema", schemas)));
        return settings;
    }

    private static Map<String, List<String>> named(String folder, Map<String, List<String>> files) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        files.forEach((name, globs) -> named.put("./" + folder + "/" + name + ".json", globs));
        return named;
    }

    /** Which schema is for which files, as patterns of paths below the project's root. */
    Map<String, List<String>> yamlFiles() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("site", List.of("site.yml"));
        files.put("theme", List.of("themes/*/theme.yml"));
        files.put("section", List.of("content/_section.yml", "content/**/_section.yml"));
        for (Section section : site.sections().values()) {
            if (!section.id().isRoot()) {
                files.put(
                        LIST + EntrySchemas.name(section),
                        List.of("content/" + section.id().path() + ".yml"));
            }
        }
        return files;
    }

    /**
     * The same for front matter. Whether a file is an original cannot be told from its name: those that are not what
     * their language lets expect are named one by one.
     */
    Map<String, List<String>> markdownFiles() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        Map<String, String> odd = oddFiles();
        for (Section section : site.sections().values()) {
            for (Lang lang : section.languages()) {
                String ending = "." + lang.tag() + ".md";
                String name = schema(section, isFirst(lang, section));
                add(files, name, besides(section, "", ending, odd.keySet()));
                add(files, name, besides(section, "/index", ending, odd.keySet()));
                add(files, LIST_PAGE, "./" + folder(section) + "index" + ending);
            }
        }
        odd.forEach((path, name) -> add(files, name, "./" + path));
        return files;
    }

    private static void add(Map<String, List<String>> files, String name, String glob) {
        files.computeIfAbsent(name, none -> new ArrayList<>()).add(glob);
    }

    /** All entries of a section, as files or as folders, but for those that have another schema. */
    private String besides(Section section, String inner, String ending, Collection<String> odd) {
        TreeSet<String> names = new TreeSet<>();
        String folder = folder(section);
        String last = inner + ending;
        for (String path : odd) {
            if (path.startsWith(folder) && path.endsWith(last)) {
                String name = path.substring(folder.length(), path.length() - last.length());
                if (name.indexOf('/') < 0) {
                    names.add(name);
                }
            }
        }
        site.sections().keySet().stream()
                .filter(id -> !inner.isEmpty() && id.parent().equals(Optional.of(section.id())))
                .forEach(id -> names.add(id.name()));
        if (inner.isEmpty()) {
            names.add("index");
        }
        return "./" + folder + (names.isEmpty() ? "*" : "!(" + String.join("|", names) + ")") + last;
    }

    /** The files that are not what their language lets expect, each with its schema. */
    private Map<String, String> oddFiles() {
        Map<String, String> odd = new TreeMap<>();
        for (Entry entry : site.entries().values()) {
            Section section = site.sectionOf(entry);
            entry.texts().byLang().forEach((lang, text) -> {
                String path = text.origin().source().path();
                boolean original = path.equals(entry.origin().source().path());
                if (path.endsWith(".md") && original != isFirst(lang, section)) {
                    odd.put(path, schema(section, original));
                }
            });
        }
        return odd;
    }

    /** Whether a language is the one in which a section's facts are stated unless an entry says otherwise. */
    private boolean isFirst(Lang lang, Section section) {
        return section.languages().stream()
                .filter(each -> !config.languages().isVariant(each))
                .findFirst()
                .filter(lang::equals)
                .isPresent();
    }

    private static String schema(Section section, boolean original) {
        return (original ? ORIGINAL : TRANSLATION) + EntrySchemas.name(section);
    }

    private static String folder(Section section) {
        return section.id().isRoot() ? "content/" : "content/" + section.id().path() + "/";
    }
}
