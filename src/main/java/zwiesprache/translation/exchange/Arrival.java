package zwiesprache.translation.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import zwiesprache.text.Ordered;
import zwiesprache.text.SourceText;

/**
 * What has to be done for a delivery to be in the content.
 *
 * @param changes of files, none twice
 * @param done the ids of the passages that are taken
 * @param read those of them that are said to be read over
 */
public record Arrival(List<Change> changes, Set<String> done, Set<String> read) {
    public Arrival {
        changes = List.copyOf(changes);
        done = Ordered.set(done);
        read = Ordered.set(read);
    }

    /**
     * What becomes of a file.
     *
     * @param before absent if it is to be made
     */
    public record Change(String path, Optional<SourceText> before, String text) {}
}
