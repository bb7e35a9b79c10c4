package zwiesprache.author;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.author.Outcome.Plan;
import zwiesprache.author.Outcome.Refusal;
import zwiesprache.diagnostic.Argument;
import zwiesprache.model.Entry;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.model.Value;
import zwiesprache.output.Edit;
import zwiesprache.text.Origin;
import zwiesprache.text.Suggest;

/**
 * Plans the file of a translation to be made: the original's structure with places left open, its words in comments. It
 * says of itself that it is a draft, so that it does not count until somebody takes that out.
 */
public final class TranslationStart {
    private static final String FOLDER = "content/";

    private final Section section;
    private final Optional<Entry> entry;
    private final Wording words;

    private TranslationStart(Section section, Optional<Entry> entry, Wording words) {
        this.section = section;
        this.entry = entry;
        this.words = words;
    }

    /**
     * @param entry absent for the section's list page
     * @return the file to be written, which does not exist as far as the site knows; or why there is none
     */
    public static Outcome plan(Section section, Optional<Entry> entry, Lang to, Wording words) {
        return new TranslationStart(section, entry, words).outcome(to);
    }

    private Outcome outcome(Lang to) {
        Localized<Text> texts = entry.map(Entry::texts).orElseGet(section::texts);
        if (!section.languages().contains(to)) {
            List<String> known = section.languages().stream().map(Lang::tag).toList();
            return new Refusal(
                    "translate.start.language",
                    List.of(new Argument.Name(to.tag()), new Argument.Names(known)),
                    Suggest.nearest(to.tag(), known));
        }
        Optional<Lang> from = entry.flatMap(each -> each.standing().original())
                .filter(lang -> texts.byLang().containsKey(lang))
                .or(() -> texts.byLang().keySet().stream()
                        .filter(lang -> !lang.equals(to))
                        .findFirst());
        if (texts.everywhere().isPresent() || from.isEmpty() || from.get().equals(to)) {
            return Refusal.of("translate.start.nothing", name());
        }
        Text text = Optional.ofNullable(texts.byLang().get(from.get())).orElseThrow();
        Optional<Text> there = Optional.ofNullable(texts.byLang().get(to));
        if (there.isPresent() && isOwnFile(there.get(), to)) {
            return Refusal.of(
                    "translate.start.exists", there.get().origin().source().path());
        }
        String made = front(text, from.get(), to) + body(text);
        Edit edit = Edit.create(path(text, from.get(), to), made.getBytes(StandardCharsets.UTF_8));
        return new Plan(List.of(edit), List.of(), Optional.empty());
    }

    private static boolean isOwnFile(Text text, Lang lang) {
        return text.origin().source().path().endsWith("." + lang.tag() + ".md");
    }

    private String name() {
        return entry.map(each -> each.id().path()).orElseGet(() -> section.id().path() + "/");
    }

    /** Beside the file of the original, if it has one. */
    private String path(Text text, Lang from, Lang to) {
        String path = text.origin().source().path();
        String end = "." + from.tag() + ".md";
        String folder = section.id().isRoot() ? "" : section.id().path() + "/";
        String bare = path.endsWith(end)
                ? path.substring(0, path.length() - end.length())
                : FOLDER + entry.map(each -> each.id().path()).orElse(folder + "index");
        return bare + "." + to.tag() + ".md";
    }

    private String front(Text text, Lang from, Lang to) {
        StringBuilder front = new StringBuilder("---\n");
        comment(words.say("translate.start.head", text.origin().source().path()), front);
        comment(words.say("translate.start.draft"), front);
        front.append("draft: true\n");
        open("title", text.title().words(), front);
        if (!text.summary().isEmpty()) {
            open("summary", text.summary(), front);
        }
        text.sort().ifPresent(sort -> open("sort", sort, front));
        Map<String, Fact> facts = entry.map(Entry::facts).orElseGet(LinkedHashMap::new);
        for (Field field : section.kind().fields()) {
            if (field.rules().localized()) {
                Optional.ofNullable(facts.get(field.name()))
                        .flatMap(fact -> open(fact.value(), from, to))
                        .ifPresent(said -> open(field.name(), said, front));
            }
        }
        return front.append("---\n").toString();
    }

    /** What a field says in one language, if it says nothing in the other. */
    private static Optional<String> open(Value value, Lang from, Lang to) {
        if (value instanceof Value.Words stated) {
            Localized<String> said = stated.words();
            return said.byLang().containsKey(to)
                    ? Optional.empty()
                    : Optional.ofNullable(said.byLang().get(from));
        }
        if (value instanceof Value.Rich rich && !rich.text().byLang().containsKey(to)) {
            return Optional.ofNullable(rich.text().byLang().get(from)).map(text -> {
                List<String> units = new ArrayList<>();
                text.prose().blocks().forEach(block -> block.units().forEach(unit -> units.add(unit.words())));
                return String.join(" ", units);
            });
        }
        return Optional.empty();
    }

    private static void open(String key, String said, StringBuilder front) {
        front.append('\n');
        comment(said, front);
        front.append("# ").append(key).append(":\n");
    }

    private static void comment(String said, StringBuilder front) {
        front.append("# ").append(said.replaceAll("\\s+", " ")).append('\n');
    }

    private static String body(Text text) {
        Origin begin = text.body().where().at(0, 0);
        return begin.source().path().endsWith(".md")
                ? OpenPlaces.of(
                        text.body().prose(),
                        begin.source().text().substring(begin.span().start()))
                : "";
    }
}
