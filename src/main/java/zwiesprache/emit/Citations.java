package zwiesprache.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.edition.Citation;
import zwiesprache.edition.Shown;
import zwiesprache.output.OutputFile;

/**
 * How the pages of one language are cited: as a BibTeX file and as CSL-JSON
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).
 */
final class Citations {
    private final Voice voice;
    private final List<Citation> all = new ArrayList<>();

    Citations(Voice voice) {
        this.voice = voice;
        voice.edition()
                .site()
                .sections()
                .keySet()
                .forEach(section -> voice.edition()
                        .directory()
                        .entries(section, voice.lang())
                        .forEach(id -> voice.edition()
                                .directory()
                                .entry(id, voice.lang())
                                .flatMap(this::citation)
                                .ifPresent(all::add)));
    }

    private Optional<Citation> citation(Shown shown) {
        return voice.edition().citation(voice.tongues(), shown, voice.lang());
    }

    OutputFile bibtex() {
        StringBuilder text = new StringBuilder();
        all.forEach(each -> text.append(each.bibtex()).append('\n'));
        return Emitter.text(Citation.file(voice.lang()) + ".bib", text.toString());
    }

    OutputFile csl() {
        Json json = new Json().list();
        all.forEach(each -> item(json.line(), each));
        return new OutputFile(
                Citation.file(voice.lang()) + ".json", json.line().endList().bytes());
    }

    private static void item(Json json, Citation of) {
        json.start()
                .text("id", of.key())
                .text("type", "webpage")
                .text("title", of.title())
                .text("container-title", of.site())
                .text("language", of.lang().tag())
                .text("URL", of.url());
        of.date()
                .ifPresent(day -> json.start("issued")
                        .list("date-parts")
                        .list()
                        .number(day.getYear())
                        .number(day.getMonthValue())
                        .number(day.getDayOfMonth())
                        .endList()
                        .endList()
                        .end());
        json.end();
    }
}
