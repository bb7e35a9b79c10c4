package zwiesprache.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.model.Typesetter;

/**
 * A typesetter whose work is seen in the fixtures: quotation marks pair up over all runs, a digit keeps the space
 * before the word after it, Cyrillic in a text of another language is marked.
 */
final class VisibleTypesetter implements Typesetter {
    private static final Lang RUSSIAN = new Lang("ru");

    @Override
    public List<List<Stretch>> set(List<String> runs, Lang lang) {
        List<List<Stretch>> all = new ArrayList<>();
        boolean open = false;
        char before = ' ';
        for (String run : runs) {
            StringBuilder set = new StringBuilder();
            for (char c : run.toCharArray()) {
                char now = c;
                if (c == '"') {
                    now = open ? '»' : '«';
                    open = !open;
                } else if (c == ' ' && Character.isDigit(before)) {
                    now = '\u00a0';
                }
                set.append(now);
                before = now;
            }
            all.add(stretches(set.toString(), lang));
        }
        return all;
    }

    private static List<Stretch> stretches(String text, Lang lang) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isForeign(text.charAt(i), lang) != isForeign(text.charAt(start), lang)) {
                boolean foreign = isForeign(text.charAt(start), lang);
                stretches.add(new Stretch(text.substring(start, i), foreign ? Optional.of(RUSSIAN) : Optional.empty()));
                start = i;
            }
        }
        return stretches;
    }

    private static boolean isForeign(char c, Lang lang) {
        return !lang.equals(RUSSIAN) && Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }
}
