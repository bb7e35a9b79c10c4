package zwiesprache.audit;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/**
 * What is found, each thing once: at the first file, in the order of paths, that has it, with the number of all files
 * that do. A mistake in a template is one finding, not one for each page. Thread-safe.
 */
final class Findings {
    private final ConcurrentHashMap<Finding, Seen> found = new ConcurrentHashMap<>();

    /** What is wrong, wherever it is. */
    record Finding(AuditCode code, List<Object> arguments) {
        Finding {
            arguments = List.copyOf(arguments);
        }
    }

    private record Seen(Origin first, int files) {
        /** The smaller place whatever thread came first. */
        Seen and(Seen other) {
            return new Seen(first.compareTo(other.first) <= 0 ? first : other.first, files + other.files);
        }
    }

    /** To be called once for each file that has it. */
    void add(Finding finding, Origin origin) {
        found.merge(finding, new Seen(origin, 1), Seen::and);
    }

    void report(Diagnostics log) {
        found.forEach((finding, seen) -> log.at(seen.first())
                .report(
                        finding.code(),
                        Stream.concat(finding.arguments().stream(), Stream.of(seen.files()))
                                .toArray()));
    }

    /**
     * A place in a file, without keeping the file: a text in which all lines above are empty, and none follow, so that
     * line and column are right.
     *
     * @param bytes the file's UTF-8, each byte as one character
     * @param start in bytes, as is {@code end}
     */
    static Origin place(String path, String bytes, int start, int end) {
        StringBuilder kept = new StringBuilder();
        int line = 0;
        for (int at = bytes.indexOf('\n'); at >= 0 && at < start; at = bytes.indexOf('\n', at + 1)) {
            kept.append('\n');
            line = at + 1;
        }
        int lineEnd = bytes.indexOf('\n', start);
        int last = lineEnd < 0 ? bytes.length() : lineEnd;
        kept.append(Tags.decoded(bytes.substring(line, start)));
        int from = kept.length();
        kept.append(Tags.decoded(bytes.substring(start, Math.min(end, last))));
        int to = kept.length();
        kept.append(Tags.decoded(bytes.substring(Math.min(end, last), last)));
        return new SourceText(path, kept.toString()).at(from, to);
    }
}
