package zwiesprache.render.template;

import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;

/** The operator {@code ~}: joins two texts to one of bounded length; the result is escaped like any other text. */
final class Joined extends BinaryExpression<Object> {
    private static final int LONGEST = 100_000;

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object left = getLeftExpression().evaluate(self, context);
        Object right = getRightExpression().evaluate(self, context);
        return join(List.of(String.valueOf(left), String.valueOf(right)), self.getName(), getLineNumber());
    }

    /** Joins texts of a template; a {@link TemplateTrouble} if the result would be too long. */
    static String join(List<String> parts, String file, int line) {
        if (parts.stream().mapToLong(String::length).sum() > LONGEST) {
            throw new TemplateTrouble(TemplateCode.TOO_MUCH, List.of(LONGEST), List.of(), file, line);
        }
        return String.join("", parts);
    }
}
