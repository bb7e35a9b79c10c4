package zwiesprache.diagnostic;

import java.util.List;
import zwiesprache.text.Origin;

/** A typed argument of a message; the catalogue decides how each looks in a language. */
public sealed interface Argument {
    /** Something as it is written in the files: a field's name, an id, a path, a value. Shown marked as code. */
    record Name(String name) implements Argument {}

    /** Several such names, in the order given. */
    record Names(List<String> names) implements Argument {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** A count, which chooses the plural form. */
    record Count(long count) implements Argument {}

    /** Another place. Shown as {@code file:line:column}. */
    record Place(Origin origin) implements Argument {}
}
