package zwiesprache.render.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.LimitCode;
import zwiesprache.parse.theme.Theme;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** Turns what Pebble and our additions throw into diagnostics with a place in a template. */
final class Troubles {
    private static final List<String> VARIABLES = List.of("site", "head", "nav", "notices", "page", "words");

    private static final Pattern UNKNOWN = Pattern.compile("\\[(\\w+)\\] does not exist|tag name \"(\\w+)\"");
    private static final Pattern NAME = Pattern.compile("^(-?\\s*)(\\w+)");

    private final Theme theme;
    private final Limits limits;

    Troubles(Theme theme, Limits limits) {
        this.theme = theme;
        this.limits = limits;
    }

    /**
     * @param template the template that was compiled or run, for what states no place of its own
     * @param otherwise the code for what has none of its own
     */
    void report(Throwable wrong, String template, TemplateCode otherwise, Diagnostics log) {
        if (cause(wrong) instanceof TemplateTrouble trouble) {
            String name = String.valueOf(trouble.arguments.get(0));
            Diagnostics.Finding finding = log.at(word(line(trouble.file, trouble.line), name));
            if (!trouble.names.isEmpty()) {
                finding.nearest(name, trouble.names);
            }
            finding.report(trouble.code, trouble.arguments.toArray());
        } else if (wrong instanceof StackOverflowError) {
            log.at(line(template, 1)).report(TemplateCode.TOO_MUCH, limits.of(Limit.STEPS));
        } else if (cause(wrong) instanceof RootAttributeNotFoundException missing) {
            String name = missing.getAttributeName();
            log.at(word(place(missing, template), name))
                    .nearest(name, VARIABLES)
                    .report(TemplateCode.NO_SUCH_FIELD, name, "template");
        } else if (wrong instanceof PebbleException failed) {
            failed(failed, template, otherwise, log);
        } else {
            log.at(open(line(template, Integer.MAX_VALUE)))
                    .report(otherwise, wrong.getClass().getSimpleName());
        }
    }

    private void failed(PebbleException failed, String template, TemplateCode otherwise, Diagnostics log) {
        String says = failed.getPebbleMessage();
        Origin place = place(failed, template);
        Matcher unknown = UNKNOWN.matcher(says);
        if (says.startsWith("Tried to write more than")) {
            log.at(place).report(LimitCode.LONG_PAGE, limits.of(Limit.PAGE));
        } else if (unknown.find()) {
            String name = unknown.group(1) != null ? unknown.group(1) : unknown.group(2);
            log.at(word(place, name)).nearest(name, Dialect.words()).report(otherwise, says);
        } else if (says.startsWith("Unexpected end of template")) {
            log.at(open(place)).report(otherwise, says);
        } else {
            log.at(place).report(otherwise, says);
        }
    }

    /** A word in a stretch of a template, if it is there just once. */
    private static Origin word(Origin stretch, String word) {
        String text = stretch.source().text().substring(0, stretch.span().end());
        Matcher found = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(text);
        boolean there = found.find(stretch.span().start());
        Origin place = there ? stretch.source().at(found.start(), found.end()) : stretch;
        return there && found.find() ? stretch : place;
    }

    /** The last tag of a template that has no end. */
    private static Origin open(Origin end) {
        String text = end.source().text();
        Deque<Span> open = new ArrayDeque<>();
        for (Span tag : Tags.of(text).spans()) {
            Matcher name = NAME.matcher(text.substring(tag.start(), tag.end()));
            boolean block = tag.start() > 0 && text.charAt(tag.start() - 1) == '%' && name.find();
            if (block && name.group(2).startsWith("end")) {
                open.poll();
            } else if (block && Dialect.hasEnd(name.group(2))) {
                int start = tag.start() + name.start(2);
                open.push(new Span(start, start + name.group(2).length()));
            }
        }
        return open.isEmpty()
                ? end
                : end.source().at(open.element().start(), open.element().end());
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
