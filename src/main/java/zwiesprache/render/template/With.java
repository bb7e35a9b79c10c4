package zwiesprache.render.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** The filter {@code with(value)}: puts a value in the place {@code {0}} of the theme's words. */
final class With implements Filter {
    private static final String PLACE = "{0}";

    @Override
    public List<String> getArgumentNames() {
        return List.of("value");
    }

    @Override
    public Object apply(
            Object words, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        String text = String.valueOf(words);
        int at = text.indexOf(PLACE);
        // Only the first place is filled, so that words cannot grow by being filled again and again.
        return at < 0
                ? text
                : Joined.join(
                        List.of(text.substring(0, at), value(arguments), text.substring(at + PLACE.length())),
                        self.getName(),
                        line);
    }

    private static String value(Map<String, Object> arguments) {
        return String.valueOf(arguments.getOrDefault("value", ""));
    }
}
