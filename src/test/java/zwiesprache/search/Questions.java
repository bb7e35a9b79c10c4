package zwiesprache.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The questions by which the search of the project's own site is measured. */
public final class Questions {
    private Questions() {}

    /**
     * A question.
     *
     * @param kind what it asks of the search
     * @param query what is typed
     * @param answers the last names of the addresses that answer it
     * @param rule patterns that are all found in the words of a relevant page
     */
    public record Question(String kind, String query, List<String> answers, List<Pattern> rule) {
        /** @param path of a page below the site's root */
        public boolean isAnsweredBy(String path) {
            String[] names = path.split("/");
            return answers.contains(names[names.length - 1]);
        }

        /** @param words of a page, and of the same page in other languages */
        public boolean isRelevant(String words) {
            String folded = " " + String.join(" ", Folding.words(words)) + " ";
            return rule.stream().allMatch(each -> each.matcher(folded).find());
        }
    }

    public static List<Question> in(String lang) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/questions." + lang + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(parts -> new Question(
                        parts[0],
                        parts[1],
                        List.of(parts[2].split(",")),
                        List.of(parts[3].split("&")).stream()
                                .map(Pattern::compile)
                                .toList()))
                .toList();
    }
}
