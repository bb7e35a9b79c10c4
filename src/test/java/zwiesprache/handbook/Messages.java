package zwiesprache.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zwiesprache.build.AllCodes;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Explanation;

/**
 * The pages on messages: by their numbers, so that whoever has one finds its page, and a new message moves no other. A
 * page holds no more than a weak line loads at once.
 */
final class Messages {
    /** The number after the last of each page. */
    private static final List<Integer> ENDS =
            List.of(120, 150, 200, 220, 300, 320, 400, 420, 440, 460, 490, 520, 600, 620, 630, 700, 800, 900, 1000);

    private Messages() {}

    /** @param text the text of such a page, with {@code {first}}, {@code {last}}, {@code {rooms}}, {@code {messages}} */
    static Map<String, String> pages(String text, String language) {
        Map<String, String> pages = new LinkedHashMap<>();
        int start = 100;
        for (int end : ENDS) {
            Set<String> rooms = new LinkedHashSet<>();
            List<Code> codes = codes(start, end, rooms);
            if (!codes.isEmpty()) {
                String first = String.format("%04d", start);
                pages.put(
                        "meldungen/zw" + first + "." + language + ".md",
                        page(text, language, first, String.format("%04d", end - 1), rooms, codes));
            }
            start = end;
        }
        return pages;
    }

    private static List<Code> codes(int start, int end, Set<String> rooms) {
        Map<String, Code> codes = new TreeMap<>();
        AllCodes.byRoom()
                .forEach((room, all) -> all.forEach(code -> {
                    int number = Integer.parseInt(code.id().substring(2));
                    if (number >= start && number < end) {
                        codes.put(code.id(), code);
                        rooms.add(room);
                    }
                }));
        return new ArrayList<>(codes.values());
    }

    private static String page(
            String text, String language, String first, String last, Set<String> rooms, List<Code> codes) {
        Catalogue words = Catalogue.of(language);
        return text.replace("{first}", first)
                .replace("{last}", last)
                .replace(
                        "{rooms}",
                        rooms.stream().map(room -> words.say("room." + room)).collect(Collectors.joining(", ")))
                .replace(
                        "{messages}",
                        codes.stream().map(code -> message(code, words)).collect(Collectors.joining("\n\n")));
    }

    private static String message(Code code, Catalogue words) {
        String severity = words.say(code.severity() == Severity.ERROR ? "error" : "warning");
        String prose = Explanation.of(code.id())
                .map(explanation -> explanation.words(words.language()))
                .orElseGet(() -> words.meaning(code.id() + ".hint"));
        return "## " + code.id() + " {#" + code.id().toLowerCase(java.util.Locale.ROOT) + "}\n\n**" + severity + ":** "
                + words.meaning(code.id()) + "\n\n"
                + prose.replaceAll("(?<!\n)\n(?!\n)", " ").strip();
    }
}
