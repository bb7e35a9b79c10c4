package zwiesprache.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a page of the site reload itself: a script at its end, and a policy that lets that script run. */
final class Live {
    private static final String POLICY = "http-equiv=\"content-security-policy\"";
    private static final String CONTENT = "content=\"";
    private static final String SELF = "'self'";

    private Live() {}

    /** @param number of the site that the page belongs to, see {@link Stage.State} */
    static byte[] page(byte[] html, int number) {
        String page = withPolicy(new String(html, StandardCharsets.UTF_8));
        String script = "<script src=\"" + Answers.OWN + "reload.js\" data-site=\"" + number + "\"></script>\n";
        int end = page.lastIndexOf("</body>");
        int at = end < 0 ? page.length() : end;
        return (page.substring(0, at) + script + page.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static String withPolicy(String page) {
        int at = indexOf(page, POLICY);
        int end = page.indexOf('>', at);
        int start = at < 0 ? -1 : page.indexOf(CONTENT, page.lastIndexOf('<', at));
        if (start < 0 || start > end) {
            return page;
        }
        int from = start + CONTENT.length();
        int to = page.indexOf('"', from);
        return page.substring(0, from) + allow(page.substring(from, to)) + page.substring(to);
    }

    private static int indexOf(String page, String lower) {
        for (int i = page.indexOf("http-equiv"); i >= 0; i = page.indexOf("http-equiv", i + 1)) {
            if (page.regionMatches(true, i, lower, 0, lower.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Lets scripts, styles and connections of the preview itself through (CSP Level 3). */
    static String allow(String policy) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : policy.replace("&#39;", "'").split(";", -1)) {
            List<String> words = new ArrayList<>(List.of(directive.strip().split(" +")));
            if (!words.get(0).isEmpty()) {
                directives.putIfAbsent(words.remove(0), words);
            }
        }
        for (String name : List.of("script-src", "style-src", "connect-src")) {
            List<String> sources = directives.getOrDefault(name, directives.getOrDefault("default-src", List.of(SELF)));
            if (!sources.contains(SELF)) {
                List<String> wider = new ArrayList<>(sources);
                wider.remove("'none'");
                wider.add(SELF);
                directives.put(name, wider);
            }
        }
        List<String> parts = new ArrayList<>();
        directives.forEach((name, sources) -> parts.add((name + " " + String.join(" ", sources)).strip()));
        return String.join("; ", parts);
    }
}
