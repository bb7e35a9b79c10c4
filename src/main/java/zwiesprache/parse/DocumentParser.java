package zwiesprache.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** Parses one file of the content. Thread-safe. */
public final class DocumentParser {
    private static final String CONTENT = "content/";
    private static final List<String> MERGE_MARKS = List.of("<<<<<<< ", "||||||| ", ">>>>>>> ");
    private static final String BETWEEN = "=======";

    /** What is typed or made of three hyphens by programs for letters. */
    private static final Pattern LIKE_HYPHENS = Pattern.compile("[\\p{Pd}\u2212_*=+ ]+");

    private static final Pattern KEY = Pattern.compile("[a-z_-]+:(\\s.*)?");

    private final Limits limits;
    private final YamlReader yaml;
    private final MarkdownParser markdown;

    /** @param limits of the YAML; those of the texts the Markdown parser keeps */
    public DocumentParser(MarkdownParser markdown, Limits limits) {
        this.limits = limits;
        this.yaml = new YamlReader(limits);
        this.markdown = markdown;
    }

    /** A file's path in parts. */
    private record Name(String folder, String name) {
        static Name of(String path, String ending) {
            String inner = path.substring(CONTENT.length(), path.length() - ending.length());
            int slash = inner.lastIndexOf('/');
            return new Name(inner.substring(0, Math.max(0, slash)), inner.substring(slash + 1));
        }
    }

    /** @return the file; absent if it is no map, which is then reported */
    public Optional<DataFile> data(SourceText source, Diagnostics log) {
        Name name = Name.of(source.path(), ".yml");
        if (hasConflict(source, log)) {
            return Optional.empty();
        }
        return yaml.mapping(source, new Span(0, source.text().length()), limits.of(Limit.YAML), log)
                .map(root -> new DataFile(name.folder(), name.name(), source, root));
    }

    /** @return the document; absent if its name or its front matter is broken, which is then reported */
    public Optional<Document> document(SourceText source, Diagnostics log) {
        Name name = Name.of(source.path(), ".md");
        int dot = name.name().lastIndexOf('.');
        String tag = name.name().substring(dot + 1);
        if (dot <= 0 || !Lang.isTag(tag)) {
            log.at(source.start()).report(ParseCode.NO_LANGUAGE, name.name() + ".md");
            return Optional.empty();
        }
        if (hasConflict(source, log)) {
            return Optional.empty();
        }
        Lang lang = new Lang(tag);
        return front(source, log)
                .flatMap(front -> yaml.mapping(source, front.yaml(), limits.of(Limit.FRONT_MATTER), log)
                        .map(fields -> new Document(
                                name.folder(),
                                name.name().substring(0, dot),
                                lang,
                                source,
                                fields,
                                front.body(),
                                prose(source, front.body(), lang, log))));
    }

    private Prose prose(SourceText source, int start, Lang lang, Diagnostics log) {
        String body = source.text().substring(start);
        return body.isBlank() ? Prose.EMPTY : markdown.parse(body, Locator.shifted(source, start), lang, log);
    }

    private static boolean hasConflict(SourceText source, Diagnostics log) {
        for (String mark : MERGE_MARKS) {
            int at = lineWith(source.text(), mark);
            if (at >= 0) {
                log.at(source.at(at, at + 7)).report(ParseCode.MERGE_CONFLICT);
                return true;
            }
        }
        return false;
    }

    /** Where the first line begins that begins so; -1 if none does. */
    private static int lineWith(String text, String beginning) {
        int feed = text.indexOf("\n" + beginning);
        return text.startsWith(beginning) ? 0 : feed < 0 ? -1 : feed + 1;
    }

    /** Where the front matter's YAML is and where the body begins. A text beside a list file needs no front matter. */
    private record Front(Span yaml, int body) {}

    private static Optional<Front> front(SourceText source, Diagnostics log) {
        String text = source.text();
        int start = lineEnd(text, 0);
        if (!text.substring(0, start).stripTrailing().equals("---")) {
            return withoutFirstLine(source, log) ? Optional.empty() : Optional.of(new Front(new Span(0, 0), 0));
        }
        for (int line = start; line < text.length(); ) {
            int next = lineEnd(text, line);
            String words = text.substring(line, next).stripTrailing();
            if (words.equals("---")) {
                return Optional.of(new Front(new Span(start, line), next));
            }
            if (words.equals(BETWEEN)) {
                log.at(source.at(line, line + BETWEEN.length())).report(ParseCode.MERGE_CONFLICT);
                return Optional.empty();
            }
            line = next;
        }
        log.at(source.at(0, 3)).report(ParseCode.UNCLOSED_FRONT_MATTER);
        return Optional.empty();
    }

    /** Whether fields stand at the top of a file without the line that says so: they would be read as text. */
    private static boolean withoutFirstLine(SourceText source, Diagnostics log) {
        String text = source.text();
        int start = 0;
        int end = lineEnd(text, 0);
        while (end < text.length() && text.substring(start, end).isBlank()) {
            start = end;
            end = lineEnd(text, end);
        }
        String first = text.substring(start, end).strip();
        String second = text.substring(end, lineEnd(text, end)).strip();
        boolean hyphens =
                LIKE_HYPHENS.matcher(first).matches() && KEY.matcher(second).matches();
        boolean fields = KEY.matcher(first).matches()
                && text.lines()
                        .dropWhile(String::isBlank)
                        .takeWhile(line -> !line.isBlank())
                        .anyMatch("---"::equals);
        if (hyphens || fields) {
            log.at(source.at(
                            start,
                            start + text.substring(start, end).stripTrailing().length()))
                    .report(ParseCode.NO_FIRST_LINE);
        }
        return hyphens || fields;
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Parses Markdown that stands in a field. */
    public Prose field(Yaml.Scalar scalar, Lang lang, Diagnostics log) {
        return markdown.parse(scalar.text(), scalar.where(), lang, log);
    }
}
