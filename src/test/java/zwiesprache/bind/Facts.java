package zwiesprache.bind;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.Text;
import zwiesprache.model.Value;

/** Entries written out for comparison, a line per fact and per text. */
final class Facts {
    private Facts() {}

    static String of(Entry entry) {
        return entry.facts().entrySet().stream()
                .map(each -> each.getKey() + " = " + of(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String of(Fact fact) {
        String known =
                fact.status() == Fact.Status.STATED ? "" : " (" + fact.status().word() + ")";
        String otherwise = fact.otherwise().stream()
                .map(other -> " / " + of(other.value()) + sources(other.sources()) + note(other.note()))
                .collect(Collectors.joining());
        return of(fact.value()) + known + sources(fact.sources()) + note(fact.note()) + otherwise;
    }

    private static String sources(List<EntryId> sources) {
        return sources.isEmpty() ? "" : " by " + sources;
    }

    private static String note(Localized<String> note) {
        return note.isEmpty() ? "" : " note " + words(note);
    }

    private static String words(Localized<String> words) {
        return words.everywhere().map(text -> '"' + text + '"').orElse("")
                + words.byLang().entrySet().stream()
                        .map(each -> each.getKey() + ":\"" + each.getValue() + '"')
                        .collect(Collectors.joining(" "));
    }

    private static String of(RichText text) {
        return text.prose().blocks().stream()
                        .flatMap(block -> block.units().stream())
                        .map(unit -> unit.words())
                        .collect(Collectors.joining(" "))
                + (text.links().isEmpty() ? "" : " -> " + text.links())
                + (text.pictures().isEmpty() ? "" : " img " + text.pictures());
    }

    /** The words of an entry, a line per language. */
    static String texts(Localized<Text> texts) {
        return texts.byLang().entrySet().stream()
                .map(each -> each.getKey() + " " + of(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String of(Text text) {
        Text.Title title = text.title();
        return title.words()
                + title.lang().map(lang -> " in " + lang).orElse("")
                + (title.status() == Fact.Status.STATED
                        ? ""
                        : " (" + title.status().word() + ")")
                + sources(title.sources())
                + (text.summary().isEmpty() ? "" : " | " + text.summary())
                + text.sort().map(sort -> " sort " + sort).orElse("")
                + text.slug().map(slug -> " slug " + slug).orElse("")
                + text.aliases().stream().map(alias -> " alias " + alias.path()).collect(Collectors.joining())
                + (text.body().prose().isEmpty() ? "" : " | " + of(text.body()));
    }

    private static String of(Value value) {
        return value.match(new Value.Cases<String>() {
            @Override
            public String words(Value.Words value) {
                return Facts.words(value.words());
            }

            @Override
            public String rich(Value.Rich value) {
                return Facts.words(value.text().map(Facts::of));
            }

            @Override
            public String number(Value.Number value) {
                return String.valueOf(value.number());
            }

            @Override
            public String date(Value.Date value) {
                return value.when().edtf();
            }

            @Override
            public String address(Value.Address value) {
                return "<" + (value.email() ? "mailto:" : "") + value.address() + ">";
            }

            @Override
            public String flag(Value.Flag value) {
                return value.on() ? "yes" : "no";
            }

            @Override
            public String choice(Value.Choice value) {
                return value.id() + " " + Facts.words(value.label());
            }

            @Override
            public String references(Value.References value) {
                return value.ids().toString();
            }

            @Override
            public String records(Value.Records value) {
                return value.records().stream().map(Facts::record).collect(Collectors.joining(" ", "", ""));
            }
        });
    }

    private static String record(Map<String, Fact> record) {
        return record.entrySet().stream()
                .map(each -> each.getKey() + "=" + of(each.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
