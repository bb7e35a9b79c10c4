package zwiesprache.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Writes what a character set lacks in characters that every one has: quotation marks, dashes and the lines of a frame.
 * Old consoles of Windows show question marks instead. One character stands for one, so that columns stay in line.
 */
final class Legible extends FilterWriter {
    private static final String RICH = "„“”«»‘’‚–—…│┌─\u00A0\u202F•×";
    private static final String PLAIN = "\"\"\"\"\"'''--~|+-  *x";

    private final CharsetEncoder charset;

    private Legible(Writer out, Charset charset) {
        super(out);
        this.charset = charset.newEncoder();
    }

    /** @param out writes in that character set */
    static Writer to(Writer out, Charset charset) {
        return charset.newEncoder().canEncode(RICH) ? out : new Legible(out, charset);
    }

    @Override
    public void write(int c) throws IOException {
        int at = RICH.indexOf(c);
        super.write(at < 0 || charset.canEncode((char) c) ? c : PLAIN.charAt(at));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
