package zwiesprache.hostile;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the files of a site for what no input may bring about: active content, foreign loads, broken formats. */
public final class Danger {
    /** Stands in files beside the project that nobody may read. */
    static final String SECRET = "the-secret-beside-the-project";

    private static final List<String> ACTIVE = List.of(
            "iframe", "frame", "frameset", "object", "embed", "applet", "base", "form", "style", "math", "portal");
    private static final List<String> ADDRESSES = List.of(
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "background",
            "cite",
            "ping",
            "xlink:href",
            "manifest",
            "longdesc");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Set<ByteBuffer> inOrder = new HashSet<>();

    /** What is wrong with a site's files, a line each. A file that was in order before is not looked at again. */
    public TreeSet<String> in(Map<String, byte[]> files) {
        TreeSet<String> all = new TreeSet<>();
        files.forEach((path, bytes) -> {
            if (isText(path) && !inOrder.contains(ByteBuffer.wrap(bytes))) {
                TreeSet<String> wrong = new TreeSet<>();
                text(path, bytes, wrong);
                if (wrong.isEmpty()) {
                    inOrder.add(ByteBuffer.wrap(bytes));
                }
                all.addAll(wrong);
            }
        });
        return all;
    }

    static boolean isText(String path) {
        return path.matches(".*\\.(html|xml|svg|json|webmanifest|ics|css|csv|txt|js|yml)") || path.startsWith("_");
    }

    private static void text(String path, byte[] bytes, TreeSet<String> wrong) {
        String text = decoded(bytes);
        if (text.isEmpty() && bytes.length > 0) {
            wrong.add(path + " is not UTF-8");
        }
        if (text.contains(SECRET)) {
            wrong.add(path + " gives away what lies beside the project");
        }
        if (path.endsWith(".html")) {
            page(path, Jsoup.parse(text), wrong);
        } else if (path.endsWith(".xml") || path.endsWith(".svg")) {
            xml(path, bytes, wrong);
        } else if (path.endsWith(".json") || path.endsWith(".webmanifest")) {
            json(path, text, wrong);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException none) {
            return "";
        }
    }

    private static void page(String path, Document page, TreeSet<String> wrong) {
        for (Element element : page.getAllElements()) {
            String tag = element.normalName();
            if (ACTIVE.contains(tag) && !isOfTheTheme(element)
                    || tag.equals("script") && !isData(element) && !isOfTheTheme(element)) {
                wrong.add(path + " has " + element.cssSelector());
            }
            if (tag.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
                String to = element.attr("content").replaceFirst("^0; *url=", "");
                if (!to.matches("/[^/\\\\].*|https://tram\\.example/.*")) {
                    wrong.add(path + " leads away: " + to);
                }
            }
            for (Attribute attribute : element.attributes()) {
                attribute(path, element, attribute, wrong);
            }
        }
    }

    private static boolean isData(Element script) {
        return script.attr("type").matches("application/(ld\\+)?json|speculationrules");
    }

    /** Its scripts, whose bytes it vouches for, and its forms for search and settings, outside of any content. */
    private static boolean isOfTheTheme(Element element) {
        if (element.closest(".prose") != null) {
            return false;
        }
        String tag = element.normalName();
        return tag.equals("script")
                        && element.attr("src")
                                .matches("/([a-z]+/)?assets/(search|settings|settings-form)[.][0-9a-f]+[.]js")
                        && element.attr("integrity").startsWith("sha")
                || tag.equals("form")
                        && List.of("find", "settings").contains(element.className())
                        && element.attr("action").matches("(/[^/\\\\].*)?");
    }

    private static void attribute(String path, Element element, Attribute attribute, TreeSet<String> wrong) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            wrong.add(path + " has <" + element.normalName() + " " + name + ">");
        }
        if (ADDRESSES.contains(name) && !isHarmless(element.normalName(), value)) {
            wrong.add(path + " has <" + element.normalName() + " " + name + "=" + value + ">");
        }
    }

    /** As a browser reads an address: without white space around it, without tabs and line ends within. */
    private static boolean isHarmless(String tag, String value) {
        String read = value.replaceAll("[\\t\\r\\n]", "").replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "");
        if (read.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            boolean link = tag.equals("a") || tag.equals("link");
            return link
                    ? read.matches("(?i)(https?://[^/\\\\]|mailto:|tel:).*")
                    : read.startsWith("https://tram.example/");
        }
        return !read.matches("(?s)[/\\\\]{2}.*") && !read.contains("\\");
    }

    private static void xml(String path, byte[] bytes, TreeSet<String> wrong) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && path.endsWith(".svg")) {
                    drawing(path, reader, wrong);
                }
            }
        } catch (XMLStreamException broken) {
            wrong.add(path + " is not XML: " + broken.getMessage());
        }
    }

    private static void drawing(String path, XMLStreamReader reader, TreeSet<String> wrong) {
        String tag = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(tag) && !tag.equals("style") || tag.equals("script") || tag.equals("foreignobject")) {
            wrong.add(path + " has " + tag);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            if (name.startsWith("on")
                    || name.equals("href") && !value.startsWith("#") && !value.startsWith("data:image")) {
                wrong.add(path + " has <" + tag + " " + name + "=" + value + ">");
            }
        }
    }

    private static void json(String path, String text, TreeSet<String> wrong) {
        try {
            JSON.readTree(text);
        } catch (JacksonException broken) {
            wrong.add(path + " is not JSON: " + broken.getOriginalMessage());
        }
    }

    /** Whether bytes hold words, as UTF-8. */
    static boolean holds(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.UTF_8).contains(words);
    }
}
