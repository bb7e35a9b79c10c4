package zwiesprache.render.view;

import java.util.List;
import java.util.Map;
import zwiesprache.text.Ordered;

/**
 * A page in two languages side by side. It speaks the first of them; what is in the second states that.
 *
 * @param halves the two, in order: what each language has once
 * @param facts its facts, tables of records included; none of a list page
 * @param rows the text: what belongs together, in an order that is that of both texts
 * @param proof what a translator has to know of what is in no row; empty in a published site
 * @param open on the home page for translators: the pages in both languages on which there is something to do; else empty
 */
public record ParallelView(List<Half> halves, List<Fact> facts, List<Row> rows, Proof proof, List<LinkView> open)
        implements BodyView {
    public ParallelView {
        halves = List.copyOf(halves);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        open = List.copyOf(open);
    }

    /**
     * The page in one of the languages.
     *
     * @param lang the language (BCP 47)
     * @param dir {@code ltr} or {@code rtl}
     * @param alone the language's name in itself, and where the page is in this language alone; it leads nowhere if there
     *     is no such page
     * @param header what it is; the title has no words if it is not translated yet
     * @param prose footnotes, headings and sources; its HTML is empty, being in the rows
     * @param sources the address of the page in this language alone, if its sources are listed there and not in the prose;
     *     the citations lead there. Else empty
     * @param version how its words stand to those in other languages
     * @param words the theme's own words in this language, by name
     */
    public record Half(
            String lang,
            String dir,
            LinkView alone,
            EntryView.Header header,
            ProseView prose,
            String sources,
            VersionView version,
            Map<String, String> words)
            implements View {
        public Half {
            words = Ordered.map(words);
        }
    }

    /**
     * A fact in both languages.
     *
     * @param table whether it is a table of records
     * @param sides one for each half, in order; one that says nothing has no label
     */
    public record Fact(boolean table, List<FactView> sides) implements View {
        public Fact {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What belongs together.
     *
     * @param heading whether both sides are but a heading
     * @param cells one for each half, in order
     * @param proof what a translator has to know of it; empty in a published site
     */
    public record Row(boolean heading, List<Cell> cells, Proof proof) implements View {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One side of a row.
     *
     * @param lang its language (BCP 47)
     * @param dir {@code ltr} or {@code rtl}
     * @param html finished HTML (block elements) as in {@link ProseView}; empty if this language has nothing there
     */
    public record Cell(String lang, String dir, String html) implements View {}

    /**
     * What a translator has to know.
     *
     * @param verdict {@code new}, {@code changed}, {@code removed} or {@code moved}, of what is not as it was when it was
     *     translated or is not translated; else empty
     * @param behind the language in which there is something to do (BCP 47); else empty
     * @param findings what was found wrong, in the order of places
     */
    public record Proof(String verdict, String behind, List<Finding> findings) implements View {
        public Proof {
            findings = List.copyOf(findings);
        }

        /** Nothing to say. */
        public static Proof none() {
            return new Proof("", "", List.of());
        }
    }

    /**
     * Something that was found wrong.
     *
     * @param lang the language of the words (BCP 47), which is that of the program
     * @param code what kind of thing, such as {@code ZW0482}
     * @param words what is wrong
     * @param place the file and the line, such as {@code content/index.md:12}
     */
    public record Finding(String lang, String code, String words, String place) implements View {}
}
