package zwiesprache.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as text: in one line, or indented for people who look into it. */
final class JsonText {
    private JsonText() {}

    static String line(Consumer<JsonGenerator> writer) {
        return text(ObjectWriteContext.empty(), writer);
    }

    static String indented(Consumer<JsonGenerator> writer) {
        return text(new Indented(), writer) + '\n';
    }

    private static String text(ObjectWriteContext manner, Consumer<JsonGenerator> writer) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(manner, out)) {
            writer.accept(json);
        }
        return out.toString();
    }

    /** Two spaces and a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
