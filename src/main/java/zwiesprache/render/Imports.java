package zwiesprache.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the style sheets that one imports into it, so that a theme may keep its rules in several and a page asks for few.
 * Imports stand before all rules (CSS Cascading and Inheritance Level 4, section 2); only those of sheets beside it, without
 * conditions, are resolved, others stay for the browser.
 */
final class Imports {
    private static final Pattern IMPORT =
            Pattern.compile("(?:\\s|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+@import\\s+\"([\\w.-]+\\.css)\"\\s*;");

    private final Map<String, byte[]> assets;
    private final List<String> open = new ArrayList<>();

    private Imports(Map<String, byte[]> assets) {
        this.assets = assets;
    }

    /**
     * @param path of a style sheet among the theme's assets
     * @return what it says with what it imports; a sheet that imports itself, by whatever way, only once
     */
    static byte[] resolved(String path, Map<String, byte[]> assets) {
        byte[] bytes = assets.getOrDefault(path, new byte[0]);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 || !text.contains("@import")
                ? bytes
                : new Imports(assets).text(path, text).getBytes(StandardCharsets.UTF_8);
    }

    private String text(String path, String text) {
        StringBuilder all = new StringBuilder();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Matcher next = IMPORT.matcher(text);
        int at = 0;
        open.add(path);
        while (next.region(at, text.length()).lookingAt()) {
            String sheet = folder + next.group(1);
            byte[] bytes = assets.get(sheet);
            if (bytes == null) {
                break;
            }
            if (!open.contains(sheet)) {
                all.append(text(sheet, new String(bytes, StandardCharsets.UTF_8)))
                        .append('\n');
            }
            at = next.end();
        }
        open.remove(path);
        return all.append(text, at, text.length()).toString();
    }
}
