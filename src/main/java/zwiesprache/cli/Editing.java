package zwiesprache.cli;

import java.util.List;
import zwiesprache.author.Wording;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.output.Edit;
import zwiesprache.output.Workspace;
import zwiesprache.report.Catalogue;

/** What the commands have in common that write into the project: words for it, and the writing itself. */
final class Editing {
    private final Options options;
    private final Voice voice;

    Editing(Options options, Voice voice) {
        this.options = options;
        this.voice = voice;
    }

    Workspace workspace() {
        return new Workspace(options.root());
    }

    /** @return whether the files are written; if not, that is reported and all is as it was */
    boolean write(List<Edit> edits) {
        Diagnostics log = new Diagnostics();
        boolean written = workspace().apply(edits, log);
        voice.report(log.sorted());
        return written;
    }

    /** The words of the language in which the editor is answered. */
    Wording wording() {
        Catalogue words = voice.words();
        return new Wording() {
            @Override
            public Lang language() {
                return new Lang(words.language());
            }

            @Override
            public String say(String key, List<Argument> arguments) {
                return words.say(key, arguments.toArray(Argument[]::new));
            }
        };
    }
}
