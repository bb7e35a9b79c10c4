package zwiesprache.render.view;

import java.util.List;

/**
 * An index from A to Z.
 *
 * @param title its title
 * @param summary what it is about; empty if nothing is stated
 * @param prose its introduction
 * @param others the same index in the other languages of the site, each named by its letters, such as "А–Я"
 * @param parts the letters as pages; empty if it is not divided
 * @param alphabets its letters by script, the script of the page's language first; empty if it is divided
 */
public record IndexView(
        Words title,
        Words summary,
        ProseView prose,
        List<LinkView> others,
        List<PartsView> parts,
        List<Alphabet> alphabets)
        implements BodyView {
    public IndexView {
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        alphabets = List.copyOf(alphabets);
    }

    /**
     * The letters of a script.
     *
     * @param words what it is called, such as "A–Z"
     * @param letters those that have entries, in order
     */
    public record Alphabet(Words words, List<Letter> letters) implements View {
        public Alphabet {
            letters = List.copyOf(letters);
        }
    }

    /**
     * A letter.
     *
     * @param id its anchor
     * @param words the letter
     * @param headings its headings, in order
     */
    public record Letter(String id, String words, List<Heading> headings) implements View {
        public Letter {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A heading of the index.
     *
     * @param link what it is called and where it leads; no href for one that only points to others
     * @param kind what the site calls such a thing, such as "person"; empty if it does not matter
     * @param see where to look instead ("see")
     * @param seeAlso where to look as well ("see also")
     */
    public record Heading(LinkView link, Words kind, List<LinkView> see, List<LinkView> seeAlso) implements View {
        public Heading {
            see = List.copyOf(see);
            seeAlso = List.copyOf(seeAlso);
        }
    }
}
