package zwiesprache.render.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.parse.theme.Theme;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/** Turns what Pebble and our additions throw into diagnostics with a place in a template. */
final class Troubles {
    private static final List<String> VARIABLES = List.of("site", "head", "nav", "notices", "page", "words");

    private final Theme theme;

    Troubles(Theme theme) {
        this.theme = theme;
    }

    /**
     * @param template the template that was compiled or run, for what states no place of its own
     * @param otherwise the code for what has none of its own
     */
    void report(Throwable wrong, String template, TemplateCode otherwise, Diagnostics log) {
        if (cause(wrong) instanceof TemplateTrouble trouble) {
            Diagnostics.Finding finding = log.at(line(trouble.file, trouble.line));
            if (!trouble.names.isEmpty()) {
                finding.nearest(String.valueOf(trouble.arguments.get(0)), trouble.names);
            }
            finding.report(trouble.code, trouble.arguments.toArray());
        } else if (wrong instanceof StackOverflowError) {
            log.at(line(template, 1)).report(TemplateCode.TOO_MUCH, Templates.STEPS);
        } else if (cause(wrong) instanceof RootAttributeNotFoundException missing) {
            String name = missing.getAttributeName();
            log.at(place(missing, template))
                    .nearest(name, VARIABLES)
                    .report(TemplateCode.NO_SUCH_FIELD, name, "template");
        } else if (wrong instanceof PebbleException failed) {
            boolean tooLong = failed.getPebbleMessage().startsWith("Tried to write more than");
            log.at(place(failed, template))
                    .report(
                            tooLong ? TemplateCode.TOO_MUCH : otherwise,
                            tooLong ? (Object) Templates.LONGEST : failed.getPebbleMessage());
        } else {
            throw new IllegalStateException(wrong);
        }
    }

    /** The innermost that is ours or says most: Pebble wraps whatever happens in a condition. */
    private static Throwable cause(Throwable wrong) {
        Throwable at = wrong;
        while (at instanceof PebbleException
                && !(at instanceof RootAttributeNotFoundException)
                && at.getCause() instanceof RuntimeException inner) {
            at = inner;
        }
        return at;
    }

    private Origin place(PebbleException failed, String template) {
        @Nullable String file = failed.getFileName();
        @Nullable Integer line = failed.getLineNumber();
        return line(file == null ? template : file, line == null ? 1 : line);
    }

    /** The words of a line, without the white space around them. */
    private Origin line(String path, int number) {
        SourceText source = theme.templates().getOrDefault(path, theme.manifest());
        String text = source.text();
        int start = 0;
        for (int line = 1; line < number && text.indexOf('\n', start) >= 0; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return source.at(start, end);
    }
}
