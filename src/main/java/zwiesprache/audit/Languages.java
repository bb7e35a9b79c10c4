package zwiesprache.audit;

/** Language tags by their form alone (BCP 47, RFC 5646, section 2.1): browsers know more of them than any site has. */
final class Languages {
    private Languages() {}

    /** A primary subtag of two to eight letters, or {@code x}; then subtags of one to eight letters or digits. */
    static boolean isTag(String text) {
        String[] subtags = text.split("-", -1);
        for (int i = 0; i < subtags.length; i++) {
            if (!isSubtag(subtags[i], i == 0)) {
                return false;
            }
        }
        return subtags[0].length() > 1 || subtags.length > 1 && subtags[0].equalsIgnoreCase("x");
    }

    private static boolean isSubtag(String text, boolean first) {
        boolean length = !text.isEmpty() && text.length() <= 8;
        return length && text.chars().allMatch(c -> isLetter(c) || !first && c >= '0' && c <= '9');
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
