package zwiesprache.author;

import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Argument;
import zwiesprache.output.Edit;

/** What becomes of a wish: files to be written, or the reason why not. */
public sealed interface Outcome {
    /**
     * @param edits the files
     * @param toFill the fields that must be filled in
     * @param list the list file in which short entries of the section stand, if it has one
     */
    record Plan(List<Edit> edits, List<String> toFill, Optional<String> list) implements Outcome {
        public Plan {
            edits = List.copyOf(edits);
            toFill = List.copyOf(toFill);
        }
    }

    /**
     * @param key of the sentence that says why
     * @param suggestion what was probably meant
     */
    record Refusal(String key, List<Argument> arguments, Optional<String> suggestion) implements Outcome {
        public Refusal {
            arguments = List.copyOf(arguments);
        }

        static Refusal of(String key, String name) {
            return new Refusal(key, List.of(new Argument.Name(name)), Optional.empty());
        }
    }
}
