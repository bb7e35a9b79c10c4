package zwiesprache.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The accessibility checker axe-core (https://github.com/dequelabs/axe-core), run in a page. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RULES = "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'";
    private static final String COLOURS = "'color-contrast', 'color-contrast-enhanced', 'link-in-text-block'";
    private static final String RUN = """
        axe.run(document, {
            runOnly: [%s],
            rules: { "color-contrast-enhanced": { enabled: true } },
            resultTypes: ["violations"]
        }).then(found => ({
            passes: found.passes.length,
            violations: found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + " (" + rule.impact + "): " + node.target.join(" ") + " " + node.html.slice(0, 160)
                + " -- " + [...node.any, ...node.all, ...node.none].map(each => each.message).join("; ")))
        }))\
        """;

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new AssertionError("axe.min.js is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a page violates: rule, element, why; a line each. Contrast has to be 7:1, of large letters 4.5:1 (WCAG 1.4.6). */
    static List<String> violations(Tab tab) {
        return violations(tab, RULES);
    }

    /** What a page violates of the rules on colours alone, once the others are known to hold in other colours. */
    static List<String> ofColours(Tab tab) {
        return violations(tab, COLOURS);
    }

    private static List<String> violations(Tab tab, String rules) {
        if (!tab.evaluate("typeof axe === 'object'").asBoolean()) {
            tab.evaluate(SCRIPT + "; true");
        }
        JsonNode found = tab.evaluate(RUN.formatted(rules));
        if (found.get("passes").asInt() == 0) {
            throw new AssertionError("axe has checked nothing at " + tab.address());
        }
        List<String> violations = new ArrayList<>();
        found.get("violations").forEach(each -> violations.add(each.asString()));
        return violations;
    }
}
