package zwiesprache.render.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.Theme;
import zwiesprache.parse.theme.Theme.Messages;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** Finds what can be found wrong in a theme before a page is written: names of templates, words and files. */
final class ThemeCheck {
    private static final String LITERAL = "a list or a map cannot be written out";

    private final Theme theme;
    private final Diagnostics log;
    private final Map<String, List<Mention>> mentions = new TreeMap<>();
    private final Set<String> unsafe = new TreeSet<>();

    ThemeCheck(Theme theme, Diagnostics log) {
        this.theme = theme;
        this.log = log;
        theme.templates().forEach(this::scan);
    }

    private void scan(String path, SourceText source) {
        Tags tags = Tags.of(source.text());
        mentions.put(path, Mention.in(source.text(), tags));
        for (Span span : tags.literals()) {
            log.at(source.at(span.start(), span.end())).report(TemplateCode.SYNTAX, LITERAL);
            unsafe.add(path);
        }
        for (Span span : tags.unsafe()) {
            log.at(source.at(span.start(), span.end())).report(TemplateCode.QUOTED_TEXT);
            unsafe.add(path);
        }
    }

    /** Whether a template may be given to Pebble. */
    boolean isSafe(String path) {
        return !unsafe.contains(path);
    }

    /** As {@link Templates#load}. */
    void run(Collection<Lang> languages, Collection<String> needed) {
        mentions.forEach((path, all) -> all.forEach(mention -> name(source(path), mention)));
        Set<String> done = new HashSet<>();
        mentions.keySet().forEach(path -> circle(path, new ArrayList<>(), done));
        for (Lang lang : languages) {
            theme.messages(lang).filter(Messages::read).ifPresent(messages -> complete(messages, needed));
        }
    }

    private SourceText source(String path) {
        return Optional.ofNullable(theme.templates().get(path)).orElseThrow();
    }

    private void name(SourceText source, Mention mention) {
        Diagnostics.Finding finding = log.at(source.at(mention.start(), mention.end()));
        switch (mention.what()) {
            case TEMPLATE -> {
                if (mention.name().isEmpty()) {
                    finding.report(TemplateCode.NAME_NOT_LITERAL, mention.tag());
                } else if (!theme.templates().containsKey(mention.name())) {
                    finding.nearest(mention.name(), theme.templates().keySet())
                            .report(TemplateCode.NO_SUCH_TEMPLATE, mention.name());
                }
            }
            case WORDS -> {
                Set<String> known = known();
                if (!known.contains(mention.name())
                        && theme.messages().values().stream().allMatch(Messages::read)) {
                    finding.nearest(mention.name(), known).report(TemplateCode.UNKNOWN_WORDS, mention.name());
                }
            }
            case ASSET -> {
                if (!theme.assets().containsKey(mention.name())) {
                    finding.nearest(mention.name(), theme.assets().keySet())
                            .report(TemplateCode.NO_SUCH_ASSET, mention.name());
                }
            }
        }
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        theme.messages().values().forEach(each -> known.addAll(each.words().keySet()));
        return known;
    }

    /** Follows the references from a template; a circle is reported once, where it closes. */
    private void circle(String path, List<String> way, Set<String> done) {
        if (!mentions.containsKey(path) || done.contains(path)) {
            return;
        }
        way.add(path);
        for (Mention mention : mentions.get(path)) {
            int back = mention.what() == Mention.What.TEMPLATE ? way.indexOf(mention.name()) : -1;
            if (back >= 0) {
                List<String> circle = new ArrayList<>(way.subList(back, way.size()));
                circle.add(mention.name());
                log.at(source(path).at(mention.start(), mention.end())).report(TemplateCode.CIRCLE, circle);
            } else if (mention.what() == Mention.What.TEMPLATE) {
                circle(mention.name(), way, done);
            }
        }
        way.remove(way.size() - 1);
        done.add(path);
    }

    private void complete(Messages messages, Collection<String> needed) {
        Set<String> missing = new TreeSet<>(needed);
        Set<String> known = known();
        mentions.values()
                .forEach(all -> all.stream()
                        .filter(mention -> mention.what() == Mention.What.WORDS && known.contains(mention.name()))
                        .forEach(mention -> missing.add(mention.name())));
        missing.removeAll(messages.words().keySet());
        missing.forEach(name -> log.at(messages.source().start()).report(TemplateCode.MISSING_WORDS, name));
    }
}
