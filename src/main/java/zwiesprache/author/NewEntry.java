package zwiesprache.author;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zwiesprache.author.Outcome.Plan;
import zwiesprache.author.Outcome.Refusal;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Argument;
import zwiesprache.model.EntryId;
import zwiesprache.model.Field;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.output.Edit;
import zwiesprache.text.Suggest;
import zwiesprache.typeset.Tongues;

/** Plans the files of a new entry: one in each language of its section. */
public final class NewEntry {
    private static final String BOTH = "both";

    private final Config config;
    private final Site site;
    private final Tongues tongues;
    private final Request request;
    private final Wording words;

    private NewEntry(Config config, Site site, Tongues tongues, Request request, Wording words) {
        this.config = config;
        this.site = site;
        this.tongues = tongues;
        this.request = request;
        this.words = words;
    }

    /**
     * @param path {@code section/name}; {@code name} or {@code /name} for a page of the root; {@code section} or {@code
     *     section/} where the name shall be made of the title
     * @param original the language in which it is written, or {@code both}
     * @param folder whether the entry shall be a folder, for pictures and files of its own
     */
    public record Request(String path, Optional<String> title, Optional<String> original, boolean folder) {}

    /** @return the files to be written, of which none exists as far as the site knows; or why there are none */
    public static Outcome plan(Config config, Site site, Tongues tongues, Request request, Wording words) {
        return new NewEntry(config, site, tongues, request, words).outcome();
    }

    private Outcome outcome() {
        String path = request.path().startsWith("@") ? request.path().substring(1) : request.path();
        int slash = path.lastIndexOf('/');
        SectionId whole = new SectionId(path);
        boolean nameless = slash == path.length() - 1 || site.sections().containsKey(whole);
        String folder = nameless && slash != path.length() - 1 ? path : path.substring(0, Math.max(0, slash));
        Optional<Section> section = Optional.ofNullable(site.sections().get(new SectionId(folder)));
        if (section.isEmpty()) {
            return new Refusal("new.no-section", List.of(new Argument.Name(folder)), nearest(folder));
        }
        boolean bare = slash < 0 && !nameless;
        Optional<String> meant = bare ? nearest(path) : Optional.empty();
        if (meant.isPresent()) {
            return new Refusal("new.root-page", List.of(new Argument.Name("/" + path)), meant);
        }
        return nameless && request.title().isEmpty()
                ? Refusal.of("new.no-name", folder)
                : named(section.get(), nameless ? Optional.empty() : Optional.of(path.substring(slash + 1)));
    }

    private Optional<String> nearest(String section) {
        return Suggest.nearest(
                section,
                site.sections().keySet().stream()
                        .map(SectionId::path)
                        .filter(path -> !path.isEmpty())
                        .toList());
    }

    private Outcome named(Section section, Optional<String> stated) {
        List<Lang> languages = section.languages().stream()
                .filter(lang -> !config.languages().isVariant(lang))
                .toList();
        if (languages.isEmpty()) {
            return Refusal.of("new.no-language", section.id().path());
        }
        List<String> known = Stream.concat(languages.stream().map(Lang::tag), Stream.of(BOTH))
                .toList();
        if (request.original().filter(word -> !known.contains(word)).isPresent()) {
            String word = request.original().get();
            return new Refusal(
                    "new.no-original",
                    List.of(new Argument.Name(word), new Argument.Names(known)),
                    Suggest.nearest(word, known));
        }
        Lang first = request.original()
                .filter(word -> !word.equals(BOTH))
                .map(Lang::new)
                .orElse(languages.get(0));
        String name = stated.orElseGet(() -> tongues.slug(request.title().orElseThrow(), first));
        if (!EntryId.isSegment(name)) {
            return new Refusal(
                    "new.bad-name", List.of(new Argument.Name(name)), Optional.of(tongues.slug(name, first)));
        }
        EntryId id = section.id().entry(name);
        return site.entry(id).isPresent() || site.sections().containsKey(new SectionId(id.path()))
                ? Refusal.of("new.exists", id.path())
                : plan(section, id, first, languages);
    }

    private Plan plan(Section section, EntryId id, Lang first, List<Lang> languages) {
        String title = request.title().orElseGet(() -> inWords(id.name()));
        List<Edit> edits = new ArrayList<>();
        Guidance guidance = new Guidance(site, words);
        Optional<String> written =
                request.original().filter(word -> word.equals(BOTH) || !first.equals(languages.get(0)));
        edits.add(edit(id, first, new Skeleton(section, guidance, words).original(title, first, written)));
        for (Lang lang : languages) {
            if (!lang.equals(first)) {
                edits.add(edit(id, lang, new Skeleton(section, guidance, words).translation(title, file(id, first))));
            }
        }
        List<String> toFill = section.kind().fields().stream()
                .filter(field -> field.rules().required())
                .map(Field::name)
                .toList();
        return new Plan(edits, toFill, list(section));
    }

    private Edit edit(EntryId id, Lang lang, String text) {
        return Edit.create(file(id, lang), text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(EntryId id, Lang lang) {
        return "content/" + id.path() + (request.folder() ? "/index." : ".") + lang.tag() + ".md";
    }

    /** The list file in which other entries of the section stand. */
    private Optional<String> list(Section section) {
        return site.entries().values().stream()
                .filter(entry -> entry.id().section().equals(section.id()))
                .map(entry -> entry.origin().source().path())
                .filter(path -> path.endsWith(".yml"))
                .findFirst();
    }

    /** A name as words: a title to begin with. */
    static String inWords(String name) {
        return Stream.of(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
