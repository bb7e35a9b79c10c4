package zwiesprache.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is to be thought of a file or folder by its name alone. */
final class Names {
    /** The endings of files that are published, sorted: what readers can open, and what runs nowhere. */
    static final List<String> PUBLISHED = List.of(
            ("asc avif csv docx epub flac geojson gif ics jpeg jpg json m4a mp3 mp4 odp ods odt oga ogg ogv opus pdf"
                            + " png pptx rtf srt svg tsv txt vcf vtt wav webm webp xlsx zip")
                    .split(" "));

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 240;

    private static final Set<String> KEYS =
            words("id_rsa id_dsa id_ecdsa id_ed25519 .npmrc .netrc .pgpass .htpasswd .git-credentials");
    private static final Set<String> KEY_ENDINGS = words("key pem p12 pfx kdbx kdb jks keystore ppk");
    private static final Set<String> LEFTOVERS = words("thumbs.db desktop.ini");
    private static final Set<String> LEFTOVER_ENDINGS = words("bak orig rej swp swo tmp part crdownload");
    // Windows takes these for devices whatever follows their first dot (Naming Files, Paths, and Namespaces).
    private static final Set<String> DEVICES = words("con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9"
            + " lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9");

    private Names() {}

    private static Set<String> words(String words) {
        return new LinkedHashSet<>(Arrays.asList(words.split(" ")));
    }

    /** What becomes of a name; the first that fits. */
    enum Verdict {
        /** Keeps the secrets of somebody: a key or a password. */
        KEY,
        /** Its owner does not see it, nobody shall. */
        HIDDEN,
        /** What an editor or a system left behind. */
        LEFTOVER,
        /** Bytes that are no text; what is shown has replacement characters in it. */
        NOT_UTF8,
        /** Characters that cannot be seen, or that turn the text around them, or a backslash. */
        UNSPEAKABLE,
        /** Windows, or a disk with shorter names, cannot keep it. */
        HOSTILE,
        SOUND
    }

    /** @param name without folders */
    static Verdict of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (KEYS.contains(small) || KEY_ENDINGS.contains(ending(small)) && !small.startsWith(".")) {
            return Verdict.KEY;
        }
        if (name.startsWith(".")) {
            return Verdict.HIDDEN;
        }
        if (isLeftover(small)) {
            return Verdict.LEFTOVER;
        }
        if (name.indexOf('\uFFFD') >= 0) {
            return Verdict.NOT_UTF8;
        }
        if (!name.equals(visible(name)) || name.indexOf('\\') >= 0) {
            return Verdict.UNSPEAKABLE;
        }
        return isHostile(small) ? Verdict.HOSTILE : Verdict.SOUND;
    }

    /** What stands after the last dot, in small letters; empty if there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isLeftover(String small) {
        return small.endsWith("~")
                || small.startsWith("~$")
                || small.startsWith("#") && small.endsWith("#")
                || LEFTOVERS.contains(small)
                || LEFTOVER_ENDINGS.contains(ending(small)) && small.indexOf('.') > 0;
    }

    private static boolean isHostile(String small) {
        int dot = small.indexOf('.');
        boolean device = DEVICES.contains(dot < 0 ? small : small.substring(0, dot));
        boolean end = small.endsWith(".") || small.endsWith(" ");
        return device || end || small.chars().anyMatch(c -> ":*?\"<>|".indexOf(c) >= 0) || isLong(small, LONGEST_NAME);
    }

    private static boolean isLong(String text, int bytes) {
        return text.length() * 3 > bytes && text.getBytes(StandardCharsets.UTF_8).length > bytes;
    }

    /** Whether a path is longer than what Windows takes together with the folders that a project lies in. */
    static boolean isLongPath(String path) {
        return path.length() > LONGEST_PATH;
    }

    /** The name with each character that cannot be seen written as {@code \}{@code u{202e}}, safe to show anywhere. */
    static String visible(String name) {
        if (name.codePoints().noneMatch(Names::isUnseen)) {
            return name;
        }
        StringBuilder visible = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isUnseen(c)) {
                visible.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** Control characters, line ends, marks of direction, half a pair; joiners belong to words of some scripts. */
    private static boolean isUnseen(int c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        boolean joiner = c == 0x200c || c == 0x200d;
        return !joiner
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
