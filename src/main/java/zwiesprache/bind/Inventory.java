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
        List<String> files) {

    /** What an entry is made of: a place in a list file, documents, or both. */
    record Pieces(EntryId id, Optional<Listed> listed, Map<Lang, Document> documents) {}

    /** An entry of a list file. */
    record Listed(Yaml.Member member, DataFile file) {}

    /** Sorts the files; those that belong nowhere are reported. */
    static Inventory of(
            List<Document> documents,
            List<DataFile> data,
            List<String> folders,
            List<String> files,
            Config config,
            Diagnostics log) {
        Sorting sorting = new Sorting(config, log);
        data.stream().filter(DataFile::isSection).forEach(sorting::section);
        data.stream().filter(file -> !file.isSection()).forEach(sorting::list);
        documents.forEach(sorting::document);
        sorting.checkFolders(folders, files);
        return new Inventory(sorting.sections, sorting.indexes, sorting.entries, files);
    }

    /** One pass over all files. */
    private static final class Sorting {
        private final Map<SectionId, DataFile> sections = new TreeMap<>();
        private final Map<SectionId, Map<Lang, Document>> indexes = new TreeMap<>();
        private final Map<EntryId, Pieces> entries = new TreeMap<>();
        private final Config config;
        private final Diagnostics log;

        Sorting(Config config, Diagnostics log) {
            this.config = config;
            this.log = log;
        }

        private void section(DataFile file) {
            SectionId id = new SectionId(file.folder());
            if (id.isRoot() || isId(id.name(), file.source().start())) {
                sections.put(id, file);
            }
        }

        private void list(DataFile file) {
            String path = file.folder().isEmpty() ? file.name() : file.folder() + "/" + file.name();
            SectionId section = new SectionId(path);
            if (!sections.containsKey(section)) {
                log.at(file.source().start())
                        .report(BindCode.STRAY_FILE, file.source().path());
                return;
            }
            for (Yaml.Member member : file.root().members()) {
                if (isId(member.key(), member.keyOrigin())) {
                    EntryId id = section.entry(member.key());
                    entries.put(id, new Pieces(id, Optional.of(new Listed(member, file)), new TreeMap<>()));
                }
            }
        }

        private boolean isId(String name, Origin origin) {
            if (!EntryId.isSegment(name)) {
                log.at(origin).report(BindCode.BAD_ID, name);
                return false;
            }
            return true;
        }

        private void document(Document document) {
            if (!config.languages().has(document.lang())) {
                log.at(document.source().start())
                        .report(
                                BindCode.UNKNOWN_LANGUAGE,
                                document.lang().tag(),
                                config.languages().tags());
                return;
            }
            SectionId folder = new SectionId(document.folder());
            if (document.isIndex() && sections.containsKey(folder)) {
                indexes.computeIfAbsent(folder, none -> new TreeMap<>()).put(document.lang(), document);
                return;
            }
            EntryId id = document.isIndex() ? new EntryId(document.folder()) : folder.entry(document.name());
            if (!sections.containsKey(id.section())) {
                log.at(document.source().start())
                        .report(BindCode.STRAY_FILE, document.source().path());
            } else if (isId(id.name(), document.source().start())) {
                add(id, document);
            }
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
            stray.forEach(
                    folder -> log.at(SourceText.nowhere("content/" + folder).start())
                            .report(BindCode.STRAY_FOLDER, "content/" + folder));
        }

        private boolean belongs(String folder) {
            for (String each = folder; ; each = each.substring(0, Math.max(0, each.lastIndexOf('/')))) {
                if (sections.containsKey(new SectionId(each))) {
                    return each.equals(folder);
                }
                if (entries.containsKey(new EntryId(each))) {
                    return true;
                }
                if (each.isEmpty()) {
                    return true;
                }
            }
        }
    }
}
