package zwiesprache.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zwiesprache.edition.Listing;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.MatrixView;
import zwiesprache.render.view.Words;

/** Writes tables of entries and years. */
final class MatrixWriter {
    private static final int MOST_FREQUENT = 3;

    private final Desk desk;
    private final Speech speech;

    MatrixWriter(Desk desk) {
        this.desk = desk;
        this.speech = desk.speech();
    }

    /** Rows and columns that have nothing are left out. */
    MatrixView view(Listing.Matrix matrix) {
        List<Listing.Row> listed = matrix.rows().stream()
                .filter(row -> row.total() > 0 && desk.shown(row.id()).isPresent())
                .toList();
        List<Integer> totals =
                new ArrayList<>(Collections.nCopies(matrix.periods().size(), 0));
        for (Listing.Row row : listed) {
            for (int i = 0; i < totals.size(); i++) {
                totals.set(i, totals.get(i) + row.counts().get(i));
            }
        }
        List<Integer> filled = IntStream.range(0, totals.size())
                .filter(i -> totals.get(i) > 0)
                .boxed()
                .toList();
        List<MatrixView.Row> rows = new ArrayList<>();
        for (Listing.Row row : listed) {
            LinkView link = desk.shown(row.id()).map(desk::link).orElse(LinkView.none());
            List<String> cells = filled.stream()
                    .map(row.counts()::get)
                    .map(MatrixWriter::cell)
                    .toList();
            rows.add(new MatrixView.Row(link, cells, cell(row.total())));
        }
        return new MatrixView(
                speech.optional("matrix_caption")
                        .map(speech::words)
                        .map(Words::text)
                        .orElse(""),
                rows.isEmpty() ? "" : summary(matrix, rows.size()),
                filled.stream().map(matrix.periods()::get).map(speech::period).toList(),
                rows,
                filled.stream().map(totals::get).map(MatrixWriter::cell).toList(),
                cell(totals.stream().mapToInt(Integer::intValue).sum()));
    }

    private static String cell(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private String summary(Listing.Matrix matrix, int rows) {
        Optional<String> range = speech.optional("chart_range");
        Optional<String> most = speech.optional("chart_most");
        if (range.isEmpty() || most.isEmpty()) {
            return "";
        }
        List<String> frequent = matrix.rows().stream()
                .filter(row -> row.total() > 0)
                .sorted(Comparator.comparingInt(row -> -row.total()))
                .limit(MOST_FREQUENT)
                .flatMap(row -> desk.shown(row.id()).map(desk::link).stream()
                        .map(link -> link.words().text() + " (" + row.total() + ")"))
                .toList();
        String words = range.get()
                        .replace("{0}", speech.counted("entries", rows))
                        .replace("{1}", matrix.periods().get(0).replace('X', '0'))
                        .replace(
                                "{2}",
                                matrix.periods()
                                        .get(matrix.periods().size() - 1)
                                        .replace('X', '9'))
                + " "
                + most.get().replace("{0}", speech.list(frequent));
        return speech.words(words).text();
    }
}
