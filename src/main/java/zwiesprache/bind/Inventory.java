package zwiesprache.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.parse.DataFile;
import zwiesprache.parse.Document;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/**
 * Which files make which section and which entry, before any of them is understood. All maps are sorted by id; the maps
 * by language are in no order.
 */
record Inventory(
        Map<SectionId, DataFile> sections,
        Map<SectionId, Map<Lang, Document>> indexes,
        Map<EntryId, Pieces> entries,
        List<String> files,
        Unread unread) {

    /** What an entry is made of: a place in a list file, documents, or both. */
    record Pieces(EntryId id, Optional<Listed> listed, Map<Lang, Document> documents) {}

    /** An entry of a list file. */
    record Listed(Yaml.Member member, DataFile file) {}

    /** Sorts the files; those that belong nowhere are reported. */
    static Inventory of(Binder.Parsed parsed, Config config, Diagnostics log) {
        List<DataFile> data = parsed.data();
        Sorting sorting = new Sorting(Unread.of(parsed.unread()), config, log);
        data.stream().filter(DataFile::isSection).forEach(sorting::section);
        if (!parsed.folders().isEmpty()) {
            sorting.root();
        }
        data.stream().filter(file -> !file.isSection()).forEach(sorting::list);
        parsed.documents().forEach(sorting::document);
        sorting.checkFolders(parsed.folders(), parsed.files());
        return new Inventory(sorting.sections, sorting.indexes, sorting.entries, parsed.files(), sorting.unread);
    }

    /** One pass over all files. */
    private static final class Sorting {
        private final Map<SectionId, DataFile> sections = new TreeMap<>();
        private final Map<SectionId, Map<Lang, Document>> indexes = new TreeMap<>();
        private final Map<EntryId, Pieces> entries = new TreeMap<>();
        private final Unread unread;
        private final Config config;
        private final Diagnostics log;

        Sorting(Unread unread, Config config, Diagnostics log) {
            this.unread = unread;
            this.config = config;
            this.log = log;
        }

        private void section(DataFile file) {
            SectionId id = new SectionId(file.folder());
            if (id.isRoot() || isId(id.name(), file.source().start())) {
                sections.put(id, file);
            } else {
                unread.hide(id);
            }
        }

        /** Every site has a root: a declaration that is not there declares nothing, which is reported as such. */
        private void root() {
            if (!sections.containsKey(SectionId.ROOT) && !unread.hides(SectionId.ROOT)) {
                SourceText none = SourceText.nowhere("content/_section.yml");
                sections.put(
                        SectionId.ROOT, new DataFile("", "_section", none, new Yaml.Mapping(List.of(), none.start())));
            }
        }

        private void list(DataFile file) {
            String path = file.folder().isEmpty() ? file.name() : file.folder() + "/" + file.name();
            SectionId section = new SectionId(path);
            if (!sections.containsKey(section)) {
                stray(section, file.source());
                return;
            }
            for (Yaml.Member member : file.root().members()) {
                if (isId(member.key(), member.keyOrigin())) {
                    EntryId id = section.entry(member.key());
                    entries.put(id, new Pieces(id, Optional.of(new Listed(member, file)), new TreeMap<>()));
                }
            }
        }

        private void stray(SectionId section, SourceText source) {
            if (!unread.hides(section)) {
                List<String> known =
                        sections.keySet().stream().map(SectionId::path).toList();
                log.at(source.start()).nearest(section.path(), known).report(BindCode.STRAY_FILE, source.path());
            }
        }

        private boolean isId(String name, Origin origin) {
            if (!EntryId.isSegment(name)) {
                log.at(origin).nearest(name, Forms.segment(name)).report(BindCode.BAD_ID, name);
                return false;
            }
            return true;
        }

        private void document(Document document) {
            if (!config.languages().has(document.lang())) {
                List<Lang> known = config.languages().tags();
                log.at(document.source().start())
                        .nearest(
                                document.lang().tag(),
                                known.stream().map(Lang::tag).toList())
                        .report(BindCode.UNKNOWN_LANGUAGE, document.lang().tag(), known);
                unread.hide(id(document));
                return;
            }
            SectionId folder = new SectionId(document.folder());
            if (document.isIndex() && sections.containsKey(folder)) {
                indexes.computeIfAbsent(folder, none -> new TreeMap<>()).put(document.lang(), document);
                return;
            }
            if (unread.hides(folder)) {
                return;
            }
            EntryId id = id(document);
            if (!sections.containsKey(id.section())) {
                stray(id.section(), document.source());
            } else if (isId(id.name(), document.source().start())) {
                add(id, document);
            } else {
                unread.hide(id);
                Forms.segment(id.name())
                        .forEach(name -> unread.hide(id.section().entry(name)));
            }
        }

        private static EntryId id(Document document) {
            SectionId folder = new SectionId(document.folder());
            return document.isIndex() ? new EntryId(document.folder()) : folder.entry(document.name());
        }

        private void add(EntryId id, Document document) {
            Pieces pieces = entries.computeIfAbsent(id, none -> new Pieces(id, Optional.empty(), new TreeMap<>()));
            Document first = pieces.documents().putIfAbsent(document.lang(), document);
            if (first != null || sections.containsKey(new SectionId(id.path()))) {
                log.at(document.source().start())
                        .seeAlso(
                                first != null
                                        ? first.source().start()
                                        : document.source().start())
                        .report(BindCode.DUPLICATE_ENTRY, id.path());
            }
        }

        /** A folder that holds files must be a section, an entry, or lie in one that is an entry's. */
        private void checkFolders(List<String> folders, List<String> files) {
            Set<String> holding = new HashSet<>();
            files.forEach(file -> holding.add(file.substring(0, Math.max(0, file.lastIndexOf('/')))));
            List<String> stray = new ArrayList<>();
            for (String folder : folders) {
                if (holding.contains(folder) && !belongs(folder)) {
                    stray.add(folder);
                }
            }
            stray.forEach(folder -> log.at(
                            SourceText.nowhere("content/" + folder).start())
                    .nearest(
                            folder, entries.keySet().stream().map(EntryId::path).toList())
                    .report(BindCode.STRAY_FOLDER, "content/" + folder));
        }

        private boolean belongs(String folder) {
            for (String each = folder; ; each = each.substring(0, Math.max(0, each.lastIndexOf('/')))) {
                if (sections.containsKey(new SectionId(each))) {
                    return each.equals(folder);
                }
                boolean hidden = unread.hides(new EntryId(each)) || unread.hides(new SectionId(each));
                if (hidden || entries.containsKey(new EntryId(each)) || each.isEmpty()) {
                    return true;
                }
            }
        }
    }
}
