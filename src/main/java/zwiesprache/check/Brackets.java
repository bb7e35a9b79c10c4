package zwiesprache.check;

import zwiesprache.text.Origin;

/** Finds the words in square brackets that a link or picture has before its target. */
final class Brackets {
    private Brackets() {}

    /**
     * @param target where the target stands, as in <code>[words](target)</code>
     * @return where the words stand; the target's place where they cannot be told, as with an address alone
     */
    static Origin before(Origin target) {
        String text = target.source().text();
        int at = target.span().start() - 1;
        if (at > 0 && text.charAt(at) == '<') {
            at--;
        }
        if (at < 1 || text.charAt(at) != '(' || text.charAt(at - 1) != ']') {
            return target;
        }
        int end = at - 1;
        int start = opening(text, end);
        return start < 0 || start + 1 == end ? target : target.source().at(start + 1, end);
    }

    private static int opening(String text, int closing) {
        int depth = 0;
        for (int at = closing; at >= 0; at--) {
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
            if (text.charAt(at) == ']' && !escaped) {
                depth++;
            } else if (text.charAt(at) == '[' && !escaped && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
