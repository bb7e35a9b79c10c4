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
import zwiesprache.model.Site;
import zwiesprache.translation.Review;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/** A copy of the site's own content, of which some files may say something else for a while. */
public final class Content {
    private final Path root;
    private final Map<String, String> texts = new TreeMap<>();

    public Content(Path original, Path copy) throws IOException {
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

    public String text(String path) {
        return texts.get(path);
    }

    /** What is looked for in the content. */
    public interface Search {
        void look(Site site, Status status, Tongues tongues, Diagnostics log);
    }

    Looked read(Map<String, String> changed) {
        return read(changed, Parity::check);
    }

    /** @param changed texts by path that differ from the content's own for this reading */
    public Looked read(Map<String, String> changed, Search search) {
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
        search.look(known.site(), status, known.tongues(), log);
        return new Looked(known.site(), status, known.tongues(), log.sorted());
    }

    private void write(String path, String text) {
        try {
            Files.writeString(root.resolve(path), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was read, and what was found in it. */
    public record Looked(Site site, Status status, Tongues tongues, List<Diagnostic> findings) {
        public List<Review> reviews() {
            return Stream.concat(status.entries().values().stream(), status.sections().values().stream())
                    .flatMap(ties -> ties.reviews().values().stream())
                    .toList();
        }

        public long blocks() {
            return reviews().stream()
                    .flatMap(review -> review.rows().stream())
                    .filter(row -> !row.source().isEmpty() && !row.translation().isEmpty())
                    .count();
        }
    }
}
