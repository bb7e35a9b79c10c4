package zwiesprache.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zwiesprache.build.Translations.Known;
import zwiesprache.diagnostic.Argument;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.text.Suggest;
import zwiesprache.translation.Review;
import zwiesprache.translation.Status;

/** What a site has translations of, entries and list pages, found by what somebody types. */
final class TranslateSubjects {
    private static final String CONTENT = "content/";
    private static final String LEDGERS = LedgerReader.FOLDER.substring(CONTENT.length());

    private final Known known;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    TranslateSubjects(Known known) {
        this.known = known;
        for (Section section : known.site().sections().values()) {
            Map<Lang, Review> own = reviews(known.status().sections().get(section.id()));
            add(new Subject(section.id().path() + "/", section, Optional.empty(), own));
            for (Entry entry : known.site().entries().values()) {
                if (entry.id().section().equals(section.id())) {
                    Map<Lang, Review> reviews = reviews(known.status().entries().get(entry.id()));
                    add(new Subject(entry.id().path(), section, Optional.of(entry), reviews));
                }
            }
        }
    }

    private static Map<Lang, Review> reviews(Status.@Nullable Ties ties) {
        return ties == null ? new LinkedHashMap<>() : ties.reviews();
    }

    private void add(Subject subject) {
        subjects.put(subject.name(), subject);
    }

    /**
     * An entry or a list page.
     *
     * @param name the entry's id, or the section's with a slash behind it
     * @param entry absent for a list page
     */
    record Subject(String name, Section section, Optional<Entry> entry, Map<Lang, Review> reviews) {
        /** The files that its words stand in. */
        Set<String> files() {
            Set<String> files = new LinkedHashSet<>();
            entry.ifPresent(each -> files.add(each.origin().source().path()));
            entry.map(Entry::texts)
                    .orElseGet(section::texts)
                    .values()
                    .forEach(text -> files.add(text.origin().source().path()));
            return files;
        }
    }

    /**
     * What a command is about.
     *
     * @param languages of translations; all if none
     */
    record Choice(List<Subject> subjects, List<Lang> languages) {
        /** The translations that are meant. */
        List<Review> reviews(Subject subject) {
            return subject.reviews().values().stream()
                    .filter(review -> languages.isEmpty() || languages.contains(review.to()))
                    .toList();
        }
    }

    /** Those that somebody names, or else all; those of one section, where one is named. */
    Optional<Choice> choice(Options options, Voice voice) {
        List<Subject> chosen = new ArrayList<>();
        List<Lang> languages = new ArrayList<>();
        for (String typed : options.entries()) {
            Optional<Subject> subject = find(typed);
            if (subject.isPresent()) {
                chosen.add(subject.get());
            } else if (Lang.isTag(typed) && known.config().languages().has(new Lang(typed))) {
                languages.add(new Lang(typed));
            } else {
                complain(typed, voice);
                return Optional.empty();
            }
        }
        boolean any = options.entries().size() > languages.size();
        Optional<String> section = options.section().map(TranslateSubjects::bare);
        if (section.isPresent() && !known.site().sections().containsKey(new SectionId(section.get()))) {
            complain(options.section().get(), voice);
            return Optional.empty();
        }
        List<Subject> all = any ? chosen : List.copyOf(subjects.values());
        return Optional.of(new Choice(
                all.stream()
                        .filter(each -> section.isEmpty() || isIn(each, section.get()))
                        .distinct()
                        .toList(),
                languages));
    }

    private static boolean isIn(Subject subject, String section) {
        String path = subject.section().id().path();
        return section.isEmpty() || path.equals(section) || path.startsWith(section + "/");
    }

    private void complain(String typed, Voice voice) {
        String said = voice.words().say("translate.unknown", new Argument.Name(typed));
        String meant = Suggest.nearest(bare(typed), subjects.keySet())
                .map(name -> " " + voice.words().say("did-you-mean", new Argument.Name(name)))
                .orElse("");
        voice.terminal().err().println(said + meant);
    }

    /** By its name alone. */
    Optional<Subject> named(String name) {
        return Optional.ofNullable(subjects.get(name));
    }

    /** By an id, a path of a file or a ledger, a reference, or a section's name. */
    Optional<Subject> find(String typed) {
        String path = bare(typed);
        boolean page = typed.endsWith("/") || typed.equals("@");
        return Optional.ofNullable(page ? null : subjects.get(path))
                .or(() -> Optional.ofNullable(subjects.get(path + "/")))
                .or(() -> file(path));
    }

    private Optional<Subject> file(String path) {
        boolean ledger = path.startsWith(LEDGERS) && path.endsWith(".txt");
        if (!ledger && !path.endsWith(".md")) {
            return Optional.empty();
        }
        String inner = ledger ? path.substring(LEDGERS.length()) : path;
        String named = inner.substring(0, inner.lastIndexOf('.'));
        int dot = named.lastIndexOf('.');
        String id = dot < 0 ? named : named.substring(0, dot);
        String name = id.substring(id.lastIndexOf('/') + 1);
        String folder = id.substring(0, Math.max(0, id.lastIndexOf('/')));
        return name.equals("index") || ledger && name.equals("_section")
                ? Optional.ofNullable(subjects.get(folder)).or(() -> Optional.ofNullable(subjects.get(folder + "/")))
                : Optional.ofNullable(subjects.get(id));
    }

    /** Without what stands around an id: the folder, the sign of a reference, slashes. */
    private static String bare(String typed) {
        String path = typed.replace('\\', '/');
        path = path.startsWith("./") ? path.substring(2) : path;
        path = path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
        path = path.startsWith("@") ? path.substring(1) : path;
        path = path.startsWith("/") ? path.substring(1) : path;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
