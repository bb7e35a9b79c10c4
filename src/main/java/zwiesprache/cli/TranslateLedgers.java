package zwiesprache.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import zwiesprache.build.Translations.Known;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.output.Edit;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.parse.ledger.LedgerWriter;
import zwiesprache.source.Sources;
import zwiesprache.text.SourceText;
import zwiesprache.translation.Review;

/** Writes ledgers: over those that were read and nobody has changed since, and beside them. */
final class TranslateLedgers {
    private final Known known;
    private final Editing editing;
    private final Voice voice;

    TranslateLedgers(Known known, Options options, Voice voice) {
        this.known = known;
        this.editing = new Editing(options, voice);
        this.voice = voice;
    }

    /** @return whether all are written; if not, that is reported and none is */
    boolean write(List<Edit> edits) {
        return edits.isEmpty() || editing.write(edits);
    }

    private Optional<SourceText> file(String path) {
        return known.files().stream().filter(each -> each.path().equals(path)).findFirst();
    }

    /** Whether a translation has a ledger file that nothing can be made of; that is said. */
    boolean isUnusable(Review review) {
        String path = LedgerReader.FOLDER + review.path();
        boolean unusable = !review.recorded() && file(path).isPresent();
        if (unusable) {
            voice.complain("translate.unusable", new Argument.Name(path));
        }
        return unusable;
    }

    boolean exists(Review review) {
        return file(LedgerReader.FOLDER + review.path()).isPresent();
    }

    /** What is to be done for a ledger to be as it shall; nothing if it is. What was stray in it stays. */
    Optional<Edit> edit(Ledger ledger) {
        List<String> strays = known.ledgers().stream()
                .filter(each -> each.path().equals(ledger.path()))
                .findFirst()
                .map(Ledger::strays)
                .orElse(ledger.strays());
        return exactly(new Ledger(ledger.path(), ledger.from(), ledger.to(), ledger.pairs(), strays));
    }

    /** The same with the stray lines that the ledger has itself. */
    Optional<Edit> exactly(Ledger ledger) {
        String path = LedgerReader.FOLDER + ledger.path();
        String text = LedgerWriter.text(ledger);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Optional<SourceText> before = file(path);
        if (before.isEmpty()) {
            return Optional.of(Edit.create(path, bytes));
        }
        return before.get().text().equals(text)
                ? Optional.empty()
                : Optional.of(Edit.change(path, hash(before.get()), bytes));
    }

    Edit delete(SourceText file) {
        return Edit.delete(file.path(), hash(file));
    }

    /** What must still stand in a file: the bytes that were read as this text, byte order mark and all. */
    private String hash(SourceText file) {
        byte[] read = file.text().getBytes(StandardCharsets.UTF_8);
        return editing.workspace()
                .bytes(file.path())
                .filter(bytes -> Sources.decode(file.path(), bytes, new Diagnostics())
                        .filter(text -> text.text().equals(file.text()))
                        .isPresent())
                .map(Edit::hash)
                .orElseGet(() -> Edit.hash(read));
    }
}
