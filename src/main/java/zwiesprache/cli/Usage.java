package zwiesprache.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import zwiesprache.config.BaseUrl;
import zwiesprache.diagnostic.Argument;
import zwiesprache.report.Catalogue;
import zwiesprache.text.Suggest;

/**
 * What may be typed, and what is said when something else is. The commands are described in calls, not annotations,
 * which picocli would have to find by reflection: 25 ms of each start.
 */
final class Usage {
    private static final String NAME = "zwiesprache";
    private static final int LARGEST_PORT = 0xFFFF;

    private final Catalogue words;
    private final Terminal terminal;
    private final CommandLine line;
    private int exitCode = Cli.DONE;

    Usage(Catalogue words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
        this.line = new CommandLine(program());
        line.addSubcommand(
                command(Command.BUILD, "--out", "--base-url", "--today", "--drafts", "--strict", "--threads"));
        line.addSubcommand(command(Command.CHECK, "--base-url", "--today", "--drafts", "--strict", "--threads"));
        line.addSubcommand(command(Command.SERVE, "--port", "--poll", "--today", "--drafts", "--threads"));
        line.setUsageHelpWidth(100);
    }

    /** The language that arguments ask for, before anything else is known of them. */
    static Optional<String> language(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--lang=")) {
                return Optional.of(args.get(i).substring("--lang=".length()));
            }
            if (args.get(i).equals("--lang") && i + 1 < args.size()) {
                return Optional.of(args.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * @return absent if there is nothing to be done: help was given, or the arguments were not understood, which is
     *     said
     */
    Optional<Options> read(List<String> args) {
        try {
            return act(line.parseArgs(args.toArray(String[]::new)));
        } catch (CommandLine.ParameterException wrong) {
            refuse(said(wrong), wrong.getCommandLine());
            return Optional.empty();
        }
    }

    /** The exit code where there is nothing to be done. */
    int exitCode() {
        return exitCode;
    }

    private Optional<Options> act(CommandLine.ParseResult parsed) {
        List<CommandLine> asked = parsed.asCommandLineList();
        CommandLine last = asked.get(asked.size() - 1);
        if (parsed.hasMatchedOption("--version")) {
            terminal.out().println(NAME + " " + version());
        } else if (last.getParseResult().hasMatchedOption("--help")) {
            last.usage(terminal.out());
        } else if (asked.size() == 1) {
            terminal.err().println(words.say("usage.no-command"));
            last.usage(terminal.err());
            exitCode = Cli.WRONG_USAGE;
        } else {
            return options(last);
        }
        return Optional.empty();
    }

    private Optional<Options> options(CommandLine command) {
        Map<String, String> values = new LinkedHashMap<>();
        for (OptionSpec option : command.getParseResult().matchedOptions()) {
            String name = option.longestName();
            String value = option.arity().max() == 0 ? "" : option.getValue();
            if (!isFitting(name, value)) {
                refuse(words.say("usage.value", new Argument.Name(value), new Argument.Name(name)), command);
                return Optional.empty();
            }
            values.put(name, value);
        }
        Command word = Command.valueOf(command.getCommandName().toUpperCase(Locale.ROOT));
        return Optional.of(new Options(word, values));
    }

    private static boolean isFitting(String name, String value) {
        return switch (name) {
            case "--root", "--out" -> isPath(value);
            case "--base-url" -> BaseUrl.of(value).isPresent();
            case "--today" -> isDay(value);
            case "--lang" -> Catalogue.languages().contains(value);
            case "--threads" -> isNumber(value, number -> number >= 1 && number <= 64);
            case "--port" -> isNumber(value, number -> number >= 0 && number <= LARGEST_PORT);
            default -> true;
        };
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static boolean isNumber(String value, Predicate<Integer> fits) {
        try {
            return fits.test(Integer.parseInt(value));
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private void refuse(String said, CommandLine command) {
        String name = command.getCommandName();
        String help = (name.equals(NAME) ? "" : name + " ") + "--help";
        terminal.err().println(said);
        terminal.err().println(words.say("usage.more", new Argument.Name(help)));
        exitCode = Cli.WRONG_USAGE;
    }

    private String said(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            String meant = Suggest.nearest(first, names(wrong.getCommandLine()))
                    .map(name -> " " + words.say("did-you-mean", new Argument.Name(name)))
                    .orElse("");
            return words.say("usage.unknown", new Argument.Names(unmatched.getUnmatched())) + meant;
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            String name = missing.getMissing().get(0) instanceof OptionSpec option ? option.longestName() : "";
            return words.say("usage.missing", new Argument.Name(name));
        }
        return words.say("usage", new Argument.Name(String.valueOf(wrong.getMessage())));
    }

    private static List<String> names(CommandLine command) {
        List<String> names = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }

    private CommandSpec program() {
        CommandSpec spec = described(CommandSpec.create().name(NAME), "program");
        spec.addOption(flag("--version", "-V"));
        spec.addOption(flag("--help", "-h"));
        spec.addOption(valued("--lang", "LANG"));
        return spec;
    }

    private CommandSpec command(Command command, String... options) {
        CommandSpec spec = described(CommandSpec.create().name(command.word()), command.word());
        spec.addOption(valued("--root", "DIR"));
        for (String option : options) {
            spec.addOption(
                    switch (option) {
                        case "--out" -> valued(option, "DIR");
                        case "--base-url" -> valued(option, "URL");
                        case "--today" -> valued(option, "YYYY-MM-DD");
                        case "--threads", "--port" -> valued(option, "N");
                        default -> flag(option);
                    });
        }
        spec.addOption(flag("--quiet", "-q"));
        spec.addOption(valued("--lang", "LANG"));
        spec.addOption(flag("--help", "-h"));
        return spec;
    }

    private CommandSpec described(CommandSpec spec, String key) {
        spec.usageMessage()
                .description(words.say("help." + key))
                .synopsisHeading(words.say("help.usage"))
                .commandListHeading("%n" + words.say("help.commands") + "%n")
                .optionListHeading("%n" + words.say("help.options") + "%n")
                .sortOptions(false);
        return spec;
    }

    private OptionSpec valued(String name, String label) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(words.say("help." + name.substring(2)))
                .build();
    }

    private OptionSpec flag(String... names) {
        return OptionSpec.builder(names)
                .arity("0")
                .usageHelp(names[0].equals("--help"))
                .versionHelp(names[0].equals("--version"))
                .description(words.say("help." + names[0].substring(2)))
                .build();
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = Usage.class.getResourceAsStream("/zwiesprache/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build.getProperty("version", "?");
    }
}
