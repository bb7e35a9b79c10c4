package zwiesprache.translation.exchange;

import java.util.List;
import java.util.Optional;
import zwiesprache.text.Origin;

/** What came back from a translator, of one entry. */
public record Delivery(String site, String name, String from, String to, List<Item> items, Origin origin) {
    public Delivery {
        items = List.copyOf(items);
    }

    /**
     * A passage that came back.
     *
     * @param targetHash of the translation at the export; absent if the tool lost it
     * @param done whether it is said to be translated
     * @param read whether it is said to be read over
     * @param target Markdown, or plain
     */
    record Item(String id, Optional<String> targetHash, boolean done, boolean read, String target, Origin origin) {}
}
