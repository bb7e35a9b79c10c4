package zwiesprache.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.SourceText;

/**
 * The project's own files, for commands that write into them: applies several {@link Edit}s or none of them.
 *
 * <p>Every text is first written whole beside its file and forced to the disk, then renamed into place; each file is
 * looked at again right before that. Where anything fails, what is done already is undone. Only a kill between two
 * renames leaves some files new and others old; each of them is whole. Nothing outside the root is touched, and no
 * symbolic link below it is followed.
 */
public final class Workspace {
    private static final long PATIENCE = 5_000_000_000L;
    private static final long PAUSE = 50;

    private final Path root;
    private final Witness witness;

    /** Is told of each file right before it is put into place. */
    @FunctionalInterface
    interface Witness {
        void before(Path file) throws IOException;
    }

    /** @param root the folder that holds {@code site.yml} */
    public Workspace(Path root) {
        this(root, file -> {});
    }

    /** @param witness a test's means to come in between */
    Workspace(Path root, Witness witness) {
        this.root = root;
        this.witness = witness;
    }

    /**
     * What stands in a file of the project.
     *
     * @param path below the root, with {@code /}
     * @return absent if there is no such file, or a link, or something else
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<byte[]> bytes(String path) {
        try {
            Optional<Path> file = place(path);
            return file.isPresent() && Files.isRegularFile(file.get(), LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file.get()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Does all that is asked for, or nothing.
     *
     * @param log gets what is in the way: {@link OutputCode#NOT_IN_PROJECT} to {@link OutputCode#NOT_UNDONE}
     * @return whether it is done
     */
    public boolean apply(List<Edit> edits, Diagnostics log) {
        try {
            Path real = root.toRealPath();
            BuildLock lock = lock(real);
            try (lock) {
                List<Replacement> steps = new ArrayList<>();
                Set<String> seen = new HashSet<>();
                for (Edit edit : edits) {
                    if (!seen.add(edit.path().toLowerCase(Locale.ROOT))) {
                        throw new IllegalArgumentException("two edits of one file: " + edit.path());
                    }
                    check(real, edit, log)
                            .map(file -> new Replacement(edit, file, steps.size()))
                            .ifPresent(steps::add);
                }
                return steps.size() == edits.size() && run(steps, log);
            }
        } catch (IOException unusable) {
            report(log, root.toString(), OutputCode.CANNOT_EDIT, root.toString(), reason(unusable));
            return false;
        }
    }

    // Other commands hold it for milliseconds; what they have changed is then found file by file.
    private static BuildLock lock(Path root) throws IOException {
        Path file = root.resolve(".lock-zwiesprache");
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE) {
            Optional<BuildLock> lock = BuildLock.take(root, file);
            if (lock.isPresent()) {
                return lock.get();
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new FileSystemException(file.toString(), null, "locked");
    }

    private boolean run(List<Replacement> steps, Diagnostics log) {
        for (Replacement step : steps) {
            try {
                step.stage();
            } catch (IOException unwritable) {
                return undo(steps, step, OutputCode.CANNOT_EDIT, reason(unwritable), log);
            }
        }
        for (Replacement step : steps) {
            try {
                witness.before(step.file());
                Optional<OutputCode> wrong = state(step.edit(), step.file());
                if (wrong.isPresent()) {
                    return undo(steps, step, wrong.get(), "", log);
                }
                step.publish();
            } catch (IOException unwritable) {
                return undo(steps, step, OutputCode.CANNOT_EDIT, reason(unwritable), log);
            }
        }
        steps.forEach(Replacement::clear);
        return true;
    }

    private static boolean undo(
            List<Replacement> steps, Replacement failed, OutputCode code, String reason, Diagnostics log) {
        String path = failed.edit().path();
        if (code == OutputCode.CANNOT_EDIT) {
            report(log, path, code, path, reason);
        } else {
            report(log, path, code, path);
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            Replacement step = steps.get(i);
            if (!step.undo()) {
                report(
                        log,
                        step.edit().path(),
                        OutputCode.NOT_UNDONE,
                        step.edit().path());
            }
        }
        return false;
    }

    /** Where an edit's file is; absent if nothing may be written there as asked for, which is reported. */
    private Optional<Path> check(Path real, Edit edit, Diagnostics log) throws IOException {
        Optional<Path> file = place(edit.path());
        if (file.isEmpty()) {
            report(log, edit.path(), OutputCode.NOT_IN_PROJECT, edit.path());
            return Optional.empty();
        }
        Path at = real;
        Path inner = real.relativize(file.get());
        for (int i = 0; i < inner.getNameCount() - 1; i++) {
            at = at.resolve(inner.getName(i));
            if (Place.isTaken(at) && !Place.isFolder(at)) {
                String folder = real.relativize(at).toString().replace('\\', '/');
                report(log, edit.path(), OutputCode.NO_FOLDER, folder);
                return Optional.empty();
            }
        }
        Optional<OutputCode> wrong = state(edit, file.get());
        wrong.ifPresent(code -> report(log, edit.path(), code, edit.path()));
        return wrong.isEmpty() ? file : Optional.empty();
    }

    private Optional<Path> place(String path) throws IOException {
        if (!OutputFile.isPath(path) || isGit(path)) {
            return Optional.empty();
        }
        try {
            Path real = root.toRealPath();
            Path file = real.resolve(path).normalize();
            return file.startsWith(real) && !file.equals(real) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException unspeakable) {
            return Optional.empty();
        }
    }

    // What is in there can run code.
    private static boolean isGit(String path) {
        return List.of(path.toLowerCase(Locale.ROOT).split("/")).contains(".git");
    }

    private static Optional<OutputCode> state(Edit edit, Path file) throws IOException {
        boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (edit.expected().isEmpty()) {
            return Place.isTaken(file) ? Optional.of(OutputCode.EXISTS) : Optional.empty();
        }
        boolean same = regular
                && Edit.hash(Files.readAllBytes(file)).equals(edit.expected().get());
        return same ? Optional.empty() : Optional.of(OutputCode.CHANGED);
    }

    private static String reason(IOException failure) {
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }

    private static void report(Diagnostics log, String path, OutputCode code, Object... arguments) {
        log.at(SourceText.nowhere(path).start()).report(code, arguments);
    }
}
