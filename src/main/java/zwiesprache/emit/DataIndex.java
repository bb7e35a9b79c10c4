package zwiesprache.emit;

import java.util.List;
import zwiesprache.config.BaseUrl;
import zwiesprache.config.Config;
import zwiesprache.edition.Edition;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.output.OutputFile;

/** {@code data/index.json}: which data files there are, in what language, of what fields, under which licence. */
final class DataIndex {
    private final Edition edition;
    private final List<Table> tables;
    private final boolean topics;

    /** @param topics whether the topics are there as a thesaurus */
    DataIndex(Edition edition, List<Table> tables, boolean topics) {
        this.edition = edition;
        this.tables = tables;
        this.topics = topics;
    }

    OutputFile file() {
        Config config = edition.config();
        Json json = new Json().start();
        words(json, "title", config.names().title());
        words(json, "description", config.names().description());
        json.text("url", config.baseUrl().absolute(""));
        JsonTable.license(json, config);
        json.list("languages");
        config.languages().full().forEach(lang -> json.text(lang.tag()));
        json.endList();
        if (topics) {
            json.start("thesaurus")
                    .text("turtle", config.baseUrl().absolute(Edition.THESAURUS + ".ttl"))
                    .text("json-ld", config.baseUrl().absolute(Edition.THESAURUS + ".jsonld"))
                    .end();
        }
        json.list("tables");
        tables.forEach(table -> table(json.line(), table, config.baseUrl()));
        return new OutputFile("data/index.json", json.line().endList().end().bytes());
    }

    private void words(Json json, String name, Localized<String> words) {
        if (!words.isEmpty()) {
            json.start(name);
            for (Lang lang : edition.config().languages().full()) {
                words.in(lang).ifPresent(text -> json.text(lang.tag(), text));
            }
            json.end();
        }
    }

    private static void table(Json json, Table table, BaseUrl base) {
        json.start()
                .text("section", Table.name(table.section().id()))
                .text("title", table.title())
                .text("language", table.lang().tag())
                .name("entries")
                .number(table.entries().size())
                .text("json", base.absolute(table.file() + ".json"))
                .text("csv", base.absolute(table.file() + ".csv"));
        JsonTable.fields(json, table.section().kind().fields(), table.lang());
        json.end();
    }
}
