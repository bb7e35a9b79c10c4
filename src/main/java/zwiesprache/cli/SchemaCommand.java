package zwiesprache.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.author.Schemas;
import zwiesprache.build.Build;
import zwiesprache.build.Reading;
import zwiesprache.diagnostic.Argument;
import zwiesprache.output.Edit;
import zwiesprache.output.Workspace;

/** {@code schema}: JSON Schemas of the site's files, for editors that complete and check what is typed. */
final class SchemaCommand {
    private static final String SETTINGS = ".vscode/settings.json";

    private final Options options;
    private final Voice voice;
    private final Clock clock;

    SchemaCommand(Options options, Voice voice, Clock clock) {
        this.options = options;
        this.voice = voice;
        this.clock = clock;
    }

    int write() {
        Reading reading = Build.read(options.request(clock));
        if (reading.known().isEmpty()) {
            voice.report(reading.diagnostics());
            return Cli.WRONG_CONTENT;
        }
        Optional<String> folder = folder();
        if (folder.isEmpty()) {
            voice.complain("schema.outside", new Argument.Name(options.schemas().toString()));
            return Cli.WRONG_USAGE;
        }
        Reading.Known known = reading.known().get();
        Editing editing = new Editing(options, voice);
        Schemas schemas = Schemas.of(known.config(), known.site(), warnings(), editing.wording());
        Map<String, byte[]> files = schemas.files(folder.get());
        List<Edit> edits = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String path = folder.get() + "/" + file.getKey();
            if (!add(path, file.getValue(), editing.workspace(), edits)) {
                voice.complain("schema.not-ours", new Argument.Name(path));
                return Cli.WRONG_CONTENT;
            }
        }
        byte[] settings = schemas.visualStudioCode(folder.get());
        boolean merge = options.forVisualStudioCode() && !settings(settings, editing.workspace(), edits);
        if (!editing.write(edits)) {
            return Cli.WRONG_CONTENT;
        }
        voice.tell("schema.written", new Argument.Count(files.size() - 1), new Argument.Name(folder.get()));
        tell(settings, merge);
        return Cli.DONE;
    }

    private static List<String> warnings() {
        return zwiesprache.build.AllCodes.codes().warnings();
    }

    private void tell(byte[] settings, boolean merge) {
        if (merge) {
            voice.tell("schema.merge", new Argument.Name(SETTINGS));
            voice.terminal().out().print(new String(settings, StandardCharsets.UTF_8));
        } else if (options.forVisualStudioCode()) {
            voice.tell("schema.settings", new Argument.Name(SETTINGS));
        }
        voice.tell("schema.more");
    }

    /** The folder of schemas as a path below the root; absent if it is not there. */
    private Optional<String> folder() {
        Path root = options.root().toAbsolutePath().normalize();
        Path folder = options.schemas().toAbsolutePath().normalize();
        return folder.startsWith(root) && !folder.equals(root)
                ? Optional.of(root.relativize(folder).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** @return whether the file may be written: it is not there, or it is one of ours */
    private static boolean add(String path, byte[] bytes, Workspace workspace, List<Edit> edits) {
        Optional<byte[]> before = workspace.bytes(path);
        if (before.isEmpty()) {
            edits.add(Edit.create(path, bytes));
            return true;
        }
        String hash = Edit.hash(before.get());
        if (!hash.equals(Edit.hash(bytes))) {
            edits.add(Edit.change(path, hash, bytes));
        }
        return Schemas.isOurs(new String(before.get(), StandardCharsets.UTF_8));
    }

    /** @return whether the settings are as they must be, or will be; else there are others already */
    private static boolean settings(byte[] bytes, Workspace workspace, List<Edit> edits) {
        Optional<byte[]> before = workspace.bytes(SETTINGS);
        if (before.isEmpty()) {
            edits.add(Edit.create(SETTINGS, bytes));
        }
        return before.isEmpty() || Edit.hash(before.get()).equals(Edit.hash(bytes));
    }
}
