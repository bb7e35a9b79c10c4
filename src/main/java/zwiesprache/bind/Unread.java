package zwiesprache.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zwiesprache.model.EntryId;
import zwiesprache.model.SectionId;

/**
 * What lies in files that could not be read, which is reported already: nobody knows what they state, so whatever is
 * missed because of them is not reported again.
 */
record Unread(Set<EntryId> documents, Set<SectionId> lists, Set<SectionId> sections, Doubts doubts) {
    private static final String DECLARATION = "_section.yml";

    /** @param paths of Markdown and YAML files, below {@code content} */
    static Unread of(List<String> paths) {
        Unread unread = new Unread(new HashSet<>(), new HashSet<>(), new HashSet<>(), new Doubts());
        paths.forEach(unread::add);
        return unread;
    }

    private void add(String path) {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        String file = path.substring(slash + 1);
        if (file.equals(DECLARATION)) {
            sections.add(new SectionId(folder));
        } else if (file.endsWith(".yml")) {
            lists.add(new SectionId(path.substring(0, path.length() - ".yml".length())));
        } else {
            String name = file.substring(0, file.indexOf('.'));
            documents.add(name.equals("index") ? new EntryId(folder) : new SectionId(folder).entry(name));
        }
    }

    /** Notes an entry whose file has a name or language that is reported. */
    void hide(EntryId id) {
        documents.add(id);
    }

    /** Notes a section whose folder has a name that is reported. */
    void hide(SectionId id) {
        sections.add(id);
    }

    /** Whether an entry may be stated in such a file. */
    boolean hides(EntryId id) {
        return documents.contains(id) || isListed(id.section()) || hides(id.section());
    }

    /** Whether the list of a section is such a file. */
    boolean isListed(SectionId id) {
        return lists.contains(id);
    }

    /** Whether the declaration of a section is such a file. */
    boolean hides(SectionId id) {
        return sections.contains(id);
    }
}
