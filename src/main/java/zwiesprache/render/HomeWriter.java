package zwiesprache.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zwiesprache.edition.Content;
import zwiesprache.edition.Listing;
import zwiesprache.edition.Page;
import zwiesprache.model.Kind;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;
import zwiesprache.render.view.ChartView;
import zwiesprache.render.view.HomeView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.ProseView;
import zwiesprache.render.view.TopicNode;
import zwiesprache.render.view.Words;

/** Writes the home page: what is newest, the chronicle in small, the topics, and the sections as ways in. */
final class HomeWriter {
    private static final int TOPICS = 12;

    private final Desk desk;
    private final Speech speech;
    private final ListsWriter lists;
    private final Map<String, Page> byPath;

    /** @param byPath all pages by their paths */
    HomeWriter(Desk desk, Map<String, Page> byPath) {
        this.desk = desk;
        this.speech = desk.speech();
        this.lists = new ListsWriter(desk);
        this.byPath = byPath;
    }

    HomeView view(Listing.Home home, Words title, Words summary, ProseView prose) {
        return new HomeView(
                title,
                summary,
                prose,
                lists.ways(home),
                lists.items(home.latest(), true),
                chronicle(),
                home.sections().stream().flatMap(id -> topics(id).stream()).toList());
    }

    /** The first timeline: of the menu, else of all pages. */
    private HomeView.Chronicle chronicle() {
        List<Target> menu = desk.edition().site().menus().main();
        Stream<Page> named = menu.stream()
                .flatMap(target -> target instanceof Target.ToEntry to
                        ? desk.shown(to.id()).flatMap(shown -> shown.path()).stream()
                        : Stream.empty())
                .flatMap(path -> Optional.ofNullable(byPath.get(path)).stream());
        return Stream.concat(named, desk.edition().pages().stream())
                .filter(page -> page.lang().equals(desk.lang()))
                .flatMap(page -> chronicle(page).stream())
                .findFirst()
                .orElseGet(HomeView.Chronicle::none);
    }

    private Optional<HomeView.Chronicle> chronicle(Page page) {
        if (page.content() instanceof Content.OfEntry of
                && of.listing().isPresent()
                && of.listing().get() instanceof Listing.Timeline timeline) {
            ChartView overview = new TimelineWriter(desk, timeline).overview();
            Words title = speech.words(page.title(), page.titleLang());
            LinkView link = new LinkView(counted(title, timeline.count()), desk.href(page.path()), "");
            return Optional.of(new HomeView.Chronicle(title, overview, link))
                    .filter(chronicle -> !overview.lanes().isEmpty());
        }
        return Optional.empty();
    }

    /** Such as "Topics: 12 entries". */
    private Words counted(Words title, int count) {
        Words words = speech.words(speech.counted("entries", count));
        return new Words(title.html() + ": " + words.html(), title.text() + ": " + words.text());
    }

    /** Of a section of topics: those that most entries refer to, the most used first. */
    private Optional<HomeView.Topics> topics(SectionId id) {
        Section section = desk.edition().site().section(id);
        Optional<String> path = desk.edition().directory().section(id, desk.lang());
        if (section.kind().is() != Kind.Is.TOPIC || path.isEmpty()) {
            return Optional.empty();
        }
        List<TopicNode> topics = new ArrayList<>();
        desk.edition()
                .directory()
                .entries(id, desk.lang())
                .forEach(entry -> desk.shown(entry).map(lists::topic).ifPresent(topics::add));
        int all = topics.size();
        topics.removeIf(topic -> topic.count() == 0);
        topics.sort(Comparator.comparingInt(TopicNode::count).reversed());
        Words title = speech.words(section.words().title());
        LinkView link = new LinkView(counted(title, all), desk.href(path.get()), "");
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomeView.Topics(title, topics.subList(0, Math.min(TOPICS, topics.size())), link));
    }
}
