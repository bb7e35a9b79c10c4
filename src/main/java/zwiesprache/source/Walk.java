package zwiesprache.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.LimitCode;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;

/**
 * Collects the regular files below a folder of the project without following links. What its name forbids is reported
 * and left out; keys stay, so that what refers to them is not reported too: nothing is published then anyway.
 */
final class Walk extends SimpleFileVisitor<Path> {
    private final int prefix;
    private final Limits limits;
    private final Diagnostics log;
    private long bytes;
    private boolean tooMuch;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();

    private Walk(Path root, Limits limits, Diagnostics log) {
        this.prefix = root.resolve("x").toString().length() - 1;
        this.limits = limits;
        this.log = log;
    }

    /** @param folder below the root; neither it nor anything in it may be a link */
    static Walk through(Path root, Path folder, Limits limits, Diagnostics log) {
        Walk walk = new Walk(root, limits, log);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return walk;
    }

    /** Whether the walk was given up, which is reported: what it has collected then is but a part. */
    boolean isTooMuch() {
        return tooMuch;
    }

    /** In the order in which the disk lists them. */
    List<SourceFile> files() {
        return files;
    }

    /** Relative to the root; in the order in which the disk lists them. */
    List<String> folders() {
        return folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = relative(folder);
        if (!isKept(path, Names.of(name(path)))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(path);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = relative(file);
        if (isKept(path, Names.of(name(path)))) {
            if (attributes.isRegularFile()) {
                files.add(new SourceFile(path, file));
                bytes += attributes.size();
                if (files.size() > limits.of(Limit.FILES)) {
                    return tooMuch(LimitCode.MANY_FILES, Limit.FILES);
                }
                if (bytes > limits.bytes(Limit.CONTENT)) {
                    return tooMuch(LimitCode.MUCH_CONTENT, Limit.CONTENT);
                }
            } else {
                report(SourceCode.NOT_A_FILE, path);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /** There may be files without end. */
    private FileVisitResult tooMuch(LimitCode code, Limit limit) {
        String top = folders.get(0);
        tooMuch = true;
        log.at(SourceText.nowhere(top).start()).report(code, top, limits.of(limit));
        return FileVisitResult.TERMINATE;
    }

    private boolean isKept(String path, Names.Verdict verdict) {
        switch (verdict) {
            case KEY -> report(SourceCode.KEY_FILE, path);
            case LEFTOVER -> report(SourceCode.LEFTOVER, path);
            case NOT_UTF8 -> report(SourceCode.NAME_NOT_UTF8, path);
            case UNSPEAKABLE -> report(SourceCode.UNSPEAKABLE_NAME, path);
            case HOSTILE -> report(SourceCode.HOSTILE_NAME, path);
            case SOUND -> {
                if (Names.isLongPath(path)) {
                    report(SourceCode.HOSTILE_NAME, path);
                }
            }
            case HIDDEN -> {
                // the owner of the disk hid it, and knows
            }
        }
        return switch (verdict) {
            case KEY, HOSTILE, SOUND -> true;
            case HIDDEN, LEFTOVER, NOT_UTF8, UNSPEAKABLE -> false;
        };
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        report(SourceCode.UNREADABLE, relative(file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException broken) {
        if (broken != null) {
            report(SourceCode.UNREADABLE, relative(folder));
        }
        return FileVisitResult.CONTINUE;
    }

    private void report(SourceCode code, String path) {
        String visible = Names.visible(path);
        log.at(SourceText.nowhere(visible).start()).report(code, visible);
    }

    /**
     * Reports names that only some disks tell apart: by capital and small letters, or by whether é is one character or
     * two.
     */
    void reportSameNames() {
        TreeSet<String> all = new TreeSet<>(folders);
        files.forEach(file -> all.add(file.path()));
        Map<String, String> first = new HashMap<>();
        for (String path : all) {
            int slash = path.lastIndexOf('/') + 1;
            String earlier = first.putIfAbsent(path.substring(0, slash) + folded(path.substring(slash)), path);
            if (earlier != null) {
                log.at(SourceText.nowhere(path).start())
                        .seeAlso(SourceText.nowhere(earlier).start())
                        .report(SourceCode.SAME_NAME, path, earlier);
            }
        }
    }

    private static String folded(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        String composed = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A backslash is a separator only where the system says so. */
    private String relative(Path path) {
        String inside = path.toString().substring(prefix);
        return File.separatorChar == '/' ? inside : inside.replace(File.separatorChar, '/');
    }
}
