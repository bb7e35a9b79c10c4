package zwiesprache.emit;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making, by the JDK's StAX; one element to a line. */
final class Xml {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** Begins a document; its elements have no prefix, their namespace is the root's. */
    Xml(String root, String namespace) {
        try {
            // A Writer, not a stream: into a stream the JDK escapes each half of a surrogate pair.
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
        } catch (XMLStreamException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** A step that writes; what StAX throws into memory can only be a misuse of it. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** A prefix for {@link #empty}; only directly after the root has begun. */
    Xml prefix(String prefix, String namespace) {
        return step(() -> {
            out.setPrefix(prefix, namespace);
            out.writeNamespace(prefix, namespace);
        });
    }

    Xml start(String name) {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
        });
    }

    Xml end() {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeEndElement();
        });
    }

    /** Of the element that has just begun. */
    Xml attribute(String name, String value) {
        return step(() -> out.writeAttribute(name, Legal.text(value)));
    }

    /** Of the element that has just begun. */
    Xml language(String tag) {
        return step(() -> out.writeAttribute("xml", XML, "lang", tag));
    }

    /** An element that holds words only. */
    Xml element(String name, String words) {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            out.writeCharacters(Legal.text(words));
            out.writeEndElement();
        });
    }

    /** An element that holds words in another language than its surroundings. */
    Xml element(String name, String words, String tag) {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            language(tag);
            out.writeCharacters(Legal.text(words));
            out.writeEndElement();
        });
    }

    /** An element without content; attributes may follow. */
    Xml empty(String name) {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeEmptyElement(name);
        });
    }

    /** The same in the namespace of a prefix. */
    Xml empty(String prefix, String namespace, String name) {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeEmptyElement(prefix, name, namespace);
        });
    }

    /** Ends the root and the document. */
    byte[] bytes() {
        end().step(() -> {
            out.writeEndDocument();
            out.close();
        });
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
