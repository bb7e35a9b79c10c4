package zwiesprache.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The data file of a language, {@code typeset/<base language>.properties}; what it leaves out, the root file says. */
final class Rules {
    private static final String ROOT = "root";

    private final Properties own;
    private final Properties root;

    private Rules(Properties own, Properties root) {
        this.own = own;
        this.root = root;
    }

    /** @param base a base language; one without a file has the root's rules */
    static Rules of(String base) {
        return new Rules(load(base), load(ROOT));
    }

    /** The root's rules alone: notations that need no language. */
    Rules neutral() {
        return new Rules(new Properties(), root);
    }

    /** What one file says, without the root's rules; absent if there is none of that name. */
    static Optional<Rules> own(String name) {
        Properties stated = load(name);
        return stated.isEmpty() ? Optional.empty() : Optional.of(new Rules(stated, new Properties()));
    }

    private static Properties load(String name) {
        Properties read = new Properties();
        try (InputStream in = Rules.class.getResourceAsStream("/typeset/" + name + ".properties")) {
            if (in != null) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return read;
    }

    Optional<String> text(String key) {
        String value = own.getProperty(key, root.getProperty(key));
        return value == null ? Optional.empty() : Optional.of(spaces(value));
    }

    /** What the language's own file says. */
    Optional<String> ownText(String key) {
        return Optional.ofNullable(own.getProperty(key)).map(Rules::spaces);
    }

    /** The items of a list, in order; empty where nothing is said. */
    List<String> list(String key) {
        return split(own.getProperty(key, root.getProperty(key, "")));
    }

    /** The items that the root's list has, whatever the language's own list is. */
    List<String> rootList(String key) {
        return split(root.getProperty(key, ""));
    }

    private static List<String> split(String value) {
        List<String> items = new ArrayList<>();
        for (int from = 0; from < value.length(); ) {
            int comma = value.indexOf(',', from);
            int to = comma < 0 ? value.length() : comma;
            String item = spaces(value.substring(from, to).strip());
            if (!item.isEmpty()) {
                items.add(item);
            }
            from = to + 1;
        }
        return List.copyOf(items);
    }

    private static String spaces(String value) {
        return value.replace('␣', Letters.NO_BREAK).replace('␢', Letters.NARROW_NO_BREAK);
    }
}
