package zwiesprache.translation.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Ordered;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.translation.exchange.Delivery.Item;

/**
 * Reads XLIFF 2.0 and 2.1, also where a tool divided passages into segments or codes into halves. What does not concern
 * us is passed over. Document types are refused, so that no entity can be declared.
 */
public final class XliffReader {
    private static final Set<String> DONE = Ordered.set(List.of("translated", "reviewed", "final"));
    private static final Set<String> VERSIONS = Ordered.set(List.of("2.0", "2.1"));

    private final SourceText file;
    private final Diagnostics log;
    private final XMLStreamReader xml;
    private final List<Delivery> deliveries = new ArrayList<>();
    private String from = "";
    private String to = "";

    private XliffReader(SourceText file, Diagnostics log, XMLStreamReader xml) {
        this.file = file;
        this.log = log;
        this.xml = xml;
    }

    /** What one unit says as far as it is read. */
    private static final class Open {
        private final String id;
        private final Origin origin;
        private final Map<String, String> data = new HashMap<>();
        private final Set<String> codes = new HashSet<>();
        private final StringBuilder target = new StringBuilder();
        private Optional<String> hash = Optional.empty();
        private boolean done = true;
        private boolean read = true;

        Open(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        Item item() {
            return new Item(id, hash, done, done && read, target.toString(), origin);
        }
    }

    /** @return what the file holds, one for each file in it; nothing if it cannot be used, which is reported */
    public static List<Delivery> read(SourceText file, Diagnostics log) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        String text = file.text();
        if (text.startsWith("<!DOCTYPE") || text.contains("\n<!DOCTYPE") || doctype(text) >= 0) {
            int at = text.indexOf("<!DOCTYPE");
            log.at(file.at(at, at + 9)).report(ExchangeCode.DOCUMENT_TYPE);
            return List.of();
        }
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            XliffReader reader = new XliffReader(file, log, xml);
            return reader.isXliff() ? reader.files() : List.of();
        } catch (XMLStreamException broken) {
            int at = offset(broken.getLocation(), text);
            log.at(file.at(at, at)).report(ExchangeCode.MALFORMED, said(broken));
            return List.of();
        }
    }

    // It can only stand before the first element.
    private static int doctype(String text) {
        int at = text.indexOf("<!DOCTYPE");
        int comment = text.indexOf("<xliff");
        return at >= 0 && (comment < 0 || at < comment) ? at : -1;
    }

    /** What the parser says, without the place that it says in its own way. */
    private static String said(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int start = message.indexOf("Message: ");
        return (start < 0 ? message : message.substring(start + "Message: ".length())).strip();
    }

    private static int offset(@Nullable Location location, String text) {
        int at = location == null ? 0 : location.getCharacterOffset();
        return Math.min(Math.max(at, 0), text.length());
    }

    /** The place of the tag that was read last. */
    private Origin here() {
        int end = offset(xml.getLocation(), file.text());
        int start = Math.max(0, file.text().lastIndexOf('<', Math.max(0, end - 1)));
        return file.at(start, Math.max(start, end));
    }

    private boolean isXliff() throws XMLStreamException {
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            log.at(file.start()).report(ExchangeCode.WRONG_ENCODING);
            return false;
        }
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions may stand before.
            continue;
        }
        String version = attribute("version");
        boolean ours = xml.getLocalName().equals("xliff");
        if (!ours || !XliffWriter.CORE.equals(xml.getNamespaceURI()) || !VERSIONS.contains(version)) {
            String said = ours ? ("XLIFF " + version).strip() : "<" + xml.getLocalName() + ">";
            log.at(here()).report(ExchangeCode.OTHER_FORMAT, said);
            return false;
        }
        from = attribute("srcLang");
        to = attribute("trgLang");
        return true;
    }

    private List<Delivery> files() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isCore("file")) {
                file();
            }
        }
        return deliveries;
    }

    /** A file in which something is wrong is left out as a whole. */
    private void file() throws XMLStreamException {
        int wrong = log.sorted().size();
        Origin origin = here();
        String name = attribute("original");
        String site = "";
        List<Item> items = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && isCore("file"))) {
            if (isStart() && isCore("unit")) {
                items.add(unit());
            } else if (isStart() && isOurs("site")) {
                site = xml.getElementText();
            }
        }
        if (log.sorted().size() == wrong) {
            deliveries.add(new Delivery(site, name, from, to, items, origin));
        }
    }

    private Item unit() throws XMLStreamException {
        Open unit = new Open(attribute("id"), here());
        boolean segment = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && isCore("unit"))) {
            if (!isStart()) {
                continue;
            }
            if (isOurs("target")) {
                unit.hash = Optional.of(xml.getElementText());
            } else if (isCore("data")) {
                String id = attribute("id");
                unit.data.put(id, data());
            } else if (isCore("segment") || isCore("ignorable")) {
                segment |= segment(unit, isCore("segment"));
            }
        }
        unit.done &= segment;
        return unit.item();
    }

    /** Reads a segment; what stands between segments and has no translation is the same in it. */
    private boolean segment(Open unit, boolean segment) throws XMLStreamException {
        String state = attribute("state");
        String element = xml.getLocalName();
        StringBuilder source = new StringBuilder();
        boolean target = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && isCore(element))) {
            if (isStart() && isCore("source") && !segment) {
                source.append(words(unit, "source"));
            } else if (isStart() && isCore("target")) {
                unit.target.append(words(unit, "target"));
                target = true;
            }
        }
        if (segment) {
            unit.done &= target && DONE.contains(state);
            unit.read &= !state.equals("translated");
        } else if (!target) {
            unit.target.append(source);
        }
        return segment;
    }

    /** The Markdown of what stands in the element that begins here. */
    private String words(Open unit, String element) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        Deque<String> closing = new ArrayDeque<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                out.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                out.append(open(unit, closing, element.equals("target")));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (isCore(element)) {
                    return out.toString();
                }
                out.append(closing.pop());
            }
        }
    }

    private String open(Open unit, Deque<String> closing, boolean counts) {
        String name = xml.getLocalName();
        boolean paired = name.equals("pc");
        closing.push(paired ? data(unit, attribute("dataRefEnd")) : "");
        if (counts && (paired || name.equals("ph") || name.equals("sc")) && !unit.codes.add(attribute("id"))) {
            log.at(here()).report(ExchangeCode.DUPLICATE, attribute("id"));
        }
        return switch (name) {
            case "pc" -> data(unit, attribute("dataRefStart"));
            case "ph", "sc", "ec" -> data(unit, attribute("dataRef"));
            case "cp" -> character(attribute("hex"));
            default -> "";
        };
    }

    private String data(Open unit, String reference) {
        String data = unit.data.get(reference);
        if (data == null) {
            log.at(here()).report(ExchangeCode.MARKUP, "<" + xml.getLocalName() + ">", unit.id);
            return "";
        }
        return data;
    }

    private String data() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !isCore("data")) {
            if (xml.isCharacters()) {
                out.append(xml.getText());
            } else if (isStart() && isCore("cp")) {
                out.append(character(attribute("hex")));
            }
        }
        return out.toString();
    }

    private static String character(String hex) {
        try {
            return Character.toString(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private boolean isStart() {
        return xml.isStartElement();
    }

    private boolean isCore(String name) {
        return xml.getLocalName().equals(name) && XliffWriter.CORE.equals(xml.getNamespaceURI());
    }

    private boolean isOurs(String type) {
        return xml.getLocalName().equals("meta")
                && XliffWriter.META.equals(xml.getNamespaceURI())
                && attribute("type").equals(type);
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
