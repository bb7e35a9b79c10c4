package zwiesprache.parse.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose.Piece;
import zwiesprache.model.Typesetter;
import zwiesprache.model.Typesetter.Stretch;

/**
 * The words and the markup of one block, kept apart until all its words are known, so that they are typeset together.
 *
 * <p>What is no text but stands for some (code, a picture, a mark, words in another language) is a U+FFFC among the
 * runs given to the typesetter, and a line break is a space, so that the words around see that there is something.
 */
final class Line {
    private static final String OBJECT = "\uFFFC";

    private final List<Part> parts = new ArrayList<>();
    private final List<Runs> languages = new ArrayList<>();
    private final Deque<Runs> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    // Where in the words the run that is still open began.
    private int run;

    Line(Lang lang) {
        push(lang);
    }

    private sealed interface Part permits Markup, Hole, Run {}

    private record Markup(String html) implements Part {}

    private record Hole(Piece piece) implements Part {}

    private record Run(Runs of, int index) implements Part {}

    /** The runs in one language, the whole line or what is marked with a language of its own. */
    private static final class Runs {
        final Lang lang;
        final List<String> texts = new ArrayList<>();
        List<List<Stretch>> set = List.of();

        Runs(Lang lang) {
            this.lang = lang;
        }
    }

    /** The language of the words that come next. */
    Lang lang() {
        return open.getFirst().lang;
    }

    /** Adds words as they are written, entities and escapes resolved. */
    Line text(String text) {
        words.append(text);
        return this;
    }

    void text(char c) {
        words.append(c);
    }

    void text(String text, int start, int end) {
        words.append(text, start, end);
    }

    /** Takes the last words back, which turned out to be something else; they are as long as given and just added. */
    void take(int length) {
        words.setLength(words.length() - length);
    }

    /** Adds a tag, which the words do not notice. */
    void markup(String html) {
        endRun();
        parts.add(new Markup(html));
    }

    /** Adds words that must stay as they are, such as code. */
    void verbatim(String before, String text, String after) {
        object();
        parts.add(new Markup(before + Escapes.html(text) + after));
        aside(text);
    }

    void lineBreak() {
        endRun();
        open.getFirst().texts.add(" ");
        parts.add(new Markup("<br>\n"));
        aside(" ");
    }

    /** Adds a hole that the words around do not notice: where a link begins or ends. */
    void hole(Piece piece) {
        endRun();
        parts.add(new Hole(piece));
    }

    /** Adds a hole that stands for something among the words. */
    void object(Piece piece, String plain) {
        object();
        parts.add(new Hole(piece));
        aside(plain);
    }

    void enter(Lang lang) {
        object();
        push(lang);
    }

    void leave() {
        endRun();
        open.removeFirst();
    }

    /** The plain words so far, white space collapsed. */
    String words() {
        return Escapes.collapse(words);
    }

    /** Typesets the words and writes all. */
    void writeTo(Pieces out, Typesetter typesetter) {
        endRun();
        for (Runs language : languages) {
            language.set = typesetter.set(language.texts, language.lang);
        }
        for (Part part : parts) {
            if (part instanceof Markup markup) {
                out.html(markup.html());
            } else if (part instanceof Hole hole) {
                out.hole(hole.piece());
            } else if (part instanceof Run each) {
                each.of().set.get(each.index()).forEach(stretch -> write(stretch, out));
            }
        }
    }

    private static void write(Stretch stretch, Pieces out) {
        stretch.foreign().ifPresent(lang -> out.html("<span lang=\"" + lang + "\">"));
        out.text(stretch.text());
        if (stretch.foreign().isPresent()) {
            out.html("</span>");
        }
    }

    private void push(Lang lang) {
        Runs runs = new Runs(lang);
        languages.add(runs);
        open.addFirst(runs);
    }

    private void object() {
        endRun();
        open.getFirst().texts.add(OBJECT);
    }

    private void endRun() {
        if (words.length() > run) {
            Runs runs = open.getFirst();
            parts.add(new Run(runs, runs.texts.size()));
            runs.texts.add(words.substring(run));
            run = words.length();
        }
    }

    // Words that are no run: already written, not to be typeset.
    private void aside(String plain) {
        words.append(plain);
        run = words.length();
    }
}
