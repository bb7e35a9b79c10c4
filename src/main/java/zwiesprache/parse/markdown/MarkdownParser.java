package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Typesetter;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;

/**
 * Turns texts in Markdown into prose. Thread-safe; made once. Deeply nested texts need a large stack (64 MB reserved is
 * ample): on a small one they are reported as {@link MarkdownCode#UNREADABLE}.
 */
public final class MarkdownParser {
    private final Typesetter typesetter;
    private final boolean rawHtml;
    private final Limits limits;
    private final Duration time;
    private final Parser flexmark;

    /** @param rawHtml whether HTML in a text passes the Cleaner (true) or is an error (false) */
    public MarkdownParser(Typesetter typesetter, boolean rawHtml, Limits limits) {
        this(typesetter, rawHtml, limits, Duration.ofSeconds(limits.of(Limit.SECONDS)));
    }

    /** @param time how long one text may take to be read */
    MarkdownParser(Typesetter typesetter, boolean rawHtml, Limits limits, Duration time) {
        this.typesetter = typesetter;
        this.rawHtml = rawHtml;
        this.limits = limits;
        this.time = time;
        this.flexmark = flexmark();
    }

    /**
     * @param markdown the text; offsets in the prose are UTF-16 units in it
     * @param where tells the place of a stretch of it, for the diagnostics
     * @param lang the language of its words
     * @return the prose; empty where the text breaks a bound or cannot be read. What comments in it waive is noted
     */
    public Prose parse(String markdown, Locator where, Lang lang, Diagnostics log) {
        Source source = new Source(markdown, false, where, limits, log);
        if (markdown.isBlank() || !new Bounds(source).kept()) {
            return Prose.EMPTY;
        }
        try {
            Source kept = Waivers.mayStandIn(markdown) ? withoutWaivers(source) : source;
            Guard guard = new Guard(kept.markdown(), time);
            Optional<Document> document = read(guard, kept);
            return document.map(tree -> write(tree, kept, lang, guard)).orElse(Prose.EMPTY);
        } catch (Guard.Elapsed late) {
            source.first().report(MarkdownCode.TOO_SLOW, time.toMillis());
        } catch (StackOverflowError deep) {
            source.first().report(MarkdownCode.UNREADABLE, "StackOverflowError");
        }
        return Prose.EMPTY;
    }

    private Source withoutWaivers(Source source) {
        Guard guard = new Guard(source.markdown(), time);
        Optional<Document> document = read(guard, source);
        return document.map(tree -> Waivers.without(source, tree, guard)).orElse(source);
    }

    private Prose write(Document document, Source source, Lang lang, Guard guard) {
        return new ProseWriter(new Manuscript(source, document, typesetter, rawHtml, guard)).write(document, lang);
    }

    // A text must never end the program: what the library trips over is the text's trouble, with the text's name.
    private Optional<Document> read(Guard guard, Source source) {
        try {
            return Optional.of(flexmark.parse(BasedSequence.of(guard)));
        } catch (Guard.Elapsed late) {
            throw late;
        } catch (RuntimeException tripped) {
            source.first().report(MarkdownCode.UNREADABLE, tripped.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Parser flexmark() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        DefinitionExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        OwnBlocks.EXTENSION));
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        Parser parser = Parser.builder(options).build();
        // Its set of special characters is shared by all parses and completed by the first with a table; that one must
        // not run beside others.
        parser.parse("a\n\n|a|b|\n|-|-|\n|[^1]|~~*c*~~|\n\n[^1]: d\n");
        return parser;
    }
}
