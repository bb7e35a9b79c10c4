package zwiesprache.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zwiesprache.model.Lang;

/**
 * What somebody does to a text. Its words say what; texts come with it where it needs some.
 *
 * <ul>
 *   <li>{@code drop L…}, {@code move L… after M} (or {@code first}), {@code swap L M}, {@code join L M}
 *   <li>{@code replace L} with {@code old => new}, {@code rewrite L} with the whole new piece, {@code append L} with what
 *       comes behind it, {@code add NEW after M} (or {@code first}), {@code split L} with what the second half begins with
 *   <li>those of {@link Cosmetics}, to the text as a whole
 * </ul>
 */
record Edit(boolean source, List<String> words, Map<Lang, String> texts) {
    Edit {
        words = List.copyOf(words);
    }

    /** The same with a label for {@code @}. */
    Edit of(String label) {
        return new Edit(
                source,
                words.stream().map(word -> word.equals("@") ? label : word).toList(),
                texts);
    }

    void apply(Sheet sheet) {
        List<String> labels = new ArrayList<>();
        String after = "";
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("after")) {
                after = words.get(++i);
            } else if (!words.get(i).equals("first")) {
                labels.add(words.get(i));
            }
        }
        switch (words.get(0)) {
            case "drop" -> labels.forEach(sheet::remove);
            case "move" -> sheet.move(labels, after);
            case "fact" -> sheet.fact(labels.get(0));
            case "join" -> sheet.join(labels.get(0), labels.get(1));
            case "swap" -> sheet.swap(labels.get(0), labels.get(1));
            case "replace" -> replace(sheet, labels.get(0));
            case "rewrite" -> sheet.set(labels.get(0), text(sheet));
            case "append" -> sheet.set(labels.get(0), sheet.text(labels.get(0)) + " " + text(sheet));
            case "add" -> sheet.add(new Sheet.Part(Set.of(labels.get(0)), text(sheet)), after);
            case "split" -> {
                String whole = sheet.text(labels.get(0));
                sheet.set(labels.get(0), once(whole, " " + text(sheet), "\n\n" + text(sheet)));
            }
            default -> Cosmetics.apply(sheet, words.get(0), labels);
        }
    }

    private String text(Sheet sheet) {
        String text = texts.get(sheet.lang());
        if (text == null) {
            throw new IllegalArgumentException("no text for " + sheet.lang().tag() + ": " + words);
        }
        return text;
    }

    private void replace(Sheet sheet, String label) {
        for (String line : text(sheet).split("\n")) {
            String[] sides = line.split(" => ?", -1);
            sheet.set(label, once(sheet.text(label), sides[0], sides[1]));
        }
    }

    private static String once(String whole, String old, String now) {
        if (whole.indexOf(old) < 0 || whole.indexOf(old) != whole.lastIndexOf(old)) {
            throw new IllegalArgumentException("not once: " + old + " in " + whole);
        }
        return whole.replace(old, now);
    }
}
