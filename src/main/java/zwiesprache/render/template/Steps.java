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
 * Counts the turns of loops, the calls of macros and the templates entered while a page is written, and stops a template
 * that takes too many: nested loops over long lists, macros that call themselves twice, and templates that each include
 * the next one twice would otherwise run for years.
 */
final class Steps {
    /** How deep macros may call each other: far below what fills a thread's stack, which is slow when it is full. */
    private static final int DEEPEST = 100;

    private final int most;
    private final ThreadLocal<int[]> taken = ThreadLocal.withInitial(() -> new int[1]);
    private final ThreadLocal<int[]> depth = ThreadLocal.withInitial(() -> new int[1]);

    Steps(int most) {
        this.most = most;
    }

    /** A page begins, on this thread. */
    void begin() {
        taken.get()[0] = 0;
        depth.get()[0] = 0;
    }

    /** Puts a counting node at the beginning of a template that was just parsed, and of every loop and macro in it. */
    NodeVisitor counting(PebbleTemplate template) {
        return new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            private boolean entered;

            @Override
            public void visit(BodyNode body) {
                boolean whole = !entered;
                entered = true;
                super.visit(body);
                if (whole) {
                    count(body, 1);
                }
            }

            @Override
            public void visit(ForNode loop) {
                super.visit(loop);
                count(loop.getBody(), loop.getLineNumber());
            }

            @Override
            public void visit(MacroNode macro) {
                super.visit(macro);
                count(macro.getBody(), macro.getBody().getLineNumber());
                macro.getBody().getChildren().add(0, new Deeper(macro.getBody().getLineNumber(), 1));
                macro.getBody().getChildren().add(new Deeper(macro.getBody().getLineNumber(), -1));
            }
        };
    }

    private void count(BodyNode body, int line) {
        body.getChildren().add(0, new Count(line));
    }

    private TemplateTrouble tooMuch(PebbleTemplateImpl template, int line) {
        return new TemplateTrouble(TemplateCode.TOO_MUCH, List.of(most), List.of(), template.getName(), line);
    }

    /** Stands where a macro begins, and where it ends. */
    private final class Deeper extends AbstractRenderableNode {
        private final int by;

        Deeper(int line, int by) {
            super(line);
            this.by = by;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            depth.get()[0] += by;
            if (depth.get()[0] > DEEPEST) {
                throw tooMuch(self, getLineNumber());
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    private final class Count extends AbstractRenderableNode {
        Count(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            if (++taken.get()[0] > most) {
                throw tooMuch(self, getLineNumber());
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
