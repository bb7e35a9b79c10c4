package zwiesprache.parse.picture;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Picture;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/**
 * Cleans a drawing: what draws and describes is written anew, what drawing programs keep for themselves is dropped, what
 * would run, move or load is an error: an editor who is told can export it otherwise, one who is not would publish a
 * drawing with holes.
 */
final class Svg {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final int LONGEST = 4 << 20;
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int MOST_FINDINGS = 20;

    private final SourceText source;
    private final Diagnostics log;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final SvgCopies copies = new SvgCopies();
    private Picture picture = new Picture(Picture.Type.SVG, 0, 0, false, false);
    private int elements;
    private int findings;
    private int warnings;
    private int dropped;
    private boolean tagIsOpen;

    Svg(SourceText source, Diagnostics log) {
        this.source = source;
        this.log = log;
    }

    /** A drawing that can be published. */
    record Cleaned(String text, Picture picture) {}

    /** @return absent if it cannot be published, which is then reported: ZW0151, ZW0157 to ZW0161 */
    Optional<Cleaned> clean() {
        if (source.text().length() > LONGEST) {
            error(PictureCode.SVG_TOO_MUCH, source.start());
            return Optional.empty();
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(source.text()));
            while (xml.hasNext() && findings < MOST_FINDINGS) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException malformed) {
            int at = malformed.getLocation() == null
                    ? 0
                    : Math.max(0, malformed.getLocation().getCharacterOffset());
            int place = Math.min(at, source.text().length());
            error(PictureCode.SVG_NOT_XML, source.at(place, place));
        }
        if (findings == 0 && copies.areTooMany()) {
            error(PictureCode.SVG_TOO_MUCH, source.start());
        }
        return findings == 0 ? Optional.of(new Cleaned(out.append('\n').toString(), picture)) : Optional.empty();
    }

    /** No DTD is read, so that there are no entities to multiply or to load. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        return factory;
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                words(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                error(PictureCode.SVG_NOT_XML, source.at(offset(xml), offset(xml)));
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (xml.getPITarget().toLowerCase(Locale.ROOT).contains("stylesheet")) {
                    error(PictureCode.SVG_OUTSIDE, place(xml), "<?" + xml.getPITarget());
                }
            }
            default -> {
                // comments, the document type: nothing of the picture
            }
        }
    }

    private void start(XMLStreamReader xml) {
        elements++;
        if (elements > MOST_ELEMENTS || open.size() + dropped > DEEPEST) {
            error(PictureCode.SVG_TOO_MUCH, place(xml));
            findings = MOST_FINDINGS;
            return;
        }
        if (dropped > 0 || !isKept(xml)) {
            dropped++;
            return;
        }
        closeTag();
        String name = xml.getLocalName();
        if (open.isEmpty()) {
            out.append("<svg xmlns=\"").append(SVG).append('"');
            picture = SvgSize.of(xml);
        } else {
            out.append('<').append(name);
        }
        open.push(name);
        copies.open(xml.getAttributeValue(null, "id"));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml, i);
        }
        tagIsOpen = true;
    }

    private boolean isKept(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (open.isEmpty() && (!SVG.equals(xml.getNamespaceURI()) || !name.equals("svg"))) {
            error(PictureCode.NO_PICTURE, place(xml), ".svg");
            return false;
        }
        if (!SVG.equals(xml.getNamespaceURI())) {
            if (XHTML.equals(xml.getNamespaceURI())) {
                error(PictureCode.SVG_ACTIVE, place(xml), name);
            }
            return false; // what drawing programs keep for themselves
        }
        switch (SvgRules.element(name)) {
            case ACTIVE -> error(PictureCode.SVG_ACTIVE, place(xml), name);
            case UNKNOWN -> {
                if (warnings++ < MOST_FINDINGS) {
                    log.at(place(xml)).report(PictureCode.SVG_LEFT_OUT, name);
                }
            }
            case KEPT, SILENT -> {
                // as expected
            }
        }
        return SvgRules.element(name) == SvgRules.Verdict.KEPT;
    }

    private void attribute(XMLStreamReader xml, int i) {
        String space = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
        String name = xml.getAttributeLocalName(i);
        String value = xml.getAttributeValue(i);
        boolean own = space.isEmpty();
        if (own && name.toLowerCase(Locale.ROOT).startsWith("on")) {
            error(PictureCode.SVG_ACTIVE, place(xml), name);
        } else if (name.equals("href") && (own || space.equals(XLINK))) {
            reference(xml, value.strip());
        } else if (space.equals(XML) && (name.equals("space") || name.equals("lang"))) {
            write("xml:" + name, value);
        } else if (own && SvgRules.isKept(name)) {
            String outside = name.startsWith("aria-") ? "" : SvgRules.outside(value);
            if (!outside.isEmpty()) {
                error(PictureCode.SVG_OUTSIDE, place(xml), outside);
            }
            if (value.contains("url(#")) {
                String id = value.substring(value.indexOf("url(#") + 5);
                copies.refer(id.substring(0, Math.max(0, id.indexOf(')'))));
            }
            write(name, value);
        }
    }

    private void reference(XMLStreamReader xml, String value) {
        if (!SvgRules.isInside(xml.getLocalName(), value)) {
            error(PictureCode.SVG_OUTSIDE, place(xml), value.substring(0, Math.min(value.length(), 80)));
            return;
        }
        if (value.startsWith("#")) {
            copies.refer(value.substring(1));
        }
        write("href", value);
    }

    private void end(XMLStreamReader xml) {
        if (dropped > 0) {
            dropped--;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        String name = open.pop();
        if (name.equals("style")) {
            style(xml);
        }
        copies.close();
        if (tagIsOpen) {
            out.append("/>");
            tagIsOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
    }

    private void style(XMLStreamReader xml) {
        String css = style.toString();
        style.setLength(0);
        String outside = SvgRules.outside(css);
        if (!outside.isEmpty()) {
            error(PictureCode.SVG_OUTSIDE, place(xml), outside);
        }
        if (css.toLowerCase(Locale.ROOT).contains("keyframes")) {
            error(PictureCode.SVG_ACTIVE, place(xml), "@keyframes");
        }
        closeTag();
        escape(css, false);
    }

    private void words(String words) {
        if (dropped > 0 || open.isEmpty() || !SvgRules.isWorded(open.peek())) {
            return;
        }
        if (open.peek().equals("style")) {
            style.append(words);
            return;
        }
        closeTag();
        escape(words, false);
    }

    private void closeTag() {
        if (tagIsOpen) {
            out.append('>');
            tagIsOpen = false;
        }
    }

    private void write(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t', '\r' -> out.append(attribute ? ' ' : c);
                default -> out.append(c);
            }
        }
    }

    private void error(PictureCode code, Origin origin, Object... arguments) {
        findings++;
        log.at(origin).report(code, arguments);
    }

    /** The tag that has just been read: the parser says where it ends, and no tag has {@code <} in it but the first. */
    private Origin place(XMLStreamReader xml) {
        int end = offset(xml);
        int start = source.text().lastIndexOf('<', Math.max(0, end - 1));
        int line = source.text().indexOf('\n', Math.max(0, start));
        int stop = line < 0 ? end : Math.min(end, line);
        return source.at(Math.max(0, start), Math.max(stop, Math.max(0, start)));
    }

    private int offset(XMLStreamReader xml) {
        return Math.max(
                0,
                Math.min(xml.getLocation().getCharacterOffset(), source.text().length()));
    }
}
