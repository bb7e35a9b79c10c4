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
    private static final String RUN = """
        axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
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

    /** What a page violates: rule, element, why; a line each. */
    static List<String> violations(Tab tab) {
        if (!tab.evaluate("typeof axe === 'object'").asBoolean()) {
            tab.evaluate(SCRIPT + "; true");
        }
        JsonNode found = tab.evaluate(RUN);
        if (found.get("passes").asInt() == 0) {
            throw new AssertionError("axe has checked nothing at " + tab.address());
        }
        List<String> violations = new ArrayList<>();
        found.get("violations").forEach(each -> violations.add(each.asString()));
        return violations;
    }
}
