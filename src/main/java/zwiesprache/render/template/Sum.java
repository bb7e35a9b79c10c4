package zwiesprache.render.template;

import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;

/** The operator {@code +}: adds whole numbers, and nothing else (Pebble's own would join texts and lists too). */
final class Sum extends BinaryExpression<Object> {
    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object left = getLeftExpression().evaluate(self, context);
        Object right = getRightExpression().evaluate(self, context);
        if (left instanceof Number first && right instanceof Number second) {
            return first.longValue() + second.longValue();
        }
        throw new TemplateTrouble(
                TemplateCode.FORBIDDEN, List.of("+", "text"), List.of(), self.getName(), getLineNumber());
    }
}
