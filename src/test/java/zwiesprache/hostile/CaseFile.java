package zwiesprache.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the cases of a file; their form is told in {@code src/test/resources/hostile/README.md}. */
final class CaseFile {
    private final Path file;
    private final String group;
    private final List<Case> cases = new ArrayList<>();

    private String name = "";
    private String words = "";
    private List<Edit> edits = new ArrayList<>();
    private Content content = new Content();
    private boolean builds;
    private boolean staged;
    private List<String> errors = new ArrayList<>();
    private List<String> warnings = new ArrayList<>();
    private List<Case.Look> looks = new ArrayList<>();

    private CaseFile(Path file) {
        this.file = file;
        this.group = file.getFileName().toString().replaceFirst("\\.case$", "");
    }

    /** The cases of all files of a folder, in the order of names. */
    static List<Case> all(Path folder) {
        List<Case> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".case")).sorted().forEach(file -> all.addAll(read(file)));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Case> read(Path path) {
        CaseFile file = new CaseFile(path);
        int number = 0;
        try {
            for (String line : Files.readAllLines(path)) {
                number++;
                file.line(line);
            }
            file.end();
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalStateException(path + ":" + number + ": " + wrong.getMessage(), wrong);
        }
        return file.cases;
    }

    private void line(String line) throws IOException {
        if (line.startsWith("=== ")) {
            end();
            int colon = line.indexOf(": ");
            name = line.substring(4, colon);
            words = line.substring(colon + 2);
        } else if (line.startsWith("|")) {
            content.line(line.substring(1));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            String[] parts = line.split(" ", 2);
            String rest = parts.length > 1 ? parts[1].strip() : "";
            if (!content.obey(parts[0], rest) && !edit(parts[0], rest)) {
                expect(parts[0], rest);
            }
        }
    }

    private boolean edit(String order, String rest) {
        switch (order) {
            case "file" -> file(rest, new byte[0]);
            case "append" -> file(rest, Site.shared(rest));
            case "page" ->
                file(
                        rest.isEmpty() ? "content/page.en.md" : rest,
                        "---\ntitle: A page\n---\n".getBytes(StandardCharsets.UTF_8));
            case "replace" -> replace(rest);
            case "without" -> edits.add(project -> Site.delete(project.resolve(rest)));
            case "folder" -> edits.add(project -> Files.createDirectories(at(project, rest)));
            case "link" -> {
                String[] ends = rest.split(" -> ");
                edits.add(project -> Files.createSymbolicLink(at(project, ends[0]), Path.of(ends[1])));
            }
            case "pipe" -> edits.add(project -> pipe(at(project, rest)));
            case "sparse" -> sparse(rest);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void file(String path, byte[] start) {
        content = new Content().add(start);
        Content own = content;
        edits.add(project -> Files.write(at(project, path), own.bytes()));
    }

    private static Path at(Path project, String path) throws IOException {
        Path at = project.resolve(Quoted.unescaped(path));
        Files.createDirectories(at.getParent());
        return at;
    }

    /** {@code replace PATH "words" "other words"}: of which there must be at least one. */
    private void replace(String rest) {
        int space = rest.indexOf(' ');
        List<String> both = Quoted.all(rest.substring(space));
        edits.add(project -> {
            Path path = project.resolve(rest.substring(0, space));
            String text = Files.readString(path);
            if (!text.contains(both.get(0))) {
                throw new IllegalArgumentException(path + " has no " + both.get(0));
            }
            Files.writeString(path, text.replace(both.get(0), both.get(1)));
        });
    }

    /** {@code sparse PATH BYTES}: a file of zeros that takes no room. */
    private void sparse(String rest) {
        String[] parts = rest.split(" ");
        edits.add(project -> {
            try (RandomAccessFile hollow =
                    new RandomAccessFile(at(project, parts[0]).toFile(), "rw")) {
                hollow.setLength(Long.parseLong(parts[1]));
            }
        });
    }

    private static void pipe(Path at) throws IOException {
        try {
            new ProcessBuilder("mkfifo", at.toString()).start().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void expect(String order, String rest) {
        switch (order) {
            case "builds" -> builds = true;
            case "staged" -> staged = true;
            case "error" -> errors.add(rest);
            case "warning" -> warnings.add(rest);
            case "never" -> looks.add(new Case.Look("", Quoted.one(rest), false));
            case "has" -> looks.add(look(rest, true));
            case "lacks" -> looks.add(look(rest, false));
            default -> throw new IllegalArgumentException("no such order: " + order);
        }
    }

    private static Case.Look look(String rest, boolean wanted) {
        String[] parts = rest.split(" ", 2);
        return new Case.Look(Quoted.unescaped(parts[0]), parts.length > 1 ? Quoted.one(parts[1]) : "", wanted);
    }

    private void end() {
        if (!name.isEmpty()) {
            errors.sort(null);
            cases.add(new Case(group, name, words, staged, edits, new Case.Expected(builds, errors, warnings, looks)));
        }
        name = "";
        edits = new ArrayList<>();
        content = new Content();
        builds = false;
        staged = false;
        errors = new ArrayList<>();
        warnings = new ArrayList<>();
        looks = new ArrayList<>();
    }

    /**
     * Writes a file anew with what came of its cases.
     *
     * @param found the lines of what was found, by the case's name; of cases that are not in it nothing changes
     */
    static void overwrite(Path file, Map<String, List<String>> found) throws IOException {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> left = new TreeMap<>(Comparator.naturalOrder());
        left.putAll(found);
        List<String> own = new ArrayList<>();
        boolean replaced = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("=== ")) {
                lines.addAll(lastWord(lines), own);
                own = left.getOrDefault(line.substring(4, line.indexOf(": ")), new ArrayList<>());
                replaced = !own.isEmpty();
            }
            if (!replaced || !line.matches("builds|(error|warning) .*")) {
                lines.add(line);
            }
        }
        lines.addAll(lastWord(lines), own);
        Files.write(file, lines);
    }

    /** Where the last line that is not blank ends. */
    private static int lastWord(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }
}
