package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import zwiesprache.model.Typesetter;

/** One text on its way from syntax to prose: what those who write its parts share. */
final class Manuscript {
    final Source source;
    final Draft draft;
    final Typesetter typesetter;
    final RawHtml html;
    final Abbreviations abbreviations;
    final ReferenceRepository references;
    final FootnoteRepository notes;
    final Guard guard;

    Manuscript(Source source, Document document, Typesetter typesetter, boolean rawHtml, Guard guard) {
        this.source = source;
        this.draft = new Draft(source);
        this.typesetter = typesetter;
        this.html = new RawHtml(source, rawHtml, guard);
        this.abbreviations = Abbreviations.of(document, source, guard);
        this.references = Parser.REFERENCES.get(document);
        this.notes = FootnoteExtension.FOOTNOTES.get(document);
        this.guard = guard;
    }
}
