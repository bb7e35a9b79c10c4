package zwiesprache.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.model.Lang;
import zwiesprache.typeset.Stems;

/** The index of a large site whose texts are invented; prints how long it took to make. */
public final class MadeIndex {
    private static final String KEYBOARD = "qwertzuiopü+asdfghjklöä#yxcvbnm,.-^";

    private MadeIndex() {}

    /**
     * The index of a German site.
     *
     * @param words in a text
     * @param stems how many there are in the language
     * @return its files by path
     */
    public static Map<String, byte[]> files(int pages, int words, int stems) {
        Corpus corpus = new Corpus(stems);
        List<String> titles = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            titles.add(corpus.text(4));
            texts.add(corpus.text(words));
        }
        long start = System.nanoTime();
        Vocabulary vocabulary = new Vocabulary();
        List<String> cards = new ArrayList<>();
        StringBuilder card = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            String title = titles.get(i);
            String text = texts.get(i);
            String summary = Cards.shortened(text.substring(0, Math.min(150, text.length())));
            vocabulary.begin(i);
            vocabulary.title(title);
            vocabulary.prominent(summary, Weight.SUMMARY);
            vocabulary.prose(text);
            card.append(title)
                    .append("\tde/section/")
                    .append(title.replace(' ', '-'))
                    .append("/\tSeminar\t");
            card.append(summary).append('\n');
            if (i % Cards.BLOCK == Cards.BLOCK - 1 || i == pages - 1) {
                cards.add(card.toString());
                card.setLength(0);
            }
        }
        vocabulary.end();
        vocabulary.inflect(Stems.of(new Lang("de")));
        Map<String, byte[]> files = new LinkedHashMap<>();
        new IndexFiles("de", vocabulary.all(), pages, cards, List.of(KEYBOARD))
                .write(file -> files.put(file.path(), file.bytes()));
        long took = (System.nanoTime() - start) / 1_000_000;
        int places = vocabulary.all().stream().mapToInt(Word::count).sum();
        System.out.println("search, " + pages + " pages of " + words + " words: "
                + vocabulary.all().size() + " forms, " + places / pages + " a page, made in " + took + " ms");
        return files;
    }
}
