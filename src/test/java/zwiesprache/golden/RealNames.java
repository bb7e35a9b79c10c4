package zwiesprache.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** The names that the project's own site has, in the groups among which a name is looked for. */
final class RealNames {
    private static final Path CONTENT = Path.of("content");
    private static final Path THEME = Path.of("themes/default");
    private static final Pattern ANCHOR = Pattern.compile("\\{#([a-z0-9-]+)");

    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    private RealNames() {}

    /** By what is looked for: pages, the entries of each section, its fields, and so on. */
    static Map<String, List<String>> groups() {
        RealNames names = new RealNames();
        files(CONTENT, ".md").forEach(names::page);
        files(CONTENT, ".yml").forEach(names::data);
        files(THEME.resolve("templates"), ".peb")
                .forEach(file -> names.add("templates", file.getFileName().toString()));
        keys(THEME.resolve("messages/de.yml")).forEach(key -> names.add("messages", key));
        keys(Path.of("site.yml")).forEach(key -> names.add("site.yml", key));
        Stream.of("base-url", "description", "footer", "html", "languages", "license", "menu", "publish", "zone")
                .forEach(key -> names.add("site.yml", key));
        Stream.of("--root", "--out", "--base-url", "--lang", "--drafts", "--today", "--threads", "--strict", "--quiet")
                .forEach(option -> names.add("options", option));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        names.groups.forEach((group, all) -> lists.put(group, List.copyOf(all)));
        return lists;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            // Names that are numbers are left out: a slip in one is another.
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.getFileName().toString().startsWith("zw0"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<Yaml.Mapping> yaml(Path file) {
        SourceText source = new SourceText(file.toString(), text(file));
        return new YamlReader().mapping(source, new Span(0, source.text().length()), 1 << 20, new Diagnostics());
    }

    private static List<String> keys(Path file) {
        return yaml(file).map(Yaml.Mapping::keys).orElse(List.of());
    }

    private void add(String group, String name) {
        groups.computeIfAbsent(group, none -> new LinkedHashSet<>()).add(name);
    }

    private static String folder(Path file) {
        return CONTENT.relativize(file.getParent()).toString().replace('\\', '/');
    }

    private void page(Path file) {
        String name = file.getFileName().toString().replaceFirst("[.].*", "");
        if (!name.equals("index")) {
            entry(folder(file), name);
        }
        Matcher anchors = ANCHOR.matcher(text(file));
        while (anchors.find()) {
            add("anchors", anchors.group(1));
        }
    }

    private void entry(String section, String name) {
        add("pages", section.isEmpty() ? "@" + name : "@" + section + "/" + name);
        add("entries of " + section, name);
    }

    private void data(Path file) {
        String name = file.getFileName().toString().replace(".yml", "");
        if (name.equals("_section")) {
            add("pages", "@" + folder(file) + "/");
            add("sections", folder(file).isEmpty() ? "content" : folder(file));
            yaml(file).flatMap(root -> root.get("fields")).ifPresent(fields -> fields(folder(file), fields));
        } else {
            yaml(file).ifPresent(root -> root.members().forEach(member -> listed(name, member)));
        }
    }

    private void fields(String section, Yaml fields) {
        Stream.of("title", "summary", "sort", "slug", "aliases", "draft", "published", "updated", "original")
                .forEach(each -> add("fields of " + section, each));
        ((Yaml.Mapping) fields).keys().forEach(each -> add("fields of " + section, each));
    }

    private void listed(String section, Yaml.Member member) {
        entry(section, member.key());
        if (section.equals("themen") && member.value() instanceof Yaml.Mapping facts) {
            facts.get("title").ifPresent(this::titles);
        }
    }

    private void titles(Yaml title) {
        if (title instanceof Yaml.Scalar scalar) {
            add("titles", scalar.text());
        } else if (title instanceof Yaml.Mapping mapping) {
            mapping.members().stream()
                    .filter(member -> List.of("de", "ru", "value").contains(member.key()))
                    .forEach(member -> titles(member.value()));
        }
    }
}
