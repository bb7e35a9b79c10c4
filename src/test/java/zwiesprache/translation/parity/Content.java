package zwiesprache.translation.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.Reading;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.translation.Review;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/** A copy of the site's own content, of which some files may say something else for a while. */
final class Content {
    private final Path root;
    private final Map<String, String> texts = new TreeMap<>();

    Content(Path original, Path copy) throws IOException {
        root = copy;
        try (Stream<Path> all = Files.walk(original.resolve("content"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = original.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".md") || name.endsWith(".yml")) {
                    texts.put(name, Files.readString(file));
                }
                Path to = root.resolve(name);
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.copy(original.resolve("site.yml"), root.resolve("site.yml"));
    }

    String text(String path) {
        return texts.get(path);
    }

    /** @param changed texts by path that differ from the content's own for this reading */
    Looked read(Map<String, String> changed) {
        changed.forEach(this::write);
        Reading.Known known = Build.read(new BuildRequest(
                        root,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 17)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false,
                        false,
                        1))
                .known()
                .orElseThrow();
        changed.keySet().forEach(path -> write(path, text(path)));
        Status status = Status.compare(known.site(), List.of(), known.tongues(), new Diagnostics());
        Diagnostics log = new Diagnostics();
        Parity.check(known.site(), status, known.tongues(), log);
        return new Looked(status, known.tongues(), log.sorted());
    }

    private void write(String path, String text) {
        try {
            Files.writeString(root.resolve(path), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was read, and what was found in it. */
    record Looked(Status status, Tongues tongues, List<Diagnostic> findings) {
        List<Review> reviews() {
            return Stream.concat(status.entries().values().stream(), status.sections().values().stream())
                    .flatMap(ties -> ties.reviews().values().stream())
                    .toList();
        }

        long blocks() {
            return reviews().stream()
                    .flatMap(review -> review.rows().stream())
                    .filter(row -> !row.source().isEmpty() && !row.translation().isEmpty())
                    .count();
        }
    }
}
