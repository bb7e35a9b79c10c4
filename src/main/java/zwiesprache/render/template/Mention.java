package zwiesprache.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.text.Span;

/**
 * Something that a template mentions by name and that can be looked up before it runs.
 *
 * @param name the name; of a template, empty if it is not written out
 * @param tag of a template: {@code include}, {@code extends} or {@code import}
 * @param start where the name stands in the template, in UTF-16 units
 * @param end where it ends
 */
record Mention(What what, String name, String tag, int start, int end) {
    /** What is mentioned. */
    enum What {
        TEMPLATE,
        WORDS,
        ASSET
    }

    private static final Pattern REFERENCE =
            Pattern.compile("^\\s*-?\\s*(include|extends|import)\\s+(?:\"([^\"]*)\"|'([^']*)')?");
    private static final Pattern WORDS =
            Pattern.compile("(?<![.\\w])words(?:Html)?\\s*(?:\\.\\s*([\\w]+)|\\[\\s*[\"']([^\"']+)[\"']\\s*])");
    private static final Pattern ASSET =
            Pattern.compile("(?<![.\\w])site\\s*\\.\\s*assets\\s*\\[\\s*[\"']([^\"']+)[\"']\\s*]");

    /** What the tags of a template mention, in order; comments and text outside tags do not count. */
    static List<Mention> in(String template, Tags tags) {
        List<Mention> found = new ArrayList<>();
        for (Span tag : tags.spans()) {
            tag(template.substring(tag.start(), tag.end()), tag.start(), found);
        }
        return found;
    }

    private static void tag(String inside, int base, List<Mention> found) {
        Matcher reference = REFERENCE.matcher(inside);
        if (reference.find()) {
            int group = reference.group(2) != null ? 2 : reference.group(3) != null ? 3 : 1;
            String name = group == 1 ? "" : reference.group(group);
            found.add(new Mention(
                    What.TEMPLATE,
                    name,
                    reference.group(1),
                    base + reference.start(group),
                    base + reference.end(group)));
        }
        names(WORDS.matcher(inside), What.WORDS, base, found);
        names(ASSET.matcher(inside), What.ASSET, base, found);
    }

    private static void names(Matcher matcher, What what, int base, List<Mention> found) {
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : 2;
            found.add(new Mention(
                    what, matcher.group(group), "", base + matcher.start(group), base + matcher.end(group)));
        }
    }
}
