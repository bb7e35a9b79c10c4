package zwiesprache.parse.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import zwiesprache.parse.ledger.Ledger.Mark;
import zwiesprache.parse.ledger.Ledger.Pair;

/**
 * Writes a ledger: after three lines of header a block for each pair, an empty line between, so that versions merge
 * block by block.
 *
 * <pre>
 * = paragraph confirmed 2026-11-22 1a2b3c4d Anna Muster
 * &lt; words of the original
 * &gt; words of the translation
 * </pre>
 *
 * The eight hexadecimal digits are the beginning of the SHA-256 of the block without them: they tell whether anybody
 * but the program wrote in it.
 */
public final class LedgerWriter {
    static final String FORMAT = "zwiesprache-ledger 1";
    private static final int DIGITS = 8;

    private LedgerWriter() {}

    /** The whole file; {@link LedgerReader} makes the same ledger of it. */
    public static String text(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        out.append(FORMAT).append('\n');
        out.append("from ").append(ledger.from().tag()).append('\n');
        out.append("to ").append(ledger.to().tag()).append('\n');
        for (Pair pair : ledger.pairs()) {
            out.append('\n');
            block(pair, out);
        }
        if (!ledger.strays().isEmpty()) {
            out.append('\n');
            ledger.strays().forEach(line -> out.append("? ").append(line).append('\n'));
        }
        return out.toString();
    }

    private static void block(Pair pair, StringBuilder out) {
        Mark mark = pair.mark();
        out.append("= ").append(pair.kind());
        mark.confirmed().ifPresent(confirmed -> out.append(" confirmed ").append(confirmed.date()));
        if (mark.confirmed().isEmpty()) {
            out.append(" aligned");
        }
        if (mark.elsewhere()) {
            out.append(" elsewhere");
        }
        out.append(' ').append(digits(pair));
        mark.confirmed().ifPresent(confirmed -> out.append(' ').append(confirmed.by()));
        out.append('\n');
        pair.source().ifPresent(words -> out.append("< ").append(words).append('\n'));
        pair.translation().ifPresent(words -> out.append("> ").append(words).append('\n'));
    }

    static String digits(Pair pair) {
        String all = String.join(
                "\n",
                pair.kind(),
                pair.mark()
                        .confirmed()
                        .map(each -> each.date() + " " + each.by())
                        .orElse("-"),
                pair.mark().elsewhere() ? "elsewhere" : "-",
                side(pair.source()),
                side(pair.translation()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has it", missing);
        }
    }

    private static String side(Optional<String> words) {
        return words.map(each -> "+" + each).orElse("-");
    }
}
