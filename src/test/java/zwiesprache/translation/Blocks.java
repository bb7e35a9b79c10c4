package zwiesprache.translation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which blocks of a trial the passages of a text are: by the line in which they begin, not by anything that the program
 * thinks of them. Several blocks are in one passage if somebody joined them.
 */
record Blocks(List<Passage> passages, List<Set<String>> blocks) {
    Blocks {
        passages = List.copyOf(passages);
        blocks = List.copyOf(blocks);
    }

    /** By label: passages of the front matter by what they are, those of the text by their line. */
    static Blocks of(List<Passage> passages, Sheet.File file) {
        List<Set<String>> blocks = new ArrayList<>();
        for (Passage passage : passages) {
            int line = passage.origin().position().line();
            Set<String> labels = passage.inText() ? file.lines().get(line) : Set.of(passage.kind());
            if (labels == null) {
                throw new AssertionError("no label in line " + line + " of\n" + file.text());
            }
            blocks.add(labels);
        }
        return new Blocks(passages, blocks);
    }

    /** Of pieces that both texts have in as many passages, more than one, how many. */
    Map<String, Integer> countsAlsoIn(Blocks other) {
        Map<String, Integer> counts = counts();
        Map<String, Integer> others = other.counts();
        counts.entrySet()
                .removeIf(each -> each.getValue() == 1 || !each.getValue().equals(others.get(each.getKey())));
        return counts;
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        blocks.forEach(labels -> labels.forEach(label -> counts.merge(label, 1, Integer::sum)));
        return counts;
    }

    /** The same with a number behind the label of each passage of such a piece: {@code table.3}. */
    Blocks counted(Map<String, Integer> counts) {
        Map<String, Integer> own = counts();
        Map<Passage, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            places.put(passages.get(i), i);
        }
        List<Passage> byPlace = passages.stream()
                .sorted((a, b) -> a.origin().span().start() - b.origin().span().start())
                .toList();
        List<Set<String>> named = new ArrayList<>(blocks);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Passage passage : byPlace) {
            int at = places.get(passage);
            named.set(
                    at,
                    blocks.get(at).stream()
                            .map(label -> {
                                if (!counts.containsKey(label)) {
                                    return label;
                                }
                                if (own.get(label) > counts.get(label)) {
                                    throw new AssertionError(
                                            label + " has " + own.get(label) + " passages, not " + counts.get(label));
                                }
                                return label + "." + numbers.merge(label, 1, Integer::sum);
                            })
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return new Blocks(passages, named);
    }

    Set<String> of(Passage passage) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) == passage || passages.get(i).equals(passage)) {
                return blocks.get(i);
            }
        }
        throw new IllegalArgumentException(passage.toString());
    }

    Map<String, List<Passage>> byBlock() {
        Map<String, List<Passage>> byBlock = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            blocks.get(i)
                    .forEach(block -> byBlock.computeIfAbsent(block, key -> new ArrayList<>())
                            .add(passage));
        }
        return byBlock;
    }
}
