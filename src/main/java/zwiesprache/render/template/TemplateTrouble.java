package zwiesprache.render.template;

import java.util.Collection;
import java.util.List;

/** Leaves a template that asks for what there is not; the door turns it into a diagnostic. */
final class TemplateTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    final transient TemplateCode code;
    final transient List<Object> arguments;
    final transient Collection<String> names;
    final String file;
    final int line;

    /**
     * @param names what could have been meant by the first argument
     * @param file the template's path
     * @param line from 1
     */
    TemplateTrouble(TemplateCode code, List<Object> arguments, Collection<String> names, String file, int line) {
        super(code.id(), null, false, false);
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.names = names;
        this.file = file;
        this.line = line;
    }
}
