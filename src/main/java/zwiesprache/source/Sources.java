package zwiesprache.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.SourceText;

/** Lists and reads the files of a project. Thread-safe. */
public final class Sources {
    private static final int LARGEST = 4 << 20;

    private final Path root;
    private final UnaryOperator<List<SourceFile>> listing;

    /** @param root the folder that holds {@code site.yml} */
    public Sources(Path root) {
        this(root, UnaryOperator.identity());
    }

    /** @param listing changes the order in which the disk lists files; a test's means to show that it does not matter */
    Sources(Path root, UnaryOperator<List<SourceFile>> listing) {
        this.root = root;
        this.listing = listing;
    }

    /** {@code site.yml}, decoded; absent if there is none, which is then reported. */
    public Optional<SourceText> site(Diagnostics log) {
        Path file = root.resolve("site.yml");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            log.at(SourceText.nowhere("site.yml").start()).report(SourceCode.NO_SITE, root.toString());
            return Optional.empty();
        }
        return read(new SourceFile("site.yml", file), log);
    }

    /** What lies below {@code content}. Names that begin with a dot, and the ledger, are passed over. */
    public SourceTree list(Diagnostics log) {
        Path content = root.resolve("content");
        if (!Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)) {
            log.at(SourceText.nowhere("content").start()).report(SourceCode.NO_CONTENT);
            return new SourceTree(List.of(), List.of(), List.of());
        }
        Walk walk = new Walk(root, log);
        walk.from(content);
        TreeSet<SourceFile> texts = new TreeSet<>();
        TreeSet<SourceFile> assets = new TreeSet<>();
        for (SourceFile file : listing.apply(walk.files)) {
            (isText(file.path()) ? texts : assets).add(file);
        }
        return new SourceTree(List.copyOf(new TreeSet<>(walk.folders)), List.copyOf(texts), List.copyOf(assets));
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".yml");
    }

    /** Reads and decodes a text; absent if that fails, which is then reported. */
    public Optional<SourceText> read(SourceFile file, Diagnostics log) {
        try {
            if (Files.size(file.file()) > LARGEST) {
                log.at(SourceText.nowhere(file.path()).start()).report(SourceCode.TOO_LARGE, LARGEST);
                return Optional.empty();
            }
            return decode(file.path(), Files.readAllBytes(file.file()), log);
        } catch (IOException unreadable) {
            log.at(SourceText.nowhere(file.path()).start()).report(SourceCode.UNREADABLE, file.path());
            return Optional.empty();
        }
    }

    /**
     * The bytes of a file that is no text.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] bytes(SourceFile file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Decodes UTF-8; a byte order mark is dropped. */
    static Optional<SourceText> decode(String path, byte[] bytes, Diagnostics log) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        out.flip();
        String decoded = out.toString();
        SourceText source = new SourceText(path, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        if (result.isError()) {
            int at = source.text().length();
            log.at(source.at(at, at)).report(SourceCode.NOT_UTF8);
            return Optional.empty();
        }
        return withoutControls(source, log) ? Optional.of(source) : Optional.empty();
    }

    private static boolean withoutControls(SourceText source, Diagnostics log) {
        String text = source.text();
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                log.at(source.at(i, i + 1)).report(SourceCode.CONTROL_CHARACTER, Integer.toHexString(c));
                return false;
            }
        }
        return true;
    }

    /** Collects the regular files below a folder without following links. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final int prefix;
        private final Diagnostics log;
        private final List<SourceFile> files = new ArrayList<>();
        private final List<String> folders = new ArrayList<>();

        Walk(Path root, Diagnostics log) {
            this.prefix = root.resolve("x").toString().length() - 1;
            this.log = log;
        }

        void from(Path folder) {
            try {
                Files.walkFileTree(folder, this);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            if (name.startsWith(".") || relative(folder).equals("content/_ledger")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(relative(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().startsWith(".")) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                files.add(new SourceFile(relative(file), file));
            } else {
                log.at(SourceText.nowhere(relative(file)).start()).report(SourceCode.NOT_A_FILE, relative(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            log.at(SourceText.nowhere(relative(file)).start()).report(SourceCode.UNREADABLE, relative(file));
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            String all = path.toString();
            return all.substring(prefix).replace('\\', '/');
        }
    }
}
