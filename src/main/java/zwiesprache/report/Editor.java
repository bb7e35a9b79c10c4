package zwiesprache.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.text.Position;

/** An editor that a link can open at a place of a file. */
public enum Editor {
    /** Visual Studio Code and its kin. */
    VSCODE,
    /** IntelliJ IDEA and its kin. */
    IDEA,
    /** None: places are text. */
    NONE;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Editor::word).toList();
    }

    /** @param word see {@link #word()} */
    public static Optional<Editor> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /**
     * The address that opens it; empty for none.
     *
     * @param file absolute, with {@code /}
     */
    String link(String file, Position position) {
        String path = Spot.encoded(file);
        int line = position.line();
        int column = position.column();
        return switch (this) {
            // A drive of Windows (C:/…) has no slash before it, the address has one.
            case VSCODE -> "vscode://file" + (path.startsWith("/") ? "" : "/") + path + ':' + line + ':' + column;
            case IDEA -> "idea://open?file=" + path + "&line=" + line + "&column=" + column;
            case NONE -> "";
        };
    }
}
