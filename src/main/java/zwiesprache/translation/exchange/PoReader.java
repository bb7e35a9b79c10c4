package zwiesprache.translation.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.translation.exchange.Delivery.Item;

/** Reads PO. What a tool marks as fuzzy or leaves empty is not translated. */
public final class PoReader {
    private static final List<String> KEYWORDS = List.of("msgctxt", "msgid", "msgstr");

    private final SourceText file;
    private final Diagnostics log;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private Optional<String> hash = Optional.empty();
    private boolean fuzzy;
    private Map<String, String> header = new LinkedHashMap<>();
    private Optional<StringBuilder> current = Optional.empty();
    private Origin begin;
    private boolean broken;

    private PoReader(SourceText file, Diagnostics log) {
        this.file = file;
        this.log = log;
        this.begin = file.start();
    }

    /** @return what the file holds; nothing if it cannot be used, which is reported */
    public static List<Delivery> read(SourceText file, Diagnostics log) {
        return new PoReader(file, log).delivery().map(List::of).orElse(List.of());
    }

    private Optional<Delivery> delivery() {
        String text = file.text();
        for (int start = 0; start < text.length() && !broken; ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(text.substring(start, end).strip(), file.at(start, end));
            start = end + 1;
        }
        close();
        if (broken) {
            return Optional.empty();
        }
        String type = header.getOrDefault("Content-Type", "").toLowerCase(Locale.ROOT);
        if (type.contains("charset=") && !type.contains("charset=utf-8")) {
            log.at(file.start()).report(ExchangeCode.WRONG_ENCODING);
            return Optional.empty();
        }
        String name = header.getOrDefault(PoWriter.NAME, "");
        if (name.isEmpty()) {
            log.at(file.start()).report(ExchangeCode.OTHER_FORMAT, "PO, -" + PoWriter.NAME);
            return Optional.empty();
        }
        return Optional.of(new Delivery(
                header.getOrDefault("Project-Id-Version", ""),
                name,
                header.getOrDefault(PoWriter.SOURCE, ""),
                header.getOrDefault("Language", ""),
                items,
                file.start()));
    }

    private void line(String line, Origin where) {
        boolean comment = line.startsWith("#");
        if (line.isEmpty() || comment && open.containsKey("msgstr")) {
            close();
        }
        if (comment) {
            comment(line);
        } else if (line.startsWith("\"")) {
            append(line, where);
        } else if (!line.isEmpty()) {
            keyword(line, where);
        }
    }

    private void comment(String line) {
        if (line.startsWith("#,")) {
            fuzzy |= List.of(line.substring(2).split("[,\\s]+")).contains("fuzzy");
        } else if (line.startsWith("#. " + PoWriter.TARGET)) {
            hash = Optional.of(line.substring(3 + PoWriter.TARGET.length()).strip());
        }
    }

    private void keyword(String line, Origin where) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        if (!KEYWORDS.contains(word)) {
            fail(word, where);
            return;
        }
        boolean first = word.equals("msgctxt") || word.equals("msgid") && !open.containsKey("msgctxt");
        if (first && open.containsKey("msgid")) {
            close();
        }
        if (open.isEmpty()) {
            begin = where;
        }
        StringBuilder text = new StringBuilder();
        if (open.put(word, text) != null) {
            fail(word, where);
        }
        current = Optional.of(text);
        append(line.substring(word.length()).strip(), where);
    }

    private void append(String quoted, Origin where) {
        boolean closed = quoted.length() >= 2 && quoted.startsWith("\"") && quoted.endsWith("\"");
        if (!closed || current.isEmpty() || !unescape(quoted.substring(1, quoted.length() - 1), current.get())) {
            fail(quoted, where);
        }
    }

    private static boolean unescape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' && i + 1 == text.length()) {
                return false;
            }
            if (c != '\\') {
                to.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            int known = "nrt\"\\".indexOf(escaped);
            if (known < 0) {
                return false;
            }
            to.append("\n\r\t\"\\".charAt(known));
        }
        return true;
    }

    private void fail(String what, Origin where) {
        if (!broken) {
            log.at(where).report(ExchangeCode.MALFORMED, what);
        }
        broken = true;
    }

    private void close() {
        if (!open.isEmpty() && !broken) {
            if (!open.containsKey("msgid") || !open.containsKey("msgstr")) {
                fail(open.containsKey("msgid") ? "msgstr" : "msgid", begin);
            } else if (open.containsKey("msgctxt")) {
                String target = open.get("msgstr").toString();
                boolean done = !fuzzy && !target.isEmpty();
                items.add(new Item(open.get("msgctxt").toString(), hash, done, false, target, begin));
            } else if (open.get("msgid").isEmpty()) {
                header = fields(open.get("msgstr").toString());
            }
        }
        if (!open.isEmpty()) {
            hash = Optional.empty();
            fuzzy = false;
        }
        open.clear();
        current = Optional.empty();
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return fields;
    }
}
