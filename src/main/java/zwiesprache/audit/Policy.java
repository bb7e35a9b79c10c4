package zwiesprache.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the content security policy that a page states (https://www.w3.org/TR/CSP3/). */
final class Policy {
    /** Directives whose words are no sources. */
    private static final List<String> OTHERS =
            List.of("sandbox", "trusted-types", "require-trusted-types-for", "upgrade-insecure-requests");

    private static final List<String> PICTURES = List.of("img-src", "font-src", "media-src");

    private Policy() {}

    /** @return the sources that lead away from the site or let anything run; the directive that is missing */
    static List<String> weaknesses(String policy) {
        List<String> weak = new ArrayList<>();
        Set<String> stated = new LinkedHashSet<>();
        for (String directive : policy.toLowerCase(Locale.ROOT).split(";")) {
            List<String> words = Arrays.asList(directive.strip().split("\\s+"));
            String name = words.get(0);
            if (stated.add(name) && !OTHERS.contains(name)) {
                words.subList(1, words.size()).stream()
                        .filter(source -> !isStrict(name, source))
                        .forEach(weak::add);
            }
        }
        if (!stated.contains("script-src") && !stated.contains("default-src")) {
            weak.add("script-src");
        }
        return weak;
    }

    private static boolean isStrict(String directive, String source) {
        boolean hash = source.startsWith("'sha256-") || source.startsWith("'sha384-") || source.startsWith("'sha512-");
        boolean own = source.equals("'none'")
                || source.equals("'self'")
                || source.equals("'report-sample'")
                || source.equals("'inline-speculation-rules'");
        return own || hash || source.equals("data:") && PICTURES.contains(directive);
    }
}
