package zwiesprache.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Code;

/** All codes that there are, found among the sources: every enum whose name ends in Code. */
final class Codes {
    private static final Path SOURCES = Path.of("src/main/java");

    private Codes() {}

    /** By id; a second code of one id is an error. */
    static Map<String, Code> all() throws IOException {
        Map<String, Code> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Code.java"))
                    .sorted()
                    .toList()) {
                add(file, all);
            }
        }
        return all;
    }

    private static void add(Path file, Map<String, Code> all) {
        String name =
                SOURCES.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceFirst("[.]java$", "");
        try {
            Object[] constants = Class.forName(name).getEnumConstants();
            for (Object constant : constants == null ? new Object[0] : constants) {
                if (constant instanceof Code code && all.put(code.id(), code) != null) {
                    throw new AssertionError(code.id() + " stands for two things, one of them " + code);
                }
            }
        } catch (ClassNotFoundException none) {
            throw new AssertionError("no class " + name, none);
        }
    }
}
