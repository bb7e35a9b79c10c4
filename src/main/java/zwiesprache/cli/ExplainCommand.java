package zwiesprache.cli;

import java.util.Optional;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.report.ExplanationReport;
import zwiesprache.report.Screen;
import zwiesprache.text.Suggest;

/** {@code explain}: what a message means, or which there are. */
final class ExplainCommand {
    /** Longer lines are hard to read; this is also taken where nobody knows the width. */
    private static final int WIDEST = 100;

    private final Options options;
    private final Voice voice;

    ExplainCommand(Options options, Voice voice) {
        this.options = options;
        this.voice = voice;
    }

    int explain() {
        Terminal terminal = voice.terminal();
        int width = terminal.width();
        boolean known = width > 0;
        Screen screen = new Screen(known ? Math.min(width, WIDEST) : WIDEST, terminal.colour());
        if (options.code().isEmpty()) {
            // In lines of their own, which a search goes through: cut only for those who look.
            Screen list = new Screen(width, terminal.colour());
            terminal.out().print(new ExplanationReport(voice.words(), list).list(AllCodes.byRoom()));
            return Cli.DONE;
        }
        String id = AllCodes.full(options.code().get());
        Optional<Code> code = AllCodes.of(id);
        code.ifPresent(each -> terminal.out().print(new ExplanationReport(voice.words(), screen).text(each)));
        return code.isPresent() ? Cli.DONE : unknown(id);
    }

    private int unknown(String id) {
        String meant = Suggest.nearest(id, AllCodes.ids())
                .map(name -> " " + voice.words().say("did-you-mean", new Argument.Name(name)))
                .orElse("");
        String said = voice.words().say("explain.unknown", new Argument.Name(id));
        voice.terminal().err().println(said + meant);
        return Cli.WRONG_USAGE;
    }
}
