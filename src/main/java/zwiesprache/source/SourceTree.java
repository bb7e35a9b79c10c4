package zwiesprache.source;

import java.util.List;

/**
 * Which files the project has, each list sorted by path.
 *
 * @param folders the folders below {@code content}, relative to the root
 * @param texts Markdown and YAML below {@code content}
 * @param assets all other files below {@code content}
 * @param ledgers what is recorded of translations, below {@code content/_ledger}
 */
public record SourceTree(
        List<String> folders, List<SourceFile> texts, List<SourceFile> assets, List<SourceFile> ledgers) {
    static final SourceTree NONE = new SourceTree(List.of(), List.of(), List.of(), List.of());

    public SourceTree {
        folders = List.copyOf(folders);
        texts = List.copyOf(texts);
        assets = List.copyOf(assets);
        ledgers = List.copyOf(ledgers);
    }
}
