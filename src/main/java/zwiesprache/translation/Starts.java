package zwiesprache.translation;

import java.util.List;

/** Where something begins in a text: a section, a list, a row of a table. Gaps in a text begin and end there. */
final class Starts {
    private static final String CELL = "cell";

    private Starts() {}

    /**
     * @param lines whether it is known in which line passages stand: the cells of a row are in one
     * @return for each passage whether it begins something
     */
    static boolean[] of(List<Passage> all, boolean lines) {
        boolean[] starts = new boolean[all.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 || isStart(all.get(i - 1), all.get(i), lines);
        }
        return starts;
    }

    private static boolean isStart(Passage last, Passage passage, boolean lines) {
        if (isHead(passage)) {
            return true;
        }
        boolean sameKind = last.kind().equals(passage.kind());
        return sameKind ? passage.kind().equals(CELL) && lines && !isInLineOf(last, passage) : !isHead(last);
    }

    /** Whether what follows belongs to it. */
    private static boolean isHead(Passage passage) {
        return switch (passage.kind()) {
            case "heading", "term", "admonition" -> true;
            default -> false;
        };
    }

    private static boolean isInLineOf(Passage last, Passage passage) {
        return last.origin().position().line() == passage.origin().position().line();
    }

    /** @return of each cell its number in its row, from 1; of all else 0 */
    static int[] columns(List<Passage> all) {
        int[] columns = new int[all.size()];
        for (int i = 0; i < columns.length; i++) {
            if (all.get(i).kind().equals(CELL)) {
                boolean goesOn = i > 0 && columns[i - 1] > 0 && isInLineOf(all.get(i - 1), all.get(i));
                columns[i] = goesOn ? columns[i - 1] + 1 : 1;
            }
        }
        return columns;
    }
}
