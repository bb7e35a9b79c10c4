package zwiesprache.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The bytes of a file, put together from lines and from what cannot be written out. */
final class Content {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset charset = StandardCharsets.UTF_8;
    private String lineEnd = "\n";

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Content add(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    void line(String text) {
        text(text + lineEnd);
    }

    /** @return whether there is such an order */
    boolean obey(String order, String rest) {
        switch (order) {
            case "raw" -> text(Quoted.one(rest));
            case "hex" -> hex(rest);
            case "base64" -> add(Base64.getDecoder().decode(rest.strip()));
            case "repeat" -> repeat(rest);
            case "count" -> count(rest);
            case "encoding" -> charset = Charset.forName(rest.strip());
            case "ends" -> lineEnd = Quoted.one(rest);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void text(String text) {
        add(text.getBytes(charset));
    }

    private void hex(String digits) {
        for (String octet : digits.strip().split("\\s+")) {
            bytes.write(Integer.parseInt(octet, 16));
        }
    }

    /** {@code repeat 500 "words"}. */
    private void repeat(String rest) {
        String[] parts = rest.strip().split(" ", 2);
        text(Quoted.one(parts[1]).repeat(Integer.parseInt(parts[0])));
    }

    /** {@code count 500 "words {} words"}: the same with 1, 2, 3 … in the place of the braces. */
    private void count(String rest) {
        String[] parts = rest.strip().split(" ", 2);
        List<String> around = List.of(Quoted.one(parts[1]).split("\\{}", -1));
        for (int i = 1; i <= Integer.parseInt(parts[0]); i++) {
            text(String.join(String.valueOf(i), around));
        }
    }
}
