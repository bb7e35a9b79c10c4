package zwiesprache.translation.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zwiesprache.model.EntryId;
import zwiesprache.model.RichText;
import zwiesprache.model.Target;
import zwiesprache.text.Origin;
import zwiesprache.translation.Passage;

/** Which entries the links of a text lead to, by the places of its passages. */
final class Linked {
    private final Map<Origin, Set<EntryId>> entries = new HashMap<>();

    private record Link(int at, EntryId to) {}

    Linked(RichText text, List<Passage> passages) {
        List<Link> links = links(text);
        if (links.isEmpty()) {
            return;
        }
        List<Origin> places = new ArrayList<>();
        passages.stream().filter(Passage::inText).forEach(passage -> places.add(passage.origin()));
        places.sort(Comparator.comparingInt(place -> place.span().start()));
        Deque<Origin> open = new ArrayDeque<>();
        int next = 0;
        for (Link link : links) {
            while (next < places.size() && places.get(next).span().start() <= link.at()) {
                open.push(places.get(next++));
            }
            while (!open.isEmpty() && open.element().span().end() <= link.at()) {
                open.pop();
            }
            if (!open.isEmpty()) {
                entries.computeIfAbsent(open.element(), none -> new HashSet<>()).add(link.to());
            }
        }
    }

    private static List<Link> links(RichText text) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < text.links().size(); i++) {
            if (text.links().get(i) instanceof Target.ToEntry to) {
                int start = text.prose().links().get(i).span().start();
                links.add(new Link(text.where().at(start, start).span().start(), to.id()));
            }
        }
        links.sort(Comparator.comparingInt(Link::at));
        return links;
    }

    Set<EntryId> in(List<Passage> passages) {
        Set<EntryId> all = new HashSet<>();
        if (!entries.isEmpty()) {
            passages.forEach(passage -> all.addAll(entries.getOrDefault(passage.origin(), Set.of())));
        }
        return all;
    }
}
