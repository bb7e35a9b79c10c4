package zwiesprache.parse.yaml;

import java.io.Reader;

/**
 * Reads a text without ever ending between the two units of one character: where that happens at the end of its buffer,
 * the library (snakeyaml-engine 3.0.1) reads on past the end of it and breaks.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        int end = Math.min(text.length(), at + length);
        if (at == end && length > 0) {
            return -1;
        }
        boolean cuts = end < text.length() && end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1));
        int to = cuts ? end - 1 : end;
        text.getChars(at, to, into, offset);
        int count = to - at;
        at = to;
        return count;
    }

    @Override
    public void close() {}
}
