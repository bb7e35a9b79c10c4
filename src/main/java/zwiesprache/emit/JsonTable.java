package zwiesprache.emit;

import java.util.List;
import zwiesprache.config.BaseUrl;
import zwiesprache.config.Config;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.Entry;
import zwiesprache.model.Field;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Text;
import zwiesprache.output.OutputFile;

/** A section's entries as JSON, one to a line: identity, words and facts of each, after the meaning of the fields. */
final class JsonTable {
    private final Edition edition;
    private final Table table;
    private final Lang lang;
    private final BaseUrl base;
    private final Cells cells;
    private final Json json = new Json();
    private final JsonFacts facts;

    JsonTable(Edition edition, Table table) {
        this.edition = edition;
        this.table = table;
        this.lang = table.lang();
        this.base = edition.config().baseUrl();
        this.cells = new Cells(edition, table.lang());
        this.facts = new JsonFacts(json, cells);
    }

    OutputFile file() {
        json.start()
                .text("section", Table.name(table.section().id()))
                .text("title", table.title())
                .text("language", lang.tag());
        edition.directory()
                .section(table.section().id(), lang)
                .ifPresent(path -> json.text("url", base.absolute(path)));
        license(json, edition.config());
        fields(json, table.section().kind().fields(), lang);
        json.list("entries");
        table.shown(edition).forEach(shown -> {
            json.line();
            entry(shown);
        });
        return new OutputFile(
                table.file() + ".json", json.line().endList().end().bytes());
    }

    static void license(Json json, Config config) {
        config.policy().license().ifPresent(license -> {
            json.start("license").text("name", license.name());
            if (!license.url().isEmpty()) {
                json.text("url", license.url());
            }
            json.end();
        });
    }

    static void fields(Json json, List<Field> fields, Lang lang) {
        json.list("fields");
        for (Field field : fields) {
            json.start()
                    .text("name", field.name())
                    .text("type", field.type().word())
                    .text(
                            "label",
                            field.label()
                                    .pick(lang)
                                    .map(Localized.Picked::value)
                                    .orElse(field.name()));
            if (!field.shape().fields().isEmpty()) {
                fields(json, field.shape().fields(), lang);
            }
            json.end();
        }
        json.endList();
    }

    private void entry(Shown shown) {
        Text text = shown.text();
        json.start()
                .text("id", shown.entry().id().path())
                .text("title", text.title().words());
        json.text("language", shown.textLang().tag());
        if (!text.summary().isEmpty()) {
            json.text("summary", text.summary());
        }
        cells.url(shown).ifPresent(url -> json.text("url", url));
        Entry.Standing standing = shown.entry().standing();
        standing.published().ifPresent(day -> json.text("published", day.toString()));
        standing.updated().ifPresent(day -> json.text("updated", day.toString()));
        json.name("facts");
        facts.entry(table.section().kind().fields(), shown.entry().facts(), text.title());
        json.end();
    }
}
