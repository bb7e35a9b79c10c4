package zwiesprache.render.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Languages.Language;
import zwiesprache.parse.theme.Theme;
import zwiesprache.parse.theme.ThemeReader;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.Limits;

/** Themes for tests. */
final class Themes {
    static final Languages LANGUAGES = new Languages(List.of(language("de", "Deutsch"), language("ru", "Русский")));

    private Themes() {}

    private static Language language(String tag, String name) {
        return new Language(new Lang(tag), name, Optional.empty(), true);
    }

    /** The theme that comes with the program. */
    static Theme standard(Diagnostics log) {
        return read(Path.of("."), "default", log);
    }

    /** The theme {@code themes/name} of a folder. */
    static Theme read(Path root, String name, Diagnostics log) {
        ThemeFiles files = ThemeFiles.find(root, name, Limits.STANDARD, log).orElseThrow();
        return ThemeReader.read(
                        files,
                        (below, asked) -> ThemeFiles.find(root, below, asked, Limits.STANDARD, log),
                        LANGUAGES,
                        Limits.STANDARD,
                        log)
                .orElseThrow();
    }
}
