package zwiesprache.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/** The program's own source, read with the compiler's parser: nothing is guessed with patterns. */
final class Code {
    static final Path MAIN = Path.of("src/main/java");

    /**
     * A method or constructor, where it starts and how many lines it has: annotations included, methods of classes inside
     * it (the cases of a {@code match}) not; those count for themselves.
     */
    record Method(String file, String name, long line, long lines) {}

    /** A string as the program sees it, and where it stands. */
    record Literal(String file, long line, String value) {}

    private static List<Path> files;
    private static final List<Method> METHODS = new ArrayList<>();
    private static final List<Literal> LITERALS = new ArrayList<>();

    private Code() {}

    static List<Path> files() {
        read();
        return files;
    }

    static List<Method> methods() {
        read();
        return METHODS;
    }

    static List<Literal> literals() {
        read();
        return LITERALS;
    }

    /** A file's path below {@code src/main/java}, with {@code /}. */
    static String name(Path file) {
        return MAIN.relativize(file).toString().replace('\\', '/');
    }

    private static synchronized void read() {
        if (files != null) {
            return;
        }
        try (var walk = Files.walk(MAIN)) {
            files = walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            parse(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parse(List<Path> paths) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            for (Path path : paths) {
                var task = (JavacTask) compiler.getTask(
                        null,
                        manager,
                        diagnostic -> {},
                        List.of("-proc:none"),
                        null,
                        manager.getJavaFileObjectsFromPaths(List.of(path)));
                SourcePositions positions = Trees.instance(task).getSourcePositions();
                for (CompilationUnitTree unit : task.parse()) {
                    new Reader(name(path), unit, positions).scan(unit, null);
                }
            }
        }
    }

    /** Collects what one file has. */
    private static final class Reader extends TreeScanner<Void, Void> {
        private final String file;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        /** Lines of the methods inside the one that is being read. */
        private long inner;

        Reader(String file, CompilationUnitTree unit, SourcePositions positions) {
            this.file = file;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            long first = line(positions.getStartPosition(unit, method));
            long last = line(positions.getEndPosition(unit, method));
            long before = inner;
            inner = 0;
            super.visitMethod(method, none);
            long lines = last - first + 1;
            METHODS.add(new Method(file, method.getName().toString(), first, lines - inner));
            inner = before + lines;
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                long line = line(positions.getStartPosition(unit, literal));
                LITERALS.add(new Literal(file, line, (String) literal.getValue()));
            }
            return super.visitLiteral(literal, none);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
