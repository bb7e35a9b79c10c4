package zwiesprache.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.translation.Parallel.Mark;
import zwiesprache.translation.Parallel.Row;
import zwiesprache.translation.Parallel.Side;

/**
 * Puts the blocks of two texts side by side, from what belongs together of the passages in them. Headings that both
 * texts have divide them into sections; no row reaches beyond one. In a section, blocks with common passages make a row,
 * with all that stands between them; a section whose passages are but guessed to belong together is one row.
 */
final class Facing {
    /** How sure the pairs of a section have to be on average, for its blocks to stand in rows of their own. */
    private static final double SURE = 0.2;

    private final Side left;
    private final Side right;
    private final Optional<Review> review;
    private final Map<Passage, Integer> leftBlocks;
    private final Map<Passage, Integer> rightBlocks;
    private final List<Link> links = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Facing(Side left, Side right, Optional<Review> review) {
        this.left = left;
        this.right = right;
        this.review = review;
        this.leftBlocks = blocks(left);
        this.rightBlocks = blocks(right);
    }

    /** Two blocks that have something in common. */
    private record Link(int left, int right, double sure) {}

    /** The part of both texts from one place to another, indices of blocks. */
    private record Part(int left, int leftEnd, int right, int rightEnd) {
        boolean has(Link link) {
            return left <= link.left && link.left < leftEnd && right <= link.right && link.right < rightEnd;
        }
    }

    private static Map<Passage, Integer> blocks(Side side) {
        Map<Passage, Integer> blocks = new LinkedHashMap<>();
        List<Block> all = side.text().prose().blocks();
        for (int i = 0; i < all.size(); i++) {
            int block = i;
            Passages.of(
                            side.text(),
                            List.of(all.get(i)),
                            side.lang(),
                            side.anchors().ids())
                    .forEach(passage -> blocks.putIfAbsent(passage, block));
        }
        return blocks;
    }

    Parallel parallel() {
        List<Review.Row> known = review.map(Review::rows)
                .orElseGet(() -> Comparison.first(List.copyOf(leftBlocks.keySet()), List.copyOf(rightBlocks.keySet())));
        known.forEach(this::link);
        int i = 0;
        int j = 0;
        for (Link heading : headings()) {
            section(new Part(i, heading.left, j, heading.right));
            row(range(heading.left, heading.left + 1), range(heading.right, heading.right + 1));
            i = heading.left + 1;
            j = heading.right + 1;
        }
        section(new Part(i, size(left), j, size(right)));
        return marked(known);
    }

    private static int size(Side side) {
        return side.text().prose().blocks().size();
    }

    private boolean isTurned() {
        return review.isPresent() && !review.get().from().equals(left.lang());
    }

    private List<Passage> leftOf(Review.Row row) {
        return isTurned() ? row.translation() : row.source();
    }

    private List<Passage> rightOf(Review.Row row) {
        return isTurned() ? row.source() : row.translation();
    }

    private void link(Review.Row row) {
        for (Passage here : leftOf(row)) {
            for (Passage there : rightOf(row)) {
                Integer i = leftBlocks.get(here);
                Integer j = rightBlocks.get(there);
                if (i != null && j != null) {
                    links.add(new Link(i, j, row.sure()));
                }
            }
        }
    }

    /** The headings that both have, as many as stand in the same order. */
    private List<Link> headings() {
        Map<String, Integer> there = headings(right);
        List<Link> common = new ArrayList<>();
        headings(left).forEach((id, i) -> {
            Integer j = there.get(id);
            if (j != null) {
                common.add(new Link(i, j, 1));
            }
        });
        int[] length = new int[common.size()];
        int[] before = new int[common.size()];
        int last = -1;
        for (int k = 0; k < length.length; k++) {
            before[k] = -1;
            for (int earlier = 0; earlier < k; earlier++) {
                if (common.get(earlier).right < common.get(k).right && length[earlier] >= length[k]) {
                    length[k] = length[earlier] + 1;
                    before[k] = earlier;
                }
            }
            last = last < 0 || length[k] > length[last] ? k : last;
        }
        List<Link> inOrder = new ArrayList<>();
        for (int k = last; k >= 0; k = before[k]) {
            inOrder.add(0, common.get(k));
        }
        return inOrder;
    }

    /** The blocks that are headings, by their ids. */
    private static Map<String, Integer> headings(Side side) {
        Map<String, Integer> headings = new LinkedHashMap<>();
        List<Block> blocks = side.text().prose().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int heading = blocks.get(i).heading();
            if (heading >= 0 && heading < side.anchors().ids().size()) {
                headings.put(side.anchors().ids().get(heading), i);
            }
        }
        return headings;
    }

    private void section(Part part) {
        List<Link> inside = links.stream().filter(part::has).toList();
        double sure = inside.stream().mapToDouble(Link::sure).average().orElse(1);
        if (part.left == part.leftEnd && part.right == part.rightEnd) {
            return;
        }
        if (sure >= SURE) {
            rows(part, inside);
        } else if (isAlike(part)) {
            IntStream.range(0, part.leftEnd - part.left)
                    .forEach(i -> row(List.of(part.left + i), List.of(part.right + i)));
        } else {
            row(range(part.left, part.leftEnd), range(part.right, part.rightEnd));
        }
    }

    /** Whether both sides are built of the same kinds of blocks. */
    private boolean isAlike(Part part) {
        return kinds(left, part.left, part.leftEnd).equals(kinds(right, part.right, part.rightEnd));
    }

    private static List<BlockKind> kinds(Side side, int from, int to) {
        return side.text().prose().blocks().subList(from, to).stream()
                .map(Block::kind)
                .toList();
    }

    private void rows(Part part, List<Link> links) {
        int i = part.left;
        int j = part.right;
        while (i < part.leftEnd || j < part.rightEnd) {
            int a = i;
            int b = j;
            while (a < part.leftEnd && !isLinked(links, a, true)) {
                a++;
            }
            while (b < part.rightEnd && !isLinked(links, b, false)) {
                b++;
            }
            alone(range(i, a), range(j, b));
            i = a;
            j = b;
            if (a < part.leftEnd) {
                Part together = together(new Part(a, a + 1, b, b + 1), links);
                row(range(a, together.leftEnd), range(b, together.rightEnd));
                i = together.leftEnd;
                j = together.rightEnd;
            }
        }
    }

    private static boolean isLinked(List<Link> links, int block, boolean left) {
        return links.stream().anyMatch(link -> (left ? link.left : link.right) == block);
    }

    /** Blocks that nothing is known of on either side belong together as a whole; on one side, each stands alone. */
    private void alone(List<Integer> lefts, List<Integer> rights) {
        if (!lefts.isEmpty() && !rights.isEmpty()) {
            row(lefts, rights);
        } else {
            lefts.forEach(each -> row(List.of(each), List.of()));
            rights.forEach(each -> row(List.of(), List.of(each)));
        }
    }

    /** The smallest part that begins where another does and that no link leaves. */
    private static Part together(Part part, List<Link> links) {
        Part wide = part;
        for (Link link : links) {
            boolean touches = part.left <= link.left && link.left < part.leftEnd
                    || part.right <= link.right && link.right < part.rightEnd;
            if (touches) {
                wide = new Part(
                        wide.left,
                        Math.max(wide.leftEnd, link.left + 1),
                        wide.right,
                        Math.max(wide.rightEnd, link.right + 1));
            }
        }
        return wide.equals(part) ? part : together(wide, links);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private void row(List<Integer> lefts, List<Integer> rights) {
        rows.add(new Row(lefts, rights, List.of()));
    }

    /** The rows with what is known of them. A passage that stands at another place is marked at both. */
    private Parallel marked(List<Review.Row> known) {
        int[] leftRows = new int[size(left)];
        int[] rightRows = new int[size(right)];
        List<List<Mark>> marks = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            int row = k;
            rows.get(k).left().forEach(i -> leftRows[i] = row);
            rows.get(k).right().forEach(j -> rightRows[j] = row);
            marks.add(new ArrayList<>());
        }
        List<Mark> others = new ArrayList<>();
        for (Review.Row each : known) {
            TreeSet<Integer> places = new TreeSet<>();
            leftOf(each).forEach(passage -> place(leftBlocks.get(passage), leftRows, places));
            rightOf(each).forEach(passage -> place(rightBlocks.get(passage), rightRows, places));
            places.forEach(place -> marks.get(place).add(mark(each)));
            if (places.isEmpty()) {
                others.add(mark(each));
            }
        }
        List<Row> done = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            done.add(new Row(rows.get(k).left(), rows.get(k).right(), marks.get(k)));
        }
        return new Parallel(done, others);
    }

    private static void place(@Nullable Integer block, int[] rows, Set<Integer> places) {
        if (block != null) {
            places.add(rows[block]);
        }
    }

    private Mark mark(Review.Row row) {
        Lang from = review.map(Review::from).orElse(left.lang());
        Lang to = review.map(Review::to).orElse(right.lang());
        Lang behind = row.ahead() == Review.Side.SOURCE ? to : from;
        boolean current = row.verdict() == Verdict.CURRENT;
        return new Mark(row.verdict(), row.isConfirmed(), current ? Optional.empty() : Optional.of(behind));
    }
}
