package zwiesprache.render;

import java.util.List;
import java.util.function.Function;
import zwiesprache.diagnostic.Diagnostic;

/**
 * What translators are told beside the text. No published site has one.
 *
 * @param lang the language of what they are told (BCP 47)
 * @param words says a finding in it
 * @param findings all that was found so far
 */
public record Proof(String lang, Function<Diagnostic, String> words, List<Diagnostic> findings) {
    public Proof {
        findings = List.copyOf(findings);
    }
}
