package zwiesprache.check;

import java.util.Map;
import zwiesprache.edition.Edition;
import zwiesprache.model.Entry;
import zwiesprache.model.Fact;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.RichText;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.model.Value;

/** Goes through the words of all sections and entries that are, or wait only for a translation to be, published. */
final class PublishedTexts {
    private final Edition edition;
    private final Held held;

    PublishedTexts(Edition edition) {
        this.edition = edition;
        this.held = new Held(edition);
    }

    /** What to do with what is there. */
    interface Reader {
        /** @param ours whether the title is the site's own; a source has the title that it has */
        void words(Text text, Lang lang, boolean ours);

        /** A text in a field. */
        void field(RichText text, Lang lang);
    }

    void each(Reader reader) {
        for (Section section : edition.site().sections().values()) {
            section.texts().byLang().forEach((lang, text) -> reader.words(text, lang, true));
        }
        for (Entry entry : edition.site().entries().values()) {
            if (held.hidden(entry.id()).isEmpty()) {
                boolean ours = edition.site().sectionOf(entry).kind().is() != Kind.Is.SOURCE;
                entry.texts().byLang().forEach((lang, text) -> reader.words(text, lang, ours));
                facts(entry.facts(), reader);
            }
        }
    }

    private void facts(Map<String, Fact> facts, Reader reader) {
        for (Fact fact : facts.values()) {
            if (fact.value() instanceof Value.Rich rich) {
                Lang first = edition.config().languages().first();
                rich.text().everywhere().ifPresent(text -> reader.field(text, first));
                rich.text().byLang().forEach((lang, text) -> reader.field(text, lang));
            } else if (fact.value() instanceof Value.Records records) {
                records.records().forEach(record -> facts(record, reader));
            }
        }
    }
}
