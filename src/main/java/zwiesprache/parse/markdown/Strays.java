package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the words of a paragraph, heading or cell what was meant as Markdown and is none, so that readers would see its
 * marks: nothing of it is an error in CommonMark.
 */
final class Strays {
    /** Stands for all that is not a word: code, links, emphasis, escaped characters. */
    private static final char OTHER = '\uFFFC';

    private static final String TRIGGERS = "[*_{#|-+";
    private static final List<Sign> LINKS = List.of(
            new Sign("](", "](?<=\\[[^\\[\\]\\n]{0,200}])\\((?=[^)\\s])[^)\\n]*\\)?"),
            new Sign("] (", "] \\((?:@|https?:|www\\.)[^)\\n]*\\)?"),
            new Sign("[[", "\\[\\[[^\\[\\],\\n]+]](?!\\()"),
            new Sign(")[", "\\)\\[(?:@|https?:|www\\.)[^]\\n]*]?"));
    private static final Pattern STRONG = Pattern.compile("(?<!\\*)\\*\\*(?!\\*)|(?<![_\\p{L}\\p{N}])__(?=\\p{L})");
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?=\\p{L})");
    private static final Pattern BRACES = Pattern.compile("(?<!\\{)\\{[#.][^{}\\n]*}");

    /**
     * @param always what a text has in which the pattern is found: most have none of it, and to look for it costs little
     */
    private record Sign(String always, Pattern pattern) {
        Sign(String always, String pattern) {
            this(always, Pattern.compile(pattern));
        }
    }

    private final Source source;
    private final int start;
    private final char[] words;

    private Strays(Source source, int start, int end) {
        this.source = source;
        this.start = start;
        this.words = new char[Math.max(0, end - start)];
        Arrays.fill(words, OTHER);
    }

    /** @param end where in the text what is to be looked at ends */
    static void note(Node block, int end, Source source) {
        int from = block.getFirstChild() == null ? end : block.getFirstChild().getStartOffset();
        if (from < end && hasTrigger(source.markdown(), from, end)) {
            Strays strays = new Strays(source, from, end);
            strays.copy(block);
            strays.find(block instanceof Paragraph);
        }
    }

    private static boolean hasTrigger(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (TRIGGERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes the words over, and the brackets that turned out to be but brackets. */
    private void copy(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof SoftLineBreak) {
                copy(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof ImageRef || node instanceof RefNode) {
                copy(node.getStartOffset(), node.getEndOffset());
            }
        }
    }

    private void copy(int from, int to) {
        String text = source.markdown();
        for (int i = Math.max(from, start); i < Math.min(to, start + words.length); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else {
                words[i - start] = text.charAt(i);
            }
        }
    }

    private void find(boolean paragraph) {
        String text = new String(words);
        for (Sign link : LINKS) {
            if (text.contains(link.always())) {
                for (Matcher found = link.pattern().matcher(text); found.find(); ) {
                    report(MarkdownCode.NO_LINK, found.start(), found.end());
                }
            }
        }
        if (text.contains("**") || text.contains("__")) {
            Matcher strong = STRONG.matcher(text);
            if (strong.find()) {
                report(MarkdownCode.STRAY_MARK, strong.start(), strong.end());
            }
        }
        for (Matcher braces = BRACES.matcher(text); text.indexOf('{') >= 0 && braces.find(); ) {
            int from = start + braces.start();
            if (Attributes.braces(source.markdown(), from, start + braces.end()).isEmpty()) {
                report(MarkdownCode.BROKEN_ATTRIBUTES, braces.start(), braces.end());
            }
        }
        if (paragraph) {
            lines(text);
        }
    }

    /** What makes a paragraph of something else: a mark that is not separated from its words, a line that is missing. */
    private void lines(String text) {
        Matcher heading = HEADING.matcher(text);
        if (heading.lookingAt() && (heading.end() > 1 || isAlone(text))) {
            report(MarkdownCode.MARK_WITHOUT_SPACE, 0, heading.end());
        }
        List<String> lines = text.lines().map(Strays::seen).toList();
        if (lines.size() > 1 && isItem(lines.get(0)) && isItem(lines.get(1))) {
            report(MarkdownCode.MARK_WITHOUT_SPACE, 0, 1);
        }
        if (lines.size() > 1
                && isRow(lines.get(0))
                && isRow(lines.get(1))
                && lines.stream().noneMatch(Strays::isRule)) {
            source.at(start, start + text.indexOf('\n')).report(MarkdownCode.NO_TABLE);
        }
    }

    /** A line without what stands before it in a quote or list. */
    private static String seen(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == OTHER || line.charAt(at) == ' ')) {
            at++;
        }
        return line.substring(at).stripTrailing();
    }

    private static boolean isItem(String line) {
        return line.length() > 1 && "-+".indexOf(line.charAt(0)) >= 0 && Character.isLetter(line.charAt(1));
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    /** The line of hyphens below the head of a table. */
    private static boolean isRule(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    /** Whether a line with a single number sign is rather a heading than a text that begins with a hashtag. */
    private static boolean isAlone(String text) {
        String line = text.strip();
        return line.indexOf('\n') < 0 && line.indexOf('#', 1) < 0 && ".!?…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private void report(MarkdownCode code, int from, int to) {
        String mark = source.markdown().substring(start + from, start + to);
        source.at(start + from, start + to).report(code, mark);
    }
}
