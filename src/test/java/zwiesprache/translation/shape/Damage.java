package zwiesprache.translation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import zwiesprache.text.Origin;
import zwiesprache.text.Span;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.typeset.Tongues;

/**
 * A stretch of a page that is to be written otherwise.
 *
 * @param codes one of them must be reported then
 */
record Damage(String family, String path, int start, int end, String instead, List<ShapeCode> codes) {
    private static final Pattern CITATION = Pattern.compile("\\[]\\(@[^)]+\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]+)]\\([^)]+\\)");
    private static final Pattern TARGET = Pattern.compile("(?<=\\]\\()@[a-z]+/[a-z0-9/-]+");
    private static final Pattern ITEM = Pattern.compile("(?m)^[*-] .+\\n");
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)(?<=\\n)\\n[\\p{L}«„][^\\n]+\\n(?=\\n|\\z)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## .+\\n");
    private static final Pattern LEVEL = Pattern.compile("(?m)^##(?= )");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(?! ?-).+\\n(?!\\|? ?:?-)");
    private static final int LEAST = 25;

    String in(String text) {
        return text.substring(0, start) + instead + text.substring(end);
    }

    /** What can be done to a page's form, by family. */
    static Map<String, List<Damage>> ofForm(String path, String text) {
        int body = text.indexOf("\n---\n") + 1;
        Map<String, List<Damage>> all = new TreeMap<>();
        add(all, "citation dropped", path, text, body, CITATION, "", ShapeCode.CITATION_ALONE, ShapeCode.LINK_ALONE);
        add(all, "link dropped", path, text, body, LINK, "$1", ShapeCode.LINK_ALONE);
        add(
                all,
                "link turned",
                path,
                text,
                body,
                TARGET,
                "@ueber",
                ShapeCode.OTHER_TARGET,
                ShapeCode.LINK_ALONE,
                ShapeCode.CITATION_ALONE);
        add(all, "item missing", path, text, body, ITEM, "", ShapeCode.ALONE, ShapeCode.OTHER_KIND);
        add(all, "paragraph missing", path, text, body, PARAGRAPH, "", ShapeCode.ALONE);
        add(all, "row missing", path, text, body, ROW, "", ShapeCode.ALONE);
        add(all, "heading missing", path, text, body, HEADING, "", ShapeCode.ALONE);
        add(all, "level changed", path, text, body, LEVEL, "###", ShapeCode.OTHER_LEVEL);
        add(
                all,
                "list numbered",
                path,
                text,
                body,
                Pattern.compile("(?m)(?<=\\n\\n)[*-](?= )"),
                "1.",
                ShapeCode.OTHER_KIND);
        return all;
    }

    private static void add(
            Map<String, List<Damage>> all,
            String family,
            String path,
            String text,
            int body,
            Pattern pattern,
            String instead,
            ShapeCode... codes) {
        List<MatchResult> places = pattern.matcher(text)
                .results()
                .filter(each -> each.start() >= body)
                .toList();
        List<Damage> damages = all.computeIfAbsent(family, none -> new ArrayList<>());
        for (MatchResult place : places) {
            String with = instead.equals("$1") ? place.group(1) : instead;
            if (!with.equals(place.group())) {
                damages.add(new Damage(family, path, place.start(), place.end(), with, List.of(codes)));
            }
        }
    }

    /** Blocks and sentences put in the language of the other side, on either side. */
    static Map<String, List<Damage>> ofLanguage(Review review, Tongues tongues) {
        Map<String, List<Damage>> all = new TreeMap<>();
        for (Row row : review.rows()) {
            if (row.source().size() == 1 && row.translation().size() == 1) {
                Passage here = row.translation().get(0);
                Passage there = row.source().get(0);
                if (here.inText()
                        && there.words().length() >= LEAST
                        && here.words().length() >= LEAST) {
                    left(here, there, tongues, all);
                    left(there, here, tongues, all);
                }
            }
        }
        return all;
    }

    private static void left(Passage in, Passage from, Tongues tongues, Map<String, List<Damage>> all) {
        if (!in.kind().equals("cell") && !in.kind().equals("code")) {
            all.computeIfAbsent(in.kind() + " left", none -> new ArrayList<>())
                    .add(instead(in.kind() + " left", in, from.words()));
        }
        List<Span> sentences = tongues.sentences(in.words());
        List<Span> others = tongues.sentences(from.words());
        if (in.kind().equals("paragraph") && sentences.size() > 1 && sentences.size() == others.size()) {
            Span last = sentences.get(sentences.size() - 1);
            Span other = others.get(others.size() - 1);
            String words = in.words().substring(0, last.start()) + from.words().substring(other.start(), other.end());
            if (other.end() - other.start() >= LEAST) {
                all.computeIfAbsent("sentence left", none -> new ArrayList<>())
                        .add(instead("sentence left", in, words));
            }
        }
    }

    private static Damage instead(String family, Passage passage, String words) {
        Origin place = passage.origin();
        return new Damage(
                family,
                place.source().path(),
                place.span().start(),
                place.span().end(),
                words,
                List.of(ShapeCode.LEFT_OVER));
    }

    /** The page's name without its language and ending. */
    String review() {
        return Optional.of(path)
                .map(each -> each.replaceFirst("\\.[a-z-]+\\.md$", ""))
                .orElseThrow();
    }
}
