package zwiesprache.translation.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.model.Kind;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.Piece;
import zwiesprache.model.Prose.Unit;
import zwiesprache.model.RichText;
import zwiesprache.model.Site;
import zwiesprache.model.Target;
import zwiesprache.text.Origin;
import zwiesprache.text.Span;
import zwiesprache.translation.Passage;
import zwiesprache.translation.shape.Part.Sort;

/** What the text of one side consists of besides its words: frames of its blocks, links, pictures. */
final class Parts {
    private static final String NOTE = "note";

    private final RichText text;
    private final Map<Origin, Integer> rows;
    private final Map<Origin, Frame> frames = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();

    /** For each slot the last one before it that ends after it; -1 if none does. */
    private final List<Integer> farther = new ArrayList<>();

    /**
     * What a unit stands in.
     *
     * @param kind in one word
     * @param block where that is
     * @param level of a heading, else 0
     */
    record Frame(String kind, Origin block, int level) {}

    private record Slot(Span span, int row) {}

    /** @param rows the rows of the review by the places of the side's passages */
    Parts(RichText text, Map<Origin, Integer> rows) {
        this.text = text;
        this.rows = rows;
        Prose prose = text.prose();
        prose.blocks().forEach(block -> frame(block, false));
        prose.notes().forEach(note -> note.blocks().forEach(block -> frame(block, true)));
        slots.sort(Comparator.comparingInt(slot -> slot.span.start()));
        for (int i = 0; i < slots.size(); i++) {
            int wider = i - 1;
            while (wider >= 0
                    && slots.get(wider).span.end() <= slots.get(i).span.end()) {
                wider = farther.get(wider);
            }
            farther.add(wider);
        }
    }

    private void frame(Block block, boolean note) {
        int level = block.heading() < 0
                ? 0
                : text.prose().headings().get(block.heading()).level();
        for (Unit unit : block.units()) {
            Origin place = origin(unit.span());
            frames.put(place, new Frame(note ? NOTE : kind(block, unit), origin(block.span()), level));
            Optional.ofNullable(rows.get(place)).ifPresent(row -> slots.add(new Slot(unit.span(), row)));
        }
    }

    private static String kind(Block block, Unit unit) {
        return switch (unit.kind()) {
            case HEADING -> "heading";
            case CELL -> "table";
            case TERM, DEFINITION -> "definitions";
            case CAPTION -> "picture";
            case TITLE -> "admonition";
            case CODE -> "code";
            case PARAGRAPH, ITEM, NOTE -> kind(block);
        };
    }

    private static String kind(Block block) {
        boolean numbered = block.kind() == Prose.BlockKind.LIST
                && !block.html().isEmpty()
                && block.html().get(0) instanceof Piece.Html html
                && html.html().startsWith("<ol");
        return numbered ? "numbered" : block.kind().name().toLowerCase(Locale.ROOT);
    }

    private Origin origin(Span span) {
        return text.where().at(span.start(), span.end());
    }

    /** What a passage stands in; empty for one that is not of the text. */
    Optional<Frame> frame(Passage passage) {
        return passage.inText() ? Optional.ofNullable(frames.get(passage.origin())) : Optional.empty();
    }

    /** The links and pictures, those in front of all passages in the first row. */
    List<Part> list(Destinations destinations, Site site) {
        List<Part> parts = new ArrayList<>();
        Prose prose = text.prose();
        for (int i = 0; i < prose.links().size(); i++) {
            Prose.Link link = prose.links().get(i);
            Sort sort = link.bare() && isSource(text.links().get(i), site) ? Sort.CITATION : Sort.LINK;
            String key = destinations.key(text.links().get(i)).orElse("");
            Span span = link.span();
            parts.add(new Part(sort, key, link.target(), origin(span), row(span.start())));
        }
        for (int i = 0; i < prose.pictures().size(); i++) {
            Prose.Picture picture = prose.pictures().get(i);
            String key = destinations.key(text.pictures().get(i)).orElse("");
            Span span = picture.span();
            parts.add(new Part(Sort.PICTURE, key, picture.target(), origin(span), row(span.start())));
        }
        return parts;
    }

    private static boolean isSource(Target target, Site site) {
        return target instanceof Target.ToEntry entry
                && site.entry(entry.id())
                        .filter(found -> site.sectionOf(found).kind().is() == Kind.Is.SOURCE)
                        .isPresent();
    }

    /** The row of the innermost unit around a place, else of the last one before it. */
    private int row(int at) {
        int before = before(at);
        int inner = before;
        while (inner >= 0 && slots.get(inner).span.end() <= at) {
            inner = farther.get(inner);
        }
        int found = inner >= 0 ? inner : before;
        return found < 0 ? 0 : slots.get(found).row;
    }

    /** The last slot that begins at a place or before it; -1 if there is none. */
    private int before(int at) {
        int from = 0;
        int to = slots.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (slots.get(middle).span.start() <= at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}
