package zwiesprache.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zwiesprache.edition.Listing;
import zwiesprache.edition.Listing.Choice;
import zwiesprache.edition.Listing.Common;
import zwiesprache.edition.Listing.Filter;
import zwiesprache.edition.Shown;
import zwiesprache.model.Display.Trait;
import zwiesprache.model.EntryId;
import zwiesprache.model.Target;
import zwiesprache.render.chart.Chart;
import zwiesprache.render.chart.Event;
import zwiesprache.render.view.ChartView;
import zwiesprache.render.view.GroupView;
import zwiesprache.render.view.ItemView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.PartsView;
import zwiesprache.render.view.TimelineView;
import zwiesprache.render.view.Words;

/** Writes timelines: their years, the ways to some of their entries, and what the overview needs. */
final class TimelineWriter {
    /** A longer list says of each entry only what and when: the summaries stand on the pages of its parts. */
    static final int FEW = 25;

    private static final int MOST_CHOICES = 8;
    private static final int MOST_BESIDE = 4;
    private static final int GROUPS = 2;

    private final Desk desk;
    private final Speech speech;
    private final ListsWriter lists;
    private final Listing.Timeline timeline;

    TimelineWriter(Desk desk, Listing.Timeline timeline) {
        this.desk = desk;
        this.speech = desk.speech();
        this.lists = new ListsWriter(desk);
        this.timeline = timeline;
    }

    /** The choice that a page is of, if it is of one. */
    Optional<Choice> choice(String key) {
        return timeline.filters().stream()
                .flatMap(filter -> filter.choices().stream())
                .filter(choice -> choice.part().key().equals(key))
                .findFirst();
    }

    /** What entries have in common, in words. */
    Words words(Common common) {
        return link(common).words();
    }

    /** The same, and where it is. */
    LinkView link(Common common) {
        if (common.target().isPresent() && common.target().get() instanceof Target.ToSection to) {
            Words title =
                    speech.words(desk.edition().site().section(to.id()).words().title());
            return new LinkView(title, "", "");
        }
        if (common.target().isPresent() && common.target().get() instanceof Target.ToEntry to) {
            return desk.shown(to.id()).map(desk::link).orElse(LinkView.none());
        }
        Words words = common.key().isEmpty()
                ? speech.words(speech.optional("rest").orElse("…"))
                : common.words().isEmpty() ? speech.period(common.key()) : speech.words(common.words());
        return new LinkView(words, "", "");
    }

    private Words label(Filter filter) {
        return switch (filter.by()) {
            case Trait.SECTION -> speech.words(speech.optional("by_kind").orElse(""));
            case Trait.DECADE -> speech.words(speech.message("by_decade"));
            default -> speech.words(filter.label());
        };
    }

    /**
     * All choices stand on the page of the whole; that of a choice has those that it can be changed for.
     *
     * @param whole the page of the whole timeline; no link on that page
     * @param current the choice that the page is of
     */
    TimelineView.Filters filters(LinkView whole, Optional<Choice> current) {
        List<PartsView> pages = new ArrayList<>();
        for (Filter filter : timeline.filters()) {
            boolean here = current.map(filter.choices()::contains).orElseGet(whole.href()::isEmpty);
            if (!here) {
                continue;
            }
            List<PartsView.Part> parts = new ArrayList<>();
            for (Choice choice : filter.choices()) {
                parts.add(new PartsView.Part(
                        words(choice.common()),
                        desk.href(choice.part().path()),
                        choice.part().count(),
                        speech.counted("entries", choice.part().count()),
                        current.filter(choice::equals).isPresent()));
            }
            pages.add(new PartsView(label(filter), parts));
        }
        LinkView about = current.map(choice -> link(choice.common())).orElse(LinkView.none());
        return new TimelineView.Filters(whole, about.href().isEmpty() ? LinkView.none() : about, pages, instant());
    }

    /** The entries that the page itself lists. */
    private List<EntryId> listed() {
        return timeline.parts().isEmpty()
                ? timeline.years().stream()
                        .flatMap(year -> year.entries().stream())
                        .toList()
                : List.of();
    }

    /** The first ways of telling apart that tell apart what the page lists; decades do so by their headings. */
    private List<TimelineView.Instant> instant() {
        List<TimelineView.Instant> groups = new ArrayList<>();
        Set<EntryId> listed = new HashSet<>(listed());
        for (Filter filter : instantFilters(listed)) {
            String name = String.valueOf((char) ('a' + groups.size()));
            List<TimelineView.Choice> choices = new ArrayList<>();
            for (Choice choice : choices(filter, listed)) {
                choices.add(new TimelineView.Choice(
                        name + (choices.size() + 1), words(choice.common()), count(choice, listed)));
            }
            groups.add(new TimelineView.Instant(label(filter), name, choices));
        }
        return groups;
    }

    /** The style sheet has a rule for each choice of one with each of the other: the second may have few. */
    private List<Filter> instantFilters(Set<EntryId> listed) {
        List<Filter> filters = new ArrayList<>();
        for (Filter filter : timeline.filters()) {
            int choices = choices(filter, listed).size();
            boolean few = choices > 1 && (filters.isEmpty() || choices <= MOST_BESIDE);
            if (few && filters.size() < GROUPS && !filter.by().equals(Trait.DECADE)) {
                filters.add(filter);
            }
        }
        return filters;
    }

    private static int count(Choice choice, Set<EntryId> listed) {
        return (int) choice.entries().stream().filter(listed::contains).count();
    }

    /** None of more than a list of radio buttons can hold: there are the pages. */
    private static List<Choice> choices(Filter filter, Set<EntryId> listed) {
        List<Choice> choices = filter.choices().stream()
                .filter(choice -> count(choice, listed) > 0)
                .toList();
        return choices.size() > MOST_CHOICES ? List.of() : choices;
    }

    private Map<EntryId, String> marks() {
        Map<EntryId, String> marks = new LinkedHashMap<>();
        Set<EntryId> listed = new HashSet<>(listed());
        char name = 'a';
        for (Filter filter : instantFilters(listed)) {
            int number = 1;
            for (Choice choice : choices(filter, listed)) {
                String mark = name + Integer.toString(number++);
                choice.entries().forEach(id -> marks.merge(id, mark, (before, next) -> before + " " + next));
            }
            name++;
        }
        return marks;
    }

    /** What the page lists, by year; of a divided timeline what is foremost in each year or decade. */
    List<GroupView> years() {
        Map<EntryId, String> marks = marks();
        boolean brief = timeline.count() > FEW;
        List<GroupView> views = new ArrayList<>();
        if (!timeline.parts().isEmpty()) {
            timeline.periods().forEach(period -> views.add(elsewhere(period)));
            return views;
        }
        for (Listing.Group year : timeline.years()) {
            List<ItemView> items = new ArrayList<>();
            for (EntryId id : year.entries()) {
                desk.shown(id).ifPresent(shown -> items.add(item(shown, brief, marks.getOrDefault(id, ""))));
            }
            views.add(new GroupView(anchor(year.key()), speech.period(year.key()), items));
        }
        return views;
    }

    private GroupView elsewhere(Listing.Period period) {
        List<ItemView> items = new ArrayList<>();
        for (EntryId id : period.foremost()) {
            desk.shown(id).ifPresent(shown -> items.add(item(shown, true, "")));
        }
        String page = desk.href(period.part().path());
        String href = period.key().equals(period.part().key()) ? page : page + "#" + anchor(period.key());
        int rest = period.count() - items.size();
        boolean said =
                items.isEmpty() || rest == 0 || speech.optional("more.other").isEmpty();
        return new GroupView(
                anchor(period.key()),
                speech.period(period.key()),
                items,
                new GroupView.Elsewhere(
                        href, speech.counted("entries", period.count()), said ? "" : speech.counted("more", rest)));
    }

    private static String anchor(String key) {
        return key.isEmpty() ? "undated" : "y" + key;
    }

    private ItemView item(Shown shown, boolean brief, String marks) {
        ItemView item = desk.item(shown, true);
        Words summary = brief ? Words.none() : item.summary();
        return new ItemView(
                item.title(), item.href(), item.lang(), item.date(), summary, item.kind(), item.place(), marks);
    }

    ChartView overview() {
        List<Chart.Lane> lanes = new ArrayList<>();
        Map<EntryId, Event> all = new LinkedHashMap<>();
        for (Listing.Lane lane : timeline.lanes()) {
            List<Event> events = new ArrayList<>();
            for (EntryId id : lane.entries()) {
                event(id).ifPresent(event -> {
                    events.add(event);
                    all.put(id, event);
                });
            }
            LinkView link = link(lane.common());
            lanes.add(new Chart.Lane(link.words().text(), link.lang(), events));
        }
        return new Chart(List.copyOf(all.values()), lanes).draw(new Voice());
    }

    private Optional<Event> event(EntryId id) {
        return desk.shown(id).flatMap(Desk::when).flatMap(when -> Event.of(when, Machine.uncertain(when)));
    }

    /** Where the entries of each year begin, by the first year that a group may hold. */
    private TreeMap<Integer, String> places() {
        TreeMap<Integer, String> places = new TreeMap<>();
        timeline.years().forEach(year -> year(year.key()).ifPresent(it -> places.putIfAbsent(it, place(year.key()))));
        return places;
    }

    /** Where a year is: on this page or on that of a part. */
    private String place(String key) {
        return timeline.place(key).map(part -> desk.href(part.path())).orElse("") + "#" + anchor(key);
    }

    /** The ways to the parts; none where the overview leads to each of them. */
    List<PartsView> parts() {
        boolean told = timeline.periods().stream()
                .allMatch(period -> period.key().equals(period.part().key()));
        return told ? List.of() : lists.parts(timeline.parts(), Optional.empty());
    }

    /** @param page where the timeline is; empty on that page itself */
    List<PartsView.Part> yearParts(String page) {
        List<PartsView.Part> years = new ArrayList<>();
        for (Listing.Group year : timeline.years()) {
            String place = place(year.key());
            int count = year.entries().size();
            years.add(new PartsView.Part(
                    speech.period(year.key()),
                    place.startsWith("#") ? page + place : place,
                    count,
                    speech.counted("entries", count),
                    false));
        }
        return years;
    }

    private static Optional<Integer> year(String key) {
        return ListsWriter.isPeriod(key) && key.length() == 4
                ? Optional.of(Integer.parseInt(key.replace('X', '0')))
                : Optional.<Integer>empty();
    }

    /** Speaks of years and numbers in the language of the page. */
    private final class Voice implements Chart.Voice {
        private final TreeMap<Integer, String> places = places();

        @Override
        public Optional<String> href(int firstYear, int lastYear) {
            return Optional.ofNullable(places.ceilingEntry(firstYear))
                    .filter(place -> place.getKey() <= lastYear)
                    .map(Map.Entry::getValue);
        }

        @Override
        public String entries(int count) {
            return speech.counted("entries", count);
        }

        @Override
        public String years(int first, int last) {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }

        @Override
        public String summary(Chart.Facts facts) {
            Optional<String> range = speech.optional("chart_range");
            Optional<String> most = speech.optional("chart_most");
            if (range.isEmpty() || most.isEmpty()) {
                return "";
            }
            StringBuilder summary = new StringBuilder(range.get()
                    .replace("{0}", entries(facts.count()))
                    .replace("{1}", Integer.toString(facts.first()))
                    .replace("{2}", Integer.toString(facts.last())));
            List<String> lanes = new ArrayList<>();
            facts.lanes().forEach((words, count) -> lanes.add(words + ": " + count));
            if (lanes.size() > 1) {
                summary.append(' ').append(String.join("; ", lanes)).append('.');
            }
            List<String> fullest = facts.fullest().stream()
                    .map(full -> years(full.first(), full.last()) + " (" + full.count() + ")")
                    .toList();
            if (!fullest.isEmpty()) {
                summary.append(' ').append(most.get().replace("{0}", speech.list(fullest)));
            }
            if (facts.unsure() > 0 && speech.optional("chart_unsure.other").isPresent()) {
                summary.append(' ').append(speech.counted("chart_unsure", facts.unsure()));
            }
            return speech.words(summary.toString()).text();
        }
    }
}
