package zwiesprache.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zwiesprache.edition.Backlinks;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Listing;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.render.view.EntryView;
import zwiesprache.render.view.GroupView;
import zwiesprache.render.view.HomeView;
import zwiesprache.render.view.IndexView;
import zwiesprache.render.view.ItemView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.PartsView;
import zwiesprache.render.view.TopicNode;
import zwiesprache.render.view.Words;

/** Writes listings: items, groups, parts, trees, letters. */
final class ListsWriter {
    private final Desk desk;
    private final Speech speech;

    ListsWriter(Desk desk) {
        this.desk = desk;
        this.speech = desk.speech();
    }

    List<ItemView> items(List<EntryId> ids, boolean kinds) {
        List<ItemView> items = new ArrayList<>();
        for (EntryId id : ids) {
            desk.shown(id).map(shown -> desk.item(shown, kinds)).ifPresent(items::add);
        }
        return items;
    }

    /** Groups by section, by letter, or one without a heading. */
    List<GroupView> groups(List<Listing.Group> groups) {
        List<GroupView> views = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Listing.Group group : groups) {
            Words heading = group.section()
                    .map(id -> speech.words(section(id).words().title()))
                    .orElseGet(() -> groups.size() == 1 ? Words.none() : key(group.key()));
            views.add(new GroupView(anchor("group-", group.key(), taken), heading, items(group.entries(), false)));
        }
        return views;
    }

    private Section section(SectionId id) {
        return desk.edition().site().section(id);
    }

    /** What a part or group is called: a year, a decade, a letter. */
    Words key(String key) {
        return isPeriod(key) ? speech.period(key) : speech.words(key.equals("#") ? "0–9" : key);
    }

    static boolean isPeriod(String key) {
        return key.isEmpty() || Character.isDigit(key.charAt(0));
    }

    private String anchor(String prefix, String key, Set<String> taken) {
        String slug = key.isEmpty() || key.equals("#") ? "0-9" : desk.slug(key);
        String id = prefix + slug;
        for (int n = 2; !taken.add(id); n++) {
            id = prefix + slug + "-" + n;
        }
        return id;
    }

    /** @param current the key of the part that the page shows; nothing on the page of the whole */
    List<PartsView> parts(List<Listing.Part> parts, Optional<String> current) {
        if (parts.isEmpty()) {
            return List.of();
        }
        String first = parts.get(parts.size() - 1).key();
        String by = !isPeriod(first) ? "by_letter" : first.endsWith("X") ? "by_decade" : "by_year";
        List<PartsView.Part> views = new ArrayList<>();
        for (Listing.Part part : parts) {
            views.add(new PartsView.Part(
                    key(part.key()),
                    desk.href(part.path()),
                    part.count(),
                    speech.counted("entries", part.count()),
                    current.filter(part.key()::equals).isPresent()));
        }
        return List.of(new PartsView(speech.words(speech.message(by)), views));
    }

    List<TopicNode> tree(List<Listing.Node> nodes) {
        List<TopicNode> views = new ArrayList<>();
        for (Listing.Node node : nodes) {
            desk.shown(node.id()).ifPresent(shown -> views.add(topic(shown, tree(node.narrower()))));
        }
        return views;
    }

    /** One topic, without the narrower ones. */
    TopicNode topic(Shown shown) {
        return topic(shown, List.of());
    }

    private TopicNode topic(Shown shown, List<TopicNode> narrower) {
        LinkView link = desk.link(shown);
        int count = references(shown.entry().id());
        String words = count == 0 ? "" : speech.counted("entries", count);
        return new TopicNode(link.words(), link.href(), link.lang(), count, words, narrower);
    }

    /** How many entries of other sections refer to one. */
    private int references(EntryId id) {
        Set<EntryId> from = new HashSet<>();
        for (Backlinks group : desk.edition().directory().backlinks().getOrDefault(id, List.of())) {
            if (!group.section().equals(id.section())) {
                group.from().stream()
                        .filter(each -> desk.shown(each).isPresent())
                        .forEach(from::add);
            }
        }
        return from.size();
    }

    /** The page's own alphabet, then the letters of others, each under its first and last letter. */
    List<IndexView.Alphabet> alphabets(Listing.Index index) {
        Set<String> taken = new HashSet<>();
        List<IndexView.Alphabet> alphabets = new ArrayList<>();
        for (boolean own : new boolean[] {true, false}) {
            List<IndexView.Letter> letters = new ArrayList<>();
            for (Listing.Letter letter : index.letters()) {
                boolean sign = !Character.isLetter(letter.letter().codePointAt(0));
                if ((letter.own() || sign) == own) {
                    letters.add(letter(letter, taken));
                }
            }
            if (!letters.isEmpty()) {
                alphabets.add(new IndexView.Alphabet(range(letters), letters));
            }
        }
        return alphabets;
    }

    private Words range(List<IndexView.Letter> letters) {
        List<String> words = letters.stream()
                .map(IndexView.Letter::words)
                .filter(letter -> Character.isLetter(letter.codePointAt(0)))
                .toList();
        if (words.size() < 2) {
            return speech.words(words.isEmpty() ? "0–9" : words.get(0));
        }
        return speech.words(words.get(0) + "–" + words.get(words.size() - 1));
    }

    private IndexView.Letter letter(Listing.Letter letter, Set<String> taken) {
        List<IndexView.Heading> headings = new ArrayList<>();
        for (Listing.Name name : letter.names()) {
            desk.shown(name.id()).map(shown -> heading(name, shown)).ifPresent(headings::add);
        }
        String words = letter.letter().equals("#") ? "0–9" : letter.letter();
        return new IndexView.Letter(anchor("letter-", letter.letter(), taken), words, headings);
    }

    private IndexView.Heading heading(Listing.Name name, Shown shown) {
        LinkView link = desk.link(shown);
        Words kind = desk.singular(shown.section());
        if (name.see()) {
            return new IndexView.Heading(
                    new LinkView(speech.words(name.words()), "", ""), kind, List.of(link), List.of());
        }
        Words words = speech.words(name.words(), desk.wordsOf(shown), desk.wordsOf(shown));
        List<LinkView> related = shown.entry().references(shown.section().kind(), Role.RELATED).stream()
                .flatMap(id -> desk.shown(id).map(desk::link).stream())
                .toList();
        return new IndexView.Heading(new LinkView(words, link.href(), link.lang()), kind, List.of(), related);
    }

    List<EntryView.Backlinks> backlinks(List<Backlinks> groups) {
        List<EntryView.Backlinks> views = new ArrayList<>();
        int number = 1;
        for (Backlinks group : groups) {
            Words title = speech.words(section(group.section()).words().title());
            Words label = group.label().isEmpty() ? mentioned(title) : speech.words(group.label());
            views.add(new EntryView.Backlinks("_from-" + number++, label, items(group.from(), false)));
        }
        return views;
    }

    private Words mentioned(Words in) {
        String message = speech.message("mentioned_in");
        Words frame = speech.words(message);
        return new Words(frame.html().replace("{0}", in.html()), frame.text().replace("{0}", in.text()));
    }

    /** The sections as ways in: those of the menus first, in their order. */
    List<HomeView.Section> ways(Listing.Home home) {
        Edition edition = desk.edition();
        Set<SectionId> order = new LinkedHashSet<>();
        edition.site().menus().main().forEach(target -> add(target, order));
        edition.site().menus().footer().forEach(target -> add(target, order));
        order.addAll(home.sections());
        order.retainAll(home.sections());
        List<HomeView.Section> ways = new ArrayList<>();
        for (SectionId id : order) {
            Optional<String> path = edition.directory().section(id, desk.lang());
            int count = edition.directory().entries(id, desk.lang()).size();
            Section section = section(id);
            path.ifPresent(to -> ways.add(new HomeView.Section(
                    new LinkView(speech.words(section.words().title()), desk.href(to), ""),
                    speech.words(section.texts().map(Text::summary)),
                    speech.counted("entries", count))));
        }
        return ways;
    }

    private static void add(Target target, Set<SectionId> to) {
        if (target instanceof Target.ToSection section) {
            to.add(section.id());
        }
    }
}
