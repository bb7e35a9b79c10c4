package zwiesprache.translation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.model.Entry;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.Unit;
import zwiesprache.model.Prose.UnitKind;
import zwiesprache.model.RichText;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.model.Value;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;

/** Lists what an entry or a section says in one language, in reading order: front matter, text, footnotes. */
public final class Passages {
    private static final Set<Role> NAMES = EnumSet.of(Role.OTHER_NAMES, Role.ABBREVIATION, Role.DEPRECATED);

    private final Lang lang;
    private final List<Passage> all = new ArrayList<>();

    private Passages(Lang lang) {
        this.lang = lang;
    }

    /**
     * Names by which a thing is known besides its own are not translated: each language has its own.
     *
     * @param anchors the ids of the text's headings
     */
    public static List<Passage> of(Entry entry, Kind kind, Lang lang, List<String> anchors) {
        Passages passages = new Passages(lang);
        boolean translated = entry.texts().values().stream()
                .allMatch(text -> text.title().lang().isEmpty());
        text(entry.texts(), lang).ifPresent(text -> passages.head(text, translated));
        entry.facts().forEach((name, fact) -> {
            if (kind.field(name).flatMap(Field::role).filter(NAMES::contains).isEmpty()) {
                passages.fact(name, fact);
            }
        });
        text(entry.texts(), lang).ifPresent(text -> passages.body(text.body(), anchors));
        return passages.all;
    }

    /** The words of a section's list page. */
    public static List<Passage> of(Section section, Lang lang, List<String> anchors) {
        Passages passages = new Passages(lang);
        text(section.texts(), lang).ifPresent(text -> {
            passages.head(text, true);
            passages.body(text.body(), anchors);
        });
        return passages.all;
    }

    /** What some blocks of a text say. */
    static List<Passage> of(RichText text, List<Block> blocks, Lang lang, List<String> anchors) {
        Passages passages = new Passages(lang);
        passages.blocks(text, blocks, anchors);
        return passages.all;
    }

    /** The words of one language; not those that are the same in all. */
    private static Optional<Text> text(Localized<Text> texts, Lang lang) {
        return Optional.ofNullable(texts.byLang().get(lang));
    }

    /** @param translated whether the title is; else it stands in all languages as it is in one */
    private void head(Text text, boolean translated) {
        if (translated) {
            add("title", text.title().words(), text.places().title());
        }
        add("summary", text.summary(), text.places().summary());
    }

    private void facts(String prefix, Map<String, Fact> facts) {
        facts.forEach((name, fact) -> fact(prefix + name, fact));
    }

    private void fact(String name, Fact fact) {
        value(name, fact.value(), fact.place(lang));
        words(name + ".note", fact.note(), fact.origin());
        for (int i = 0; i < fact.otherwise().size(); i++) {
            Fact.Alternative other = fact.otherwise().get(i);
            value(name + ".otherwise." + (i + 1), other.value(), fact.origin());
            words(name + ".otherwise." + (i + 1) + ".note", other.note(), fact.origin());
        }
    }

    private void value(String name, Value value, Origin origin) {
        if (value instanceof Value.Words stated) {
            words(name, stated.words(), origin);
        } else if (value instanceof Value.Rich rich) {
            Optional.ofNullable(rich.text().byLang().get(lang)).ifPresent(text -> {
                for (Block block : text.prose().blocks()) {
                    block.units().forEach(unit -> add("field:" + name, unit.words(), text.where(), unit, ""));
                }
            });
        } else if (value instanceof Value.Records records) {
            for (int i = 0; i < records.records().size(); i++) {
                facts(name + "." + (i + 1) + ".", records.records().get(i));
            }
        }
    }

    private void words(String name, Localized<String> words, Origin origin) {
        Optional.ofNullable(words.byLang().get(lang)).ifPresent(own -> add("field:" + name, own, origin));
    }

    private void body(RichText text, List<String> anchors) {
        Prose prose = text.prose();
        blocks(text, prose.blocks(), anchors);
        prose.notes().forEach(note -> blocks(text, note.blocks(), List.of()));
    }

    private void blocks(RichText text, List<Block> blocks, List<String> anchors) {
        for (Block block : blocks) {
            for (Unit unit : block.units()) {
                boolean heading = unit.kind() == UnitKind.HEADING && block.heading() >= 0;
                String anchor = heading && block.heading() < anchors.size() ? anchors.get(block.heading()) : "";
                add(word(unit), unit.words(), text.where(), unit, anchor);
            }
        }
    }

    private void add(String kind, String words, Locator where, Unit unit, String anchor) {
        String squeezed = Normal.squeeze(words);
        if (!squeezed.isEmpty()) {
            all.add(new Passage(
                    kind, squeezed, where.at(unit.span().start(), unit.span().end()), anchor));
        }
    }

    private void add(String kind, String words, Origin origin) {
        String squeezed = Normal.squeeze(words);
        if (!squeezed.isEmpty()) {
            all.add(new Passage(kind, squeezed, origin, ""));
        }
    }

    // The title of an admonition is not the title of the page.
    private static String word(Unit unit) {
        return unit.kind() == UnitKind.TITLE ? "admonition" : unit.kind().name().toLowerCase(Locale.ROOT);
    }
}
