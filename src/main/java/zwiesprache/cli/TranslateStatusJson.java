package zwiesprache.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.build.BuildResult;
import zwiesprache.cli.TranslateStatus.One;
import zwiesprache.report.JsonTree;
import zwiesprache.text.Position;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Review.Side;
import zwiesprache.translation.Review.Standing;
import zwiesprache.translation.Verdict;

/**
 * The status for machines: {@code {counts: [{lang, section, current, stale, partial, missing, confirmed, aligned,
 * unrecorded, open}], translations: [{name, section, from, to, standing, both, recorded, ledger, blocks: {confirmed,
 * aligned, unrecorded, open}, open: [{block, kind, verdict, ahead, confirmed, source: [{file, line, column, words}],
 * translation: […]}]}], heldBack: [{id, reason, missing: [lang]}]}}.
 *
 * <p>{@code name} is an entry's id, or a section's path with a slash behind it; {@code standing} is current, stale,
 * partial or missing; {@code both}: neither language is the original; {@code recorded}: there is a ledger; {@code
 * ledger}: its path. {@code block} is the number that {@code --block} takes; {@code verdict} is changed, new, removed or
 * moved; {@code ahead} the language that changed; {@code confirmed} the day of the last confirmation, empty if none;
 * {@code reason} is draft, future or translation. Keys are never renamed; new ones may be added.
 */
final class TranslateStatusJson {
    private TranslateStatusJson() {}

    static String text(List<One> all, List<BuildResult.Held> held) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("counts", counts(all));
        root.put("translations", all.stream().map(TranslateStatusJson::one).toList());
        root.put("heldBack", held.stream().map(TranslateStatusJson::held).toList());
        return JsonTree.text(root);
    }

    private static List<Map<String, Object>> counts(List<One> all) {
        Map<List<String>, List<One>> groups = new LinkedHashMap<>();
        for (One one : all) {
            List<String> key = List.of(
                    one.review().to().tag(), one.subject().section().id().path() + "/");
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
        }
        List<Map<String, Object>> counts = new ArrayList<>();
        groups.forEach((key, inside) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("lang", key.get(0));
            group.put("section", key.get(1));
            group.putAll(TranslateCounts.of(inside));
            counts.add(group);
        });
        return counts;
    }

    private static Map<String, Object> one(One one) {
        Review review = one.review();
        boolean missing = review.standing() == Standing.MISSING;
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("name", one.subject().name());
        made.put("section", one.subject().section().id().path() + "/");
        made.put("from", review.from().tag());
        made.put("to", review.to().tag());
        made.put("standing", review.standing().word());
        made.put("both", review.both());
        made.put("recorded", review.recorded());
        made.put("ledger", review.path());
        List<Map<String, Object>> open = new ArrayList<>();
        if (!missing) {
            made.put("blocks", TranslateCounts.blocks(review));
            for (int i = 0; i < review.rows().size(); i++) {
                if (review.rows().get(i).verdict() != Verdict.CURRENT) {
                    open.add(row(i + 1, review.rows().get(i), review));
                }
            }
        }
        made.put("open", open);
        return made;
    }

    private static Map<String, Object> row(int number, Row row, Review review) {
        Map<String, Object> made = new LinkedHashMap<>();
        List<Passage> any = row.source().isEmpty() ? row.translation() : row.source();
        made.put("block", number);
        made.put("kind", any.get(0).kind());
        made.put("verdict", row.verdict().word());
        made.put("ahead", (row.ahead() == Side.SOURCE ? review.from() : review.to()).tag());
        made.put(
                "confirmed",
                row.recorded()
                        .flatMap(pair -> pair.mark().confirmed())
                        .map(confirmed -> confirmed.date().toString())
                        .orElse(""));
        made.put(
                "source",
                row.source().stream().map(TranslateStatusJson::passage).toList());
        made.put(
                "translation",
                row.translation().stream().map(TranslateStatusJson::passage).toList());
        return made;
    }

    private static Map<String, Object> passage(Passage passage) {
        Position position = passage.origin().position();
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("file", passage.origin().source().path());
        made.put("line", position.line());
        made.put("column", position.column());
        made.put("words", passage.words());
        return made;
    }

    private static Map<String, Object> held(BuildResult.Held held) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", held.id());
        made.put("reason", held.reason());
        made.put("missing", held.missing());
        return made;
    }
}
