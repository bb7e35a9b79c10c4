package zwiesprache.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import zwiesprache.diagnostic.Argument;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Format;
import zwiesprache.text.Limit;
import zwiesprache.text.Suggest;

/**
 * What may be typed, and what is said when something else is. The commands are described in calls, not annotations,
 * which picocli would have to find by reflection: 25 ms of each start.
 */
final class Usage {
    private static final String NAME = "zwiesprache";
    private static final int WIDEST = 100;
    // Picocli's own limit.
    private static final int NARROWEST = 55;

    private final Catalogue words;
    private final Terminal terminal;
    private final CommandLine line;
    private int exitCode = Cli.DONE;

    Usage(Catalogue words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
        this.line = new CommandLine(program());
        line.addSubcommand(command(
                Command.BUILD,
                "--root",
                "--out",
                "--base-url",
                "--today",
                "--drafts",
                "--strict",
                "--threads",
                "--format",
                "--report",
                "--max-errors",
                "--ceiling"));
        line.addSubcommand(command(
                Command.CHECK,
                "--root",
                "--base-url",
                "--today",
                "--drafts",
                "--strict",
                "--threads",
                "--format",
                "--report",
                "--max-errors",
                "--ceiling"));
        line.addSubcommand(command(
                Command.SERVE,
                "--root",
                "--port",
                "--poll",
                "--today",
                "--drafts",
                "--threads",
                "--max-errors",
                "--ceiling",
                "--editor"));
        line.addSubcommand(command(Command.EXPLAIN, "CODE?"));
        line.addSubcommand(
                command(Command.NEW, "SECTION/NAME?", "--root", "--title", "--original", "--folder", "--section"));
        line.addSubcommand(command(Command.SCHEMA, "--root", "--out", "--vscode"));
        line.addSubcommand(translate());
    }

    private CommandLine translate() {
        CommandLine group = new CommandLine(group("translate"));
        group.addSubcommand(
                command(Command.TRANSLATE_STATUS, "ENTRY*", "--root", "--section", "--format", "--strict", "--today"));
        group.addSubcommand(command(Command.TRANSLATE_DIFF, "ENTRY*", "--root"));
        group.addSubcommand(command(Command.TRANSLATE_CONFIRM, "ENTRY*", "--root", "--by", "--block", "--date"));
        group.addSubcommand(command(Command.TRANSLATE_ALIGN, "ENTRY*", "--root", "--all"));
        group.addSubcommand(command(Command.TRANSLATE_START, "ENTRY*", "--root"));
        group.addSubcommand(command(Command.TRANSLATE_REPAIR, "ENTRY*", "--root", "--all", "--delete-orphans"));
        group.addSubcommand(command(
                Command.TRANSLATE_EXPORT, "ENTRY*", "--root", "--section", "--stale", "--all", "--format", "--out"));
        group.addSubcommand(command(Command.TRANSLATE_IMPORT, "FILE*", "--root", "--by", "--date"));
        return group;
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
            terminal.out().println(NAME + " " + Version.number());
        } else if (last.getParseResult().hasMatchedOption("--help")) {
            usage(last, terminal.out());
        } else if (!last.getSubcommands().isEmpty()) {
            terminal.err().println(words.say("usage.no-command"));
            usage(last, terminal.err());
            exitCode = Cli.WRONG_USAGE;
        } else {
            return options(last);
        }
        return Optional.empty();
    }

    private void usage(CommandLine command, PrintWriter to) {
        int width = terminal.width();
        command.setUsageHelpWidth(width == 0 ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, width)));
        command.usage(to);
    }

    private Optional<Options> options(CommandLine command) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Command word = Command.of(words(command));
        for (ArgSpec stated : command.getParseResult().matchedArgs()) {
            String name = name(stated);
            List<String> all = stated.arity().max() == 0 ? List.of("") : stated.stringValues();
            for (String value : all) {
                if (!Values.isFitting(word, name, value)) {
                    refuse(misfit(word, name, value), command);
                    return Optional.empty();
                }
            }
            values.put(name, List.copyOf(all));
        }
        return Optional.of(new Options(word, values));
    }

    private String misfit(Command command, String name, String value) {
        String said = words.say("usage.value", new Argument.Name(value), new Argument.Name(name));
        if (name.equals("--report")) {
            return said + " " + words.say("usage.report", new Argument.Names(Format.words()));
        }
        if (name.equals("--ceiling")) {
            return said + " " + words.say("usage.ceiling", new Argument.Names(Limit.keys()));
        }
        List<String> choices = Values.choices(command, name);
        return choices.isEmpty() ? said : said + " " + words.say("usage.choices", new Argument.Names(choices));
    }

    private void refuse(String said, CommandLine command) {
        String name = words(command);
        String help = (name.isEmpty() ? "" : name + " ") + "--help";
        terminal.err().println(said);
        terminal.err().println(words.say("usage.more", new Argument.Name(help)));
        exitCode = Cli.WRONG_USAGE;
    }

    /** What is typed after the program's name to call a command; nothing for the program itself. */
    private static String words(CommandLine command) {
        return command.getCommandSpec().qualifiedName().substring(NAME.length()).strip();
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
            ArgSpec first = missing.getMissing().get(0);
            String key = first.isOption() ? "usage.missing" : "usage.missing-argument";
            return words.say(key, new Argument.Name(name(first)));
        }
        return words.say("usage", new Argument.Name(String.valueOf(wrong.getMessage())));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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

    /** Commands that belong together, called by two words. */
    private CommandSpec group(String name) {
        CommandSpec spec = described(CommandSpec.create().name(name), name);
        spec.addOption(valued("--lang", "LANG"));
        spec.addOption(flag("--help", "-h"));
        return spec;
    }

    /** @param arguments options in the order of the help; what begins without a dash stands for itself, see {@link #bare} */
    private CommandSpec command(Command command, String... arguments) {
        CommandSpec spec = described(
                CommandSpec.create().name(command.word()), command.words().replace(' ', '.'));
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                spec.addPositional(bare(argument));
            } else {
                String label = label(command, argument);
                spec.addOption(label.isEmpty() ? flag(argument) : valued(argument, label, help(command, argument)));
            }
        }
        if (command == Command.SCHEMA) {
            spec.usageMessage().footer("%n" + words.say("help.schema-more"));
        }
        if (command != Command.EXPLAIN) {
            spec.addOption(flag("--quiet", "-q"));
        }
        spec.addOption(valued("--lang", "LANG"));
        spec.addOption(flag("--help", "-h"));
        return spec;
    }

    /** What stands for the value of an option in the help; empty for flags. */
    private static String label(Command command, String option) {
        return switch (option) {
            case "--section" -> command == Command.NEW ? "" : "SECTION";
            case "--by" -> "NAME";
            case "--block" -> "N,N…";
            case "--root", "--out" -> "DIR";
            case "--base-url" -> "URL";
            case "--today", "--date" -> "YYYY-MM-DD";
            case "--threads", "--port", "--max-errors" -> "N";
            case "--ceiling" -> "LIMIT=N";
            case "--format" -> "FORMAT";
            case "--report" -> "[FORMAT=]FILE";
            case "--editor" -> "EDITOR";
            case "--title" -> "TEXT";
            case "--original" -> "LANG";
            default -> "";
        };
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

    /** The key of what the help says of an option, which is not the same for all commands. */
    private static String help(Command command, String option) {
        String key = option.substring(2);
        return switch (command) {
            case SCHEMA -> option.equals("--out") ? "schema-out" : key;
            case TRANSLATE_STATUS ->
                option.equals("--format") || option.equals("--strict") || option.equals("--section")
                        ? "translate." + key
                        : key;
            case TRANSLATE_EXPORT ->
                option.equals("--format") || option.equals("--out") || option.equals("--section")
                        ? (option.equals("--section") ? "translate." : "translate.export-") + key
                        : key;
            default -> key;
        };
    }

    private OptionSpec valued(String name, String label) {
        return valued(name, label, name.substring(2));
    }

    private OptionSpec valued(String name, String label, String key) {
        OptionSpec.Builder option = OptionSpec.builder(name).arity("1");
        return (name.equals("--report") || name.equals("--ceiling")
                        ? option.type(List.class).auxiliaryTypes(String.class)
                        : option.type(String.class))
                .paramLabel(label)
                .description(words.say("help." + key))
                .build();
    }

    /**
     * @param label stands for the value in the help; with a question mark behind it if it need not be there, an asterisk
     *     if there may be several or none
     */
    private PositionalParamSpec bare(String label) {
        boolean many = label.endsWith("*");
        boolean needed = !label.endsWith("?") && !many;
        String name = needed ? label : label.substring(0, label.length() - 1);
        return (many
                        ? PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class)
                        : PositionalParamSpec.builder().type(String.class))
                .index(many ? "0..*" : "0")
                .arity(many ? "0..*" : needed ? "1" : "0..1")
                .paramLabel(name)
                .description(words.say("help." + name))
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
}
