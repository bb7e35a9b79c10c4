package zwiesprache.model;

/** Where a link leads; an empty {@code anchor} means the whole page. */
public sealed interface Target {
    /** An entry's page. */
    record ToEntry(EntryId id, String anchor) implements Target {}

    /** A section's list. */
    record ToSection(SectionId id, String anchor) implements Target {}

    /** A place on the same page. */
    record ToAnchor(String anchor) implements Target {}

    /** A file of the content, by its path below {@code content}, with {@code #place} in it where one is meant. */
    record ToFile(String path) implements Target {
        /** The file alone. */
        public String file() {
            int place = path.indexOf('#');
            return place < 0 ? path : path.substring(0, place);
        }
    }

    /** Somewhere else: http, https, mailto or tel. */
    record ToUrl(String url) implements Target {}

    /** Nowhere: what was written leads to nothing, which is reported; its words stay. */
    record Nowhere() implements Target {}
}
