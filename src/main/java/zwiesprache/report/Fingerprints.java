package zwiesprache.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.text.Origin;

/**
 * Names for findings by which a later run knows them again, though lines were added above: from the code, the file and
 * the text of the line, or from the names in the message where there is no line. Those that have all this in common
 * are counted through.
 */
final class Fingerprints {
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** @param finding asked for once each, in their order */
    String next(Diagnostic finding) {
        Origin origin = finding.origin();
        String what = finding.code().id() + '\n' + origin.source().path() + '\n' + content(finding);
        int times = seen.merge(what, 1, Integer::sum);
        return hash(times == 1 ? what : what + '\n' + times);
    }

    private static String content(Diagnostic finding) {
        Origin origin = finding.origin();
        if (!origin.source().text().isEmpty()) {
            return origin.source().line(origin.position().line()).strip();
        }
        return finding.arguments().stream()
                .map(argument -> argument instanceof Argument.Name name ? name.name() : "")
                .collect(Collectors.joining("\n"));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
