package zwiesprache.output;

/**
 * A file of the site. Whoever makes it hands its bytes over and changes them no more. Not a record: records compare
 * arrays by identity.
 */
public final class OutputFile {
    private final String path;
    private final byte[] bytes;

    /**
     * @param path below the site's root, see {@link #isPath}
     * @throws IllegalArgumentException if it is none
     */
    public OutputFile(String path, byte[] bytes) {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path of the site: " + path);
        }
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Whether a text is a path below the site's root: names with {@code /} between them, none of them empty or dots
     * alone, without backslashes and control characters; and not a name that the output folder keeps for itself.
     */
    public static boolean isPath(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || Character.isISOControl(c)) {
                return false;
            }
        }
        int from = 0;
        for (int to = text.indexOf('/'); to >= 0; to = text.indexOf('/', from)) {
            if (!isName(text.substring(from, to))) {
                return false;
            }
            from = to + 1;
        }
        return isName(text.substring(from)) && !text.startsWith(Manifest.NAME);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..");
    }

    public String path() {
        return path;
    }

    /** The content; shared, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return path;
    }
}
