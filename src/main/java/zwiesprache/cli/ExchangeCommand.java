package zwiesprache.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.build.Build;
import zwiesprache.build.Translations;
import zwiesprache.build.Translations.Known;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.cli.TranslateSubjects.Subject;
import zwiesprache.diagnostic.Argument;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Standing;
import zwiesprache.translation.exchange.Batch;
import zwiesprache.translation.exchange.PoWriter;
import zwiesprache.translation.exchange.XliffWriter;

/** {@code translate export} and {@code translate import}: files for translators, and what becomes of them. */
final class ExchangeCommand {
    private final Options options;
    private final Voice voice;
    private final Clock clock;

    ExchangeCommand(Options options, Voice voice, Clock clock) {
        this.options = options;
        this.voice = voice;
        this.clock = clock;
    }

    int run() {
        Translations read = Build.translations(options.request(clock));
        if (read.known().isEmpty()) {
            voice.report(read.diagnostics());
            return Cli.WRONG_CONTENT;
        }
        if (options.command() == Command.TRANSLATE_IMPORT) {
            return new ExchangeImport(options, voice, clock, read.known().get()).run();
        }
        Optional<Choice> choice = new TranslateSubjects(read.known().get()).choice(options, voice);
        if (choice.isEmpty()) {
            return Cli.WRONG_USAGE;
        }
        boolean some = options.isAll() || options.isStale() || options.section().isPresent();
        if (!some && options.entries().isEmpty()) {
            voice.complain("translate.which-or-all");
            return Cli.WRONG_USAGE;
        }
        return export(read.known().get(), choice.get());
    }

    /** By what exchange files know the site that they are of. */
    static String site(Known known) {
        return known.config().baseUrl().absolute("");
    }

    private int export(Known known, Choice choice) {
        boolean po = options.isPo();
        List<String> written = new ArrayList<>();
        for (Subject subject : choice.subjects()) {
            for (Review review : choice.reviews(subject)) {
                Batch batch = Batch.of(site(known), subject.name(), review);
                if (batch.isEmpty() || options.isStale() && review.standing() == Standing.CURRENT) {
                    continue;
                }
                String path = review.path();
                Path file = options.exchange()
                        .resolve(path.substring(0, path.length() - ".txt".length()) + (po ? ".po" : ".xlf"));
                if (!write(file, po ? PoWriter.text(batch) : XliffWriter.text(batch))) {
                    return Cli.WRONG_CONTENT;
                }
                written.add(file.toString());
            }
        }
        voice.tell(
                "translate.exported",
                new Argument.Count(written.size()),
                new Argument.Name(options.exchange().toString()));
        return Cli.DONE;
    }

    /** Writes a file, but not over another that somebody may have worked in. */
    private boolean write(Path file, String text) {
        try {
            if (Files.exists(file) && !Files.readString(file).equals(text)) {
                voice.complain("translate.export-exists", new Argument.Name(file.toString()));
                return false;
            }
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            Files.createDirectories(folder);
            Files.writeString(file, text);
            return true;
        } catch (IOException unwritable) {
            voice.complain("report.unwritable", new Argument.Name(file.toString()));
            return false;
        }
    }
}
