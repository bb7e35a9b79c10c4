package zwiesprache.author;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.author.Outcome.Plan;
import zwiesprache.author.Outcome.Refusal;
import zwiesprache.bind.Vocabulary;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Argument;
import zwiesprache.model.EntryId;
import zwiesprache.model.FieldType;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.output.Edit;
import zwiesprache.text.Suggest;

/** Plans the declaration of a new section: all its keys, explained; what need not be stated is commented out. */
public final class NewSection {
    private NewSection() {}

    /**
     * @param path of the section below {@code content}
     * @param title in all languages alike, to begin with; absent: made of the name
     * @return the file to be written, or why there is none
     */
    public static Outcome plan(Config config, Site site, String path, Optional<String> title, Wording words) {
        SectionId id = new SectionId(path);
        Optional<SectionId> parent = id.parent().filter(each -> !site.sections().containsKey(each));
        if (!EntryId.isSegment(id.name())) {
            return Refusal.of("new.bad-name", id.name());
        }
        if (parent.isPresent()) {
            List<String> known = site.sections().keySet().stream()
                    .map(SectionId::path)
                    .filter(each -> !each.isEmpty())
                    .toList();
            String wrong = parent.get().path();
            return new Refusal("new.no-section", List.of(new Argument.Name(wrong)), Suggest.nearest(wrong, known));
        }
        if (site.sections().containsKey(id) || site.entry(new EntryId(path)).isPresent()) {
            return Refusal.of("new.exists", path);
        }
        String named = languages(config, Scalars.written(title.orElseGet(() -> NewEntry.inWords(id.name()))));
        byte[] text = text(named, languages(config, "…"), words).getBytes(StandardCharsets.UTF_8);
        return new Plan(List.of(Edit.create("content/" + path + "/_section.yml", text)), List.of(), Optional.empty());
    }

    private static String languages(Config config, String each) {
        return config.languages().general().stream()
                .filter(lang -> !config.languages().isVariant(lang))
                .map(Lang::tag)
                .map(tag -> tag + ": " + each)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String title, String words, Wording wording) {
        StringBuilder text = new StringBuilder("# " + wording.say("new.section-head") + "\n");
        for (String key : Vocabulary.SECTION) {
            text.append("\n# ").append(wording.say("key.section." + key)).append('\n');
            switch (key) {
                case "is" -> text.append("is: ").append(Kind.Is.ARTICLE.word()).append('\n');
                case "title" -> text.append("title: ").append(title).append('\n');
                case "singular" -> text.append("# singular: ").append(words).append('\n');
                case "fields" -> fields(text.append("# fields:\n"), words, wording);
                default -> text.append("# ").append(key).append(":\n");
            }
        }
        return text.toString();
    }

    private static void fields(StringBuilder text, String words, Wording wording) {
        text.append("#   name:\n");
        for (String key : Vocabulary.FIELD) {
            text.append("#     # ").append(wording.say("key.field." + key)).append('\n');
            String example = switch (key) {
                case "type" -> " " + FieldType.TEXT.word();
                case "label", "inverse" -> " " + words;
                default -> "";
            };
            text.append("#     ").append(key).append(':').append(example).append('\n');
        }
    }
}
