package zwiesprache.check.easy;

import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.Prose.Unit;
import zwiesprache.model.Prose.UnitKind;
import zwiesprache.model.RichText;
import zwiesprache.model.Text;
import zwiesprache.text.Origin;
import zwiesprache.typeset.EasyRules;
import zwiesprache.typeset.Tongues;

/** Reads the texts in easy forms of a language, and those alone, by the rules of each. */
public final class EasyCheck {
    private final Tongues tongues;
    private final Diagnostics log;

    public EasyCheck(Tongues tongues, Diagnostics log) {
        this.tongues = tongues;
        this.log = log;
    }

    /** The words of an entry or a section. Reports the codes ZW0628 to ZW0635. */
    public void words(Text text, Lang lang) {
        Optional<EasyRules> rules = tongues.easy(lang);
        if (rules.isPresent()) {
            Reading reading = new Reading(rules.get(), tongues, log);
            explained(text.title().words(), reading);
            explained(text.summary(), reading);
            body(text.body(), reading);
            whole(text.title().words(), text.places().title(), reading);
            whole(text.summary(), text.places().summary(), reading);
        }
    }

    /** A text in a field. Reports the same. */
    public void field(RichText text, Lang lang) {
        tongues.easy(lang).ifPresent(rules -> body(text, new Reading(rules, tongues, log)));
    }

    private void explained(String words, Reading reading) {
        tongues.sentences(words).forEach(span -> reading.learn(words.substring(span.start(), span.end())));
    }

    /** Words of the front matter, which may stand in several lines for reasons of YAML. */
    private static void whole(String words, Origin origin, Reading reading) {
        if (!words.isBlank()) {
            reading.read(Passage.of(words, origin), false);
        }
    }

    private void body(RichText text, Reading reading) {
        List<Block> blocks = text.prose().blocks();
        for (Block block : blocks) {
            block.units().forEach(unit -> explained(unit.words(), reading));
        }
        blocks.forEach(block -> block(block, text, reading));
        for (Prose.Note note : text.prose().notes()) {
            note.blocks().forEach(block -> block(block, text, reading));
        }
    }

    private static void block(Block block, RichText text, Reading reading) {
        if (block.kind() == BlockKind.CODE || block.kind() == BlockKind.HTML) {
            return;
        }
        for (Unit unit : block.units()) {
            if (unit.kind() != UnitKind.CODE && !unit.words().isBlank()) {
                Origin origin = text.where().at(unit.span().start(), unit.span().end());
                reading.read(Passage.of(unit.words(), origin), true);
            }
        }
    }
}
