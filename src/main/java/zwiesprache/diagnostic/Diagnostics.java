package zwiesprache.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import zwiesprache.text.Names;
import zwiesprache.text.Origin;
import zwiesprache.text.Suggest;

/**
 * Collects what the rooms find, and what comments in the files waive. Thread-safe; reading sorts, so that parallel runs
 * agree; each finding counts once.
 */
public final class Diagnostics {
    private final TreeSet<Diagnostic> found = new TreeSet<>();
    private final TreeSet<Waiver> waivers = new TreeSet<>();

    /** Begins a finding at a place; {@link Finding#report} ends it. */
    public Finding at(Origin origin) {
        return new Finding(origin);
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    public synchronized List<Diagnostic> sorted() {
        return List.copyOf(found);
    }

    /** Notes that a comment in the files waives something. */
    public synchronized void waive(Waiver waiver) {
        waivers.add(waiver);
    }

    /** What comments waive, in the order of their places. */
    public synchronized List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    /** Adds a finding that was begun with another log and kept back. */
    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** A finding in the making. */
    public final class Finding {
        private final Origin origin;
        private final List<Origin> related = new ArrayList<>();
        private Optional<String> suggestion = Optional.empty();

        private Finding(Origin origin) {
            this.origin = origin;
        }

        /** Suggests the nearest of {@code names}, if one is near. */
        public Finding nearest(String wrong, Collection<String> names) {
            suggestion = Suggest.nearest(wrong, names);
            return this;
        }

        /** The same among names that are searched more often. */
        public Finding nearest(String wrong, Names names) {
            suggestion = Suggest.nearest(wrong, names);
            return this;
        }

        public Finding suggest(String meant) {
            suggestion = Optional.of(meant);
            return this;
        }

        public Finding seeAlso(Origin other) {
            related.add(other);
            return this;
        }

        /**
         * Ends the finding.
         *
         * @param arguments Strings (shown as code), numbers (counts), string lists, {@link Origin}s
         */
        public void report(Code code, Object... arguments) {
            List<Argument> typed = new ArrayList<>();
            for (Object argument : arguments) {
                typed.add(typed(argument));
            }
            add(new Diagnostic(code, typed, origin, suggestion, related));
        }

        private Argument typed(Object argument) {
            if (argument instanceof Number number) {
                return new Argument.Count(number.longValue());
            }
            if (argument instanceof Origin place) {
                return new Argument.Place(place);
            }
            if (argument instanceof List<?> names) {
                return new Argument.Names(names.stream().map(String::valueOf).toList());
            }
            return new Argument.Name(String.valueOf(argument));
        }
    }
}
