package zwiesprache.translation.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.text.Origin;
import zwiesprache.text.Span;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.typeset.Tongues;

/** Finds passages and sentences that are in the language of the other side. */
final class LeftOvers {
    private final boolean named;
    private final Tongues tongues;
    private final Diagnostics log;

    private LeftOvers(boolean named, Tongues tongues, Diagnostics log) {
        this.named = named;
        this.tongues = tongues;
        this.log = log;
    }

    /** @param named whether the title is a name */
    static void check(Review review, boolean named, Tongues tongues, Diagnostics log) {
        LeftOvers leftOvers = new LeftOvers(named, tongues, log);
        for (Row row : review.rows()) {
            leftOvers.check(row.translation(), review.to(), row.source(), review.from());
            leftOvers.check(row.source(), review.from(), row.translation(), review.to());
        }
    }

    private void check(List<Passage> side, Lang own, List<Passage> counterpart, Lang other) {
        Set<String> same = new LinkedHashSet<>();
        for (Passage passage : counterpart) {
            same.addAll(sentences(passage));
        }
        for (Passage passage : side) {
            if (passage.kind().equals("code")
                    || named && passage.kind().equals("title")
                    || isMarked(passage)
                    || isCode(passage)) {
                continue;
            }
            for (String sentence : sentences(passage)) {
                if (tongues.isLeftOver(sentence, own, other, same.contains(sentence))) {
                    report(passage, sentence, own, other, counterpart);
                    break;
                }
            }
        }
    }

    private List<String> sentences(Passage passage) {
        List<String> sentences = new ArrayList<>();
        for (Span span : tongues.sentences(passage.words())) {
            sentences.add(passage.words().substring(span.start(), span.end()));
        }
        return sentences;
    }

    /** Whether its writer says himself that something in it is in another language. */
    private static boolean isMarked(Passage passage) {
        Origin place = passage.origin();
        return place.source()
                .text()
                .substring(place.span().start(), place.span().end())
                .contains("lang=");
    }

    /** Whether all its words are code, such as a cell of a table that lists what may be written. */
    private static boolean isCode(Passage passage) {
        if (!passage.inText()) {
            return false;
        }
        String text = passage.origin().source().text();
        boolean code = false;
        boolean any = false;
        for (int i = passage.origin().span().start();
                i < passage.origin().span().end();
                i++) {
            char c = text.charAt(i);
            if (c == '`') {
                code = !code;
                any = true;
            } else if (!code && Character.isLetter(c)) {
                return false;
            }
        }
        return any;
    }

    private void report(Passage passage, String sentence, Lang own, Lang other, List<Passage> counterpart) {
        Diagnostics.Finding finding = log.at(passage.origin());
        if (!counterpart.isEmpty()) {
            finding.seeAlso(counterpart.get(0).origin());
        }
        finding.report(ShapeCode.LEFT_OVER, sentence, other.tag(), own.tag());
    }
}
