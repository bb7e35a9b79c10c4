package zwiesprache.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;

/** Lists and reads the files of a project. Thread-safe. */
public final class Sources {
    private static final int BEGINNING = 1024;
    private static final String LEDGERS = "content/_ledger/";

    private final Path root;
    private final Door door;
    private final UnaryOperator<List<SourceFile>> listing;
    private final Limits limits;

    /** @param root the folder that holds {@code site.yml}; it may be a link itself, nothing in it may */
    public Sources(Path root) {
        this(root, UnaryOperator.identity());
    }

    private Sources(Sources other, Limits limits) {
        this.root = other.root;
        this.door = other.door;
        this.listing = other.listing;
        this.limits = limits;
    }

    /** @param listing changes the order in which the disk lists files; a test's means to show that it does not matter */
    Sources(Path root, UnaryOperator<List<SourceFile>> listing) {
        this.root = root;
        this.door = new Door(root);
        this.listing = listing;
        this.limits = Limits.STANDARD;
    }

    /** The same files, read within other limits than the standard ones. */
    public Sources within(Limits others) {
        return new Sources(this, others);
    }

    /** Within which they are read. */
    public Limits limits() {
        return limits;
    }

    /** {@code site.yml}, decoded; absent if there is none, which is then reported. */
    public Optional<SourceText> site(Diagnostics log) {
        Path file = root.resolve("site.yml");
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            log.at(SourceText.nowhere("site.yml").start()).report(SourceCode.NO_SITE, root.toString());
            return Optional.empty();
        }
        return read(new SourceFile("site.yml", file), log);
    }

    /**
     * What lies below {@code content}. Names that begin with a dot are passed over; what is neither text nor of a kind
     * that is published is reported, and what is no ledger among the ledgers.
     */
    public SourceTree list(Diagnostics log) {
        Path content = root.resolve("content");
        if (!isFolder(content, "content", log)) {
            if (!Files.exists(content, LinkOption.NOFOLLOW_LINKS)) {
                log.at(SourceText.nowhere("content").start()).report(SourceCode.NO_CONTENT);
            }
            return SourceTree.NONE;
        }
        Walk walk = Walk.through(root, content, limits, log);
        if (walk.isTooMuch()) {
            return SourceTree.NONE;
        }
        walk.reportSameNames();
        TreeSet<SourceFile> texts = new TreeSet<>();
        TreeSet<SourceFile> assets = new TreeSet<>();
        TreeSet<SourceFile> ledgers = new TreeSet<>();
        for (SourceFile file : listing.apply(walk.files())) {
            if (file.path().startsWith(LEDGERS)) {
                if (isLedger(file.path(), log)) {
                    ledgers.add(file);
                }
            } else if (isText(file.path())) {
                texts.add(file);
            } else {
                assets.add(file);
                checkKind(file.path(), log);
            }
        }
        List<String> folders = walk.folders().stream()
                .filter(folder -> !(folder + "/").startsWith(LEDGERS))
                .sorted()
                .toList();
        return new SourceTree(folders, List.copyOf(texts), List.copyOf(assets), List.copyOf(ledgers));
    }

    /** Whether there is a folder at a path; something else that is there is reported. */
    static boolean isFolder(Path folder, String path, Diagnostics log) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            log.at(SourceText.nowhere(path).start()).report(SourceCode.NOT_A_FILE, path);
        }
        return false;
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".yml");
    }

    private static boolean isLedger(String path, Diagnostics log) {
        boolean ledger = path.endsWith(".txt");
        if (!ledger && Names.of(path.substring(path.lastIndexOf('/') + 1)) != Names.Verdict.KEY) {
            log.at(SourceText.nowhere(path).start()).report(SourceCode.NO_LEDGER, path);
        }
        return ledger;
    }

    private static void checkKind(String path, Diagnostics log) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean known = Names.PUBLISHED.contains(Names.ending(name)) || Names.of(name) == Names.Verdict.KEY;
        if (!known) {
            log.at(SourceText.nowhere(path).start())
                    .nearest(Names.ending(name), Names.PUBLISHED)
                    .report(SourceCode.NOT_PUBLISHED, path, String.join(" ", Names.PUBLISHED));
        }
    }

    /** Reads and decodes a text; absent if that fails, which is then reported. */
    public Optional<SourceText> read(SourceFile file, Diagnostics log) {
        int largest = limits.of(Limit.TEXT);
        return door.bytes(file, new Door.Bound(largest, SourceCode.TOO_LARGE, largest), log)
                .flatMap(bytes -> decode(file.path(), bytes, log));
    }

    /** The bytes of a file that is no text; absent if it cannot be read or is a key, which is then reported. */
    public Optional<byte[]> bytes(SourceFile file, Diagnostics log) {
        return door.bytes(file, heaviest(), log).filter(bytes -> isPublishable(file, bytes, log));
    }

    /** Reports what would be wrong with the bytes of a file, without reading more than their beginning. */
    public void check(SourceFile file, Diagnostics log) {
        door.beginning(file, BEGINNING, heaviest(), log).ifPresent(bytes -> isPublishable(file, bytes, log));
    }

    /** Each thread holds one file at a time in memory, whole. */
    private Door.Bound heaviest() {
        int largest = (int) Math.min(Integer.MAX_VALUE - 16, limits.bytes(Limit.FILE));
        return new Door.Bound(largest, SourceCode.TOO_HEAVY, limits.of(Limit.FILE));
    }

    private static boolean isPublishable(SourceFile file, byte[] bytes, Diagnostics log) {
        boolean key = isKey(bytes);
        if (key) {
            log.at(SourceText.nowhere(file.path()).start()).report(SourceCode.KEY_FILE, file.path());
        }
        return !key;
    }

    /** Whether a file begins, maybe after a few lines, as private keys do (RFC 7468, RFC 4880, OpenSSH). */
    private static boolean isKey(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        int begin = beginning.indexOf("-----BEGIN ");
        int key = beginning.indexOf("PRIVATE KEY", Math.max(0, begin));
        return begin >= 0 && key >= 0 && beginning.indexOf('\n', begin) >= key;
    }

    /** Decodes UTF-8; a byte order mark is dropped. Absent if it is no text, which is then reported. */
    public static Optional<SourceText> decode(String path, byte[] bytes, Diagnostics log) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String decoded = out.toString();
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        if (result.isError()) { // the rest is shown as far as it can be, so that there is a line to show
            SourceText shown = new SourceText(
                    path, text + new String(bytes, in.position(), in.remaining(), StandardCharsets.UTF_8));
            log.at(shown.at(text.length(), text.length() + 1)).report(SourceCode.NOT_UTF8);
            return Optional.empty();
        }
        SourceText source = new SourceText(path, text);
        return withoutControls(source, log) ? Optional.of(source) : Optional.empty();
    }

    private static boolean withoutControls(SourceText source, Diagnostics log) {
        String text = source.text();
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (SourceText.isControl(c)) {
                log.at(source.at(i, i + 1)).report(SourceCode.CONTROL_CHARACTER, Integer.toHexString(c));
                return false;
            }
        }
        return true;
    }
}
