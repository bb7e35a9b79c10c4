package zwiesprache.translation.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zwiesprache.text.Origin;
import zwiesprache.translation.exchange.Batch.State;
import zwiesprache.translation.exchange.Batch.Unit;
import zwiesprache.translation.exchange.Inline.Code;

/** Writes XLIFF 2.1 (OASIS Standard, 13 February 2018): core, and the metadata module for what an import needs. */
public final class XliffWriter {
    static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String META = "urn:oasis:names:tc:xliff:metadata:2.0";
    /** The prefix of our own sub-states and the category of our own metadata. */
    static final String OURS = "zwiesprache";

    private final StringBuilder out = new StringBuilder();

    private XliffWriter() {}

    /** The whole file, in UTF-8. */
    public static String text(Batch batch) {
        XliffWriter writer = new XliffWriter();
        writer.write(batch);
        return writer.out.toString();
    }

    private void write(Batch batch) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff");
        attribute("xmlns", CORE);
        attribute("xmlns:mda", META);
        attribute("version", "2.1");
        attribute("srcLang", batch.from().tag());
        attribute("trgLang", batch.to().tag());
        attribute("xml:space", "preserve");
        out.append(">\n  <file id=\"f1\"");
        attribute("original", batch.name());
        out.append(">\n");
        meta("    ", "site", batch.site());
        batch.units().forEach(this::unit);
        out.append("  </file>\n</xliff>\n");
    }

    private void meta(String indent, String type, String value) {
        out.append(indent).append("<mda:metadata><mda:metaGroup");
        attribute("category", OURS);
        out.append("><mda:meta");
        attribute("type", type);
        out.append('>').append(escaped(value)).append("</mda:meta></mda:metaGroup></mda:metadata>\n");
    }

    private void unit(Unit unit) {
        Numbers numbers = new Numbers(unit);
        StringBuilder source = new StringBuilder();
        inlines(unit.sourceInlines(), numbers.start(), source);
        StringBuilder target = new StringBuilder();
        inlines(unit.targetInlines(), numbers.start(), target);
        out.append("    <unit");
        attribute("id", unit.id());
        out.append(">\n");
        meta("      ", "target", unit.targetHash());
        notes(unit);
        if (!numbers.data.isEmpty()) {
            out.append("      <originalData>\n");
            numbers.data.forEach((data, id) -> out.append("        <data id=\"")
                    .append(id)
                    .append("\">")
                    .append(escaped(data))
                    .append("</data>\n"));
            out.append("      </originalData>\n");
        }
        out.append("      <segment");
        attribute("state", unit.state().word());
        if (unit.state() == State.CHANGED) {
            attribute("subState", OURS + ":changed");
        }
        out.append(">\n        <source>").append(source).append("</source>\n");
        if (unit.target().isPresent()) {
            out.append("        <target>").append(target).append("</target>\n");
        }
        out.append("      </segment>\n    </unit>\n");
    }

    private void notes(Unit unit) {
        Origin place = unit.place();
        out.append("      <notes>\n");
        note(
                "context",
                unit.kind() + " " + place.source().path() + ":"
                        + place.position().line());
        if (!unit.heading().isEmpty()) {
            note("heading", unit.heading());
        }
        unit.before().ifPresent(words -> note("previous-source", words));
        out.append("      </notes>\n");
    }

    private void note(String category, String words) {
        out.append("        <note");
        attribute("category", category);
        out.append('>').append(escaped(words)).append("</note>\n");
    }

    /** Gives codes their numbers: those of the translation that are the same as one of the original have the same. */
    private static final class Numbers {
        private final Map<String, String> data = new LinkedHashMap<>();
        private final List<Code> codes = new ArrayList<>();
        private final Set<String> lasting = new HashSet<>();
        private boolean[] taken = {};
        private int added;

        Numbers(Unit unit) {
            codes.addAll(Inline.codes(unit.sourceInlines()));
            boolean untranslated = unit.target().isEmpty();
            start();
            Inline.codes(untranslated ? unit.sourceInlines() : unit.targetInlines())
                    .forEach(code -> lasting.add(id(code)));
        }

        /** Whether it must not be taken out: not what the translation does not have anyway. */
        boolean isLasting(String id, Code code) {
            return code.kind().isNeeded() && lasting.contains(id);
        }

        Numbers start() {
            taken = new boolean[codes.size()];
            added = 0;
            return this;
        }

        String id(Code code) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && codes.get(i).equals(code)) {
                    taken[i] = true;
                    return "c" + (i + 1);
                }
            }
            return "c" + (taken.length + ++added);
        }

        String data(String written) {
            return data.computeIfAbsent(written, none -> "d" + (data.size() + 1));
        }
    }

    private static void inlines(List<Inline> all, Numbers numbers, StringBuilder to) {
        for (Inline each : all) {
            if (each instanceof Inline.Words words) {
                to.append(escaped(words.text()));
            } else if (each instanceof Inline.Point point) {
                to.append("<ph");
                code(point.code(), numbers, to);
                attribute("dataRef", numbers.data(point.code().open()), to);
                to.append("/>");
            } else if (each instanceof Inline.Around around) {
                to.append("<pc");
                code(around.code(), numbers, to);
                attribute("dataRefStart", numbers.data(around.code().open()), to);
                attribute("dataRefEnd", numbers.data(around.code().close()), to);
                to.append('>');
                inlines(around.inside(), numbers, to);
                to.append("</pc>");
            }
        }
    }

    private static void code(Code code, Numbers numbers, StringBuilder to) {
        String id = numbers.id(code);
        attribute("id", id, to);
        attribute("type", code.kind().type(), to);
        attribute("canCopy", "no", to);
        if (numbers.isLasting(id, code)) {
            attribute("canDelete", "no", to);
        }
    }

    private void attribute(String name, String value) {
        attribute(name, value, out);
    }

    private static void attribute(String name, String value, StringBuilder to) {
        to.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    // Line ends of other systems would be read as mere line feeds, were they not references.
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
