package zwiesprache.render.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import zwiesprache.render.view.ChartView;

/** The overview of a timeline: what is told apart, where in the list its years are, and the drawing of it. */
public final class Chart {
    private static final int STRIDES = 6;
    private static final int FULLEST = 3;
    private static final double AXIS = 1.6;

    private final List<Lane> lanes;
    private final Axis axis;
    private final List<Event> all;

    /**
     * @param all each event once, oldest first
     * @param lanes the same told apart
     */
    public Chart(List<Event> all, List<Lane> lanes) {
        this.all = List.copyOf(all);
        this.lanes = List.copyOf(lanes);
        this.axis = Axis.over(all);
    }

    /**
     * Entries that have something in common.
     *
     * @param words what it is called
     * @param lang the language of that, if it is not the page's; else empty
     */
    public record Lane(String words, String lang, List<Event> events) {
        public Lane {
            events = List.copyOf(events);
        }
    }

    /** What the drawing needs of the page and its language. */
    public interface Voice {
        /** Where the entries are that begin in one of the years; empty if nowhere. */
        Optional<String> href(int firstYear, int lastYear);

        /** So many entries. */
        String entries(int count);

        /** From one year to another, or one year. */
        String years(int first, int last);

        /** The whole in sentences. */
        String summary(Facts facts);
    }

    /**
     * What the drawing shows, for whoever cannot see it.
     *
     * @param lanes how many each lane has, in order
     * @param fullest the columns that have most: the years, and how many; the fullest first
     * @param unsure how many dates are not sure
     */
    public record Facts(int count, int first, int last, Map<String, Integer> lanes, List<Full> fullest, int unsure) {}

    /** How many entries begin in some years. */
    public record Full(int first, int last, int count) {}

    /** @return the drawing; none of fewer than two years, which a list shows as well */
    public ChartView draw(Voice voice) {
        if (axis.columns() < 2 || lanes.isEmpty()) {
            return ChartView.none();
        }
        int most = 1;
        for (Lane lane : lanes) {
            for (int count : counts(lane.events(), 1)) {
                most = Math.max(most, count);
            }
        }
        List<ChartView.Lane> drawn = new ArrayList<>();
        boolean open = false;
        boolean counts = false;
        double top = 0;
        for (Lane lane : lanes) {
            LaneDrawing drawing = new LaneDrawing(axis, top, most);
            drawn.add(drawing.draw(lane.words(), lane.lang(), lane.events()));
            top = drawing.bottom();
            open |= drawing.open();
            counts |= drawing.counts();
        }
        boolean unsure = all.stream().anyMatch(Event::unsure);
        List<ChartView.Tick> ticks = axis.labels().stream()
                .map(column -> new ChartView.Tick(axis.x(column), Integer.toString(axis.year(column))))
                .toList();
        return new ChartView(
                voice.summary(facts()),
                LaneDrawing.em(top + AXIS),
                drawn,
                columns(1, voice, column -> inLanes(column, voice)),
                columns(stride(), voice, column -> inAll(column, voice)),
                ticks,
                new ChartView.Signs(unsure, open, counts));
    }

    /** How many fine columns a wide one has. */
    private int stride() {
        return (axis.columns() + STRIDES - 1) / STRIDES;
    }

    private int[] counts(List<Event> events, int width) {
        int[] counts = new int[(axis.columns() + width - 1) / width];
        events.forEach(event -> counts[axis.column(event.from()) / width]++);
        return counts;
    }

    private int firstYear(int column) {
        return axis.year(column);
    }

    private int lastYear(int column) {
        return axis.year(Math.min(column, axis.columns())) - 1;
    }

    private List<ChartView.Column> columns(int width, Voice voice, IntFunction<String> words) {
        List<ChartView.Column> columns = new ArrayList<>();
        for (int column = 0; column < axis.columns(); column += width) {
            String name = words.apply(column);
            String x = axis.x(column);
            String wide = axis.x(Math.min(width, axis.columns() - column));
            voice.href(firstYear(column), lastYear(column + width))
                    .ifPresent(href -> columns.add(new ChartView.Column(x, wide, href, name)));
        }
        return columns;
    }

    private String inLanes(int column, Voice voice) {
        String lanes = this.lanes.stream()
                .filter(lane -> counts(lane.events(), 1)[column] > 0)
                .map(lane -> lane.words() + " " + counts(lane.events(), 1)[column])
                .collect(Collectors.joining(", "));
        return voice.years(firstYear(column), lastYear(column + 1)) + ": " + lanes;
    }

    private String inAll(int column, Voice voice) {
        int count = counts(all, stride())[column / stride()];
        return voice.years(firstYear(column), lastYear(column + stride())) + ": " + voice.entries(count);
    }

    private Facts facts() {
        Map<String, Integer> each = new LinkedHashMap<>();
        lanes.forEach(lane -> each.merge(lane.words(), lane.events().size(), Integer::sum));
        int[] counts = counts(all, 1);
        List<Full> columns = new ArrayList<>();
        for (int column = 0; column < counts.length; column++) {
            columns.add(new Full(firstYear(column), lastYear(column + 1), counts[column]));
        }
        List<Full> fullest = columns.stream()
                .filter(full -> full.count() > 1)
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .limit(FULLEST)
                .toList();
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (Event event : all) {
            from = Math.min(from, event.from().getYear());
            to = Math.max(to, event.to().getYear());
        }
        int unsure = (int) all.stream().filter(Event::unsure).count();
        return new Facts(all.size(), from, to, each, fullest, unsure);
    }
}
