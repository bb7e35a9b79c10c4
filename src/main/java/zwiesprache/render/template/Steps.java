package zwiesprache.render.template;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.List;

/**
 * Counts the turns of loops and the calls of macros while a page is written, and stops a template that takes too many:
 * nested loops over long lists, and macros that call themselves twice, would otherwise run for years.
 */
final class Steps {
    private final int most;
    private final ThreadLocal<int[]> taken = ThreadLocal.withInitial(() -> new int[1]);

    Steps(int most) {
        this.most = most;
    }

    /** A page begins, on this thread. */
    void begin() {
        taken.get()[0] = 0;
    }

    /** Puts a counting node at the beginning of every loop and macro of a template that was just parsed. */
    NodeVisitor counting(PebbleTemplate template) {
        return new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            @Override
            public void visit(ForNode loop) {
                super.visit(loop);
                count(loop.getBody(), loop.getLineNumber());
            }

            @Override
            public void visit(MacroNode macro) {
                super.visit(macro);
                count(macro.getBody(), macro.getBody().getLineNumber());
            }
        };
    }

    private void count(BodyNode body, int line) {
        body.getChildren().add(0, new Count(line));
    }

    private final class Count extends AbstractRenderableNode {
        Count(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            if (++taken.get()[0] > most) {
                throw new TemplateTrouble(
                        TemplateCode.TOO_MUCH, List.of(most), List.of(), self.getName(), getLineNumber());
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
