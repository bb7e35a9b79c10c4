package zwiesprache.emit;

import zwiesprache.config.Config;
import zwiesprache.model.Lang;
import zwiesprache.output.OutputFile;
import zwiesprache.typeset.Tongues;

/** The web app manifest (https://www.w3.org/TR/appmanifest/); opens where the reader chooses a language. */
final class WebManifest {
    private final Config config;
    private final Tongues tongues;

    WebManifest(Config config, Tongues tongues) {
        this.config = config;
        this.tongues = tongues;
    }

    OutputFile file() {
        Lang first = config.languages().first();
        Json json = new Json().start();
        config.names().title().pick(first).ifPresent(name -> json.text("name", name.value()));
        config.names().description().pick(first).ifPresent(about -> json.text("description", about.value()));
        json.text("lang", first.tag())
                .text("dir", tongues.in(first).rightToLeft() ? "rtl" : "ltr")
                .text("start_url", config.baseUrl().path())
                .text("scope", config.baseUrl().path())
                .text("display", "browser");
        return new OutputFile("manifest.webmanifest", json.end().bytes());
    }
}
