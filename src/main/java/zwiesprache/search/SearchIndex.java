package zwiesprache.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import zwiesprache.edition.Edition;
import zwiesprache.model.Lang;
import zwiesprache.output.OutputFile;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.typeset.Tongue;
import zwiesprache.typeset.Tongues;

/** Makes the index of each full language of a site: {@code search/LANG.txt} and the folder that it names. */
public final class SearchIndex {
    private final Edition edition;
    private final Tongues tongues;

    public SearchIndex(Edition edition, Tongues tongues) {
        this.edition = edition;
        this.tongues = tongues;
    }

    /** Those with a search page, where something is looked for in all of them. */
    public List<Lang> languages() {
        return edition.config().languages().full().stream()
                .filter(lang -> edition.service(PageKind.SEARCH, lang).isPresent())
                .toList();
    }

    /** Makes the files of a language, in a fixed order. Languages may be made at the same time. */
    public void write(Lang lang, Consumer<OutputFile> to) {
        Map<Lang, List<Holding>> all = Holding.all(edition);
        List<Holding> texts = all.getOrDefault(lang, List.of());
        Tongue tongue = tongues.in(lang);
        Vocabulary vocabulary = new Vocabulary();
        Reader reader = new Reader(edition, tongue, vocabulary);
        texts.forEach(reader::read);
        vocabulary.end();
        vocabulary.inflect(tongue.stems());
        List<String> cards = new Cards(tongues, edition.config().languages()).files(texts, Holding.count(all));
        new IndexFiles(lang.tag(), vocabulary.all(), texts.size(), cards, keyboards(lang)).write(to);
    }

    /** The keyboards that the readers may have in front of them, that of the language first. */
    private List<String> keyboards(Lang lang) {
        List<Lang> all = new ArrayList<>(List.of(lang));
        all.addAll(edition.config().languages().full());
        return all.stream()
                .flatMap(each -> tongues.in(each).keyboards().stream())
                .distinct()
                .toList();
    }
}
