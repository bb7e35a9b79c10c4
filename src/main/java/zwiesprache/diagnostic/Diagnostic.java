package zwiesprache.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.text.Origin;

/**
 * One finding.
 *
 * @param severity how bad it is: the code's own, unless the site judges otherwise
 * @param arguments fill the message's places {0}, {1}, …
 * @param suggestion a name that was probably meant
 * @param related other places that belong to the finding, such as the first of two definitions
 */
public record Diagnostic(
        Code code,
        Severity severity,
        List<Argument> arguments,
        Origin origin,
        Optional<String> suggestion,
        List<Origin> related)
        implements Comparable<Diagnostic> {
    public Diagnostic {
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
    }

    /** A finding as bad as its code. */
    public Diagnostic(
            Code code, List<Argument> arguments, Origin origin, Optional<String> suggestion, List<Origin> related) {
        this(code, code.severity(), arguments, origin, suggestion, related);
    }

    /** The same finding, judged otherwise. */
    Diagnostic as(Severity other) {
        return new Diagnostic(code, other, arguments, origin, suggestion, related);
    }

    /** By file, place, code and arguments: the same order whatever thread found what first. */
    @Override
    public int compareTo(Diagnostic other) {
        int byOrigin = origin.compareTo(other.origin);
        if (byOrigin != 0) {
            return byOrigin;
        }
        int byCode = code.id().compareTo(other.code.id());
        return byCode != 0 ? byCode : words().compareTo(other.words());
    }

    private String words() {
        return arguments.stream().map(Argument::toString).collect(Collectors.joining("|"));
    }
}
