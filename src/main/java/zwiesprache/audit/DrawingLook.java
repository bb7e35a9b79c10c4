package zwiesprache.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.audit.Address.Place;
import zwiesprache.audit.Findings.Finding;
import zwiesprache.audit.Tags.Attribute;
import zwiesprache.audit.Tags.Tag;

/** Looks at a drawing that is a file of its own: it must run nothing, and load nothing from elsewhere. */
final class DrawingLook {
    private final Address.Root root;
    private final String path;
    private final String bytes;
    private final Map<Finding, Tag> wrong = new LinkedHashMap<>();

    private DrawingLook(Address.Root root, String path, String bytes) {
        this.root = root;
        this.path = path;
        this.bytes = bytes;
    }

    /** @return what is wrong, each with the tag where it is first */
    static Map<Finding, Tag> at(Address.Root root, String path, String bytes) {
        DrawingLook look = new DrawingLook(root, path, bytes);
        Tags.in(bytes, look::tag);
        return look.wrong;
    }

    private void tag(Tag tag) {
        String name = tag.name().substring(tag.name().indexOf(':') + 1);
        if (name.equals("script") || name.equals("foreignobject")) {
            add(tag, AuditCode.INLINE_SCRIPT, "<" + tag.name() + ">");
        }
        if (name.equals("style")) {
            int end = bytes.indexOf("</", tag.end());
            String css = bytes.substring(tag.end(), end < 0 ? bytes.length() : end);
            StyleLook.loads(Tags.decoded(css)).forEach(each -> load(tag, each));
        }
        for (Attribute attribute : tag.attributes()) {
            attribute(tag, name, attribute);
        }
    }

    private void attribute(Tag tag, String element, Attribute attribute) {
        String name = attribute.name();
        String value = attribute.value();
        boolean reference = name.equals("href") || name.endsWith(":href") || name.equals("src");
        if (name.startsWith("on") && name.length() > 2) {
            add(tag, AuditCode.INLINE_SCRIPT, name);
        } else if (reference && Address.schemeOf(Address.read(value)).equals("javascript")) {
            add(tag, AuditCode.INLINE_SCRIPT, value);
        } else if (reference && !element.equals("a")) {
            load(tag, value);
        } else if (value.indexOf('(') >= 0) {
            StyleLook.loads(value).forEach(each -> load(tag, each));
        }
    }

    private void load(Tag tag, String written) {
        if (root.resolve(Address.read(written), path).place() == Place.ELSEWHERE) {
            add(tag, AuditCode.FOREIGN_LOAD, written);
        }
    }

    private void add(Tag tag, AuditCode code, String argument) {
        wrong.putIfAbsent(new Finding(code, List.of(argument)), tag);
    }
}
