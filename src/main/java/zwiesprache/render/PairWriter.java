package zwiesprache.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.edition.Content;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.Display.Layout;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.RichText;
import zwiesprache.model.Role;
import zwiesprache.model.SectionId;
import zwiesprache.model.Text;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.EntryView;
import zwiesprache.render.view.FactView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.ParallelView;
import zwiesprache.render.view.ParallelView.Cell;
import zwiesprache.render.view.ParallelView.Finding;
import zwiesprache.render.view.ParallelView.Row;
import zwiesprache.render.view.ProseView;
import zwiesprache.render.view.VersionView;
import zwiesprache.render.view.Words;
import zwiesprache.text.Origin;
import zwiesprache.translation.Parallel;
import zwiesprache.translation.Parallel.Mark;
import zwiesprache.translation.Verdict;

/** Writes a page in two languages: each half as the desk of its language would, with anchors of its own. */
final class PairWriter {
    /** The worst first: a row is as bad as the worst of its passages. */
    private static final List<Verdict> WORST =
            List.of(Verdict.CHANGED, Verdict.REMOVED, Verdict.NEW, Verdict.MOVED, Verdict.CURRENT);

    private final Desk desk;
    private final Optional<Proof> proof;

    /** @param proof what to tell translators, if it is for them */
    PairWriter(Desk desk, Optional<Proof> proof) {
        this.desk = desk;
        this.proof = proof;
    }

    /** What is written of one half. */
    private record Written(ParallelView.Half view, List<FactView> facts, List<String> blocks) {}

    ParallelView view(Content.OfPair of) {
        Written first = written(of.first());
        Written second = written(of.second());
        List<Row> rows = new ArrayList<>();
        for (Parallel.Row row : of.text().rows()) {
            boolean heading = isHeading(of.first(), row.left()) && isHeading(of.second(), row.right());
            List<Cell> cells = List.of(cell(first, row.left()), cell(second, row.right()));
            rows.add(new Row(heading, cells, proof(of, row)));
        }
        return new ParallelView(
                List.of(first.view(), second.view()), facts(first.facts(), second.facts()), rows, proof(of), open(of));
    }

    /** Both state the facts of one entry in one order; a side may lack what has no words in its language. */
    private static List<ParallelView.Fact> facts(List<FactView> first, List<FactView> second) {
        Map<String, FactView> left = new LinkedHashMap<>();
        first.forEach(fact -> left.put(fact.field(), fact));
        Map<String, FactView> right = new LinkedHashMap<>();
        second.forEach(fact -> right.put(fact.field(), fact));
        Set<String> fields = new LinkedHashSet<>(left.keySet());
        fields.addAll(right.keySet());
        List<ParallelView.Fact> facts = new ArrayList<>();
        for (String field : fields) {
            List<FactView> sides = List.of(
                    left.getOrDefault(field, FactView.none(field)), right.getOrDefault(field, FactView.none(field)));
            boolean table = sides.stream().anyMatch(side -> !side.columns().isEmpty());
            facts.add(new ParallelView.Fact(table, sides));
        }
        return facts;
    }

    private static RichText body(Content.Half half) {
        return half.text().map(Text::body).orElse(RichText.EMPTY);
    }

    private static boolean isHeading(Content.Half half, List<Integer> blocks) {
        List<Block> all = body(half).prose().blocks();
        return blocks.stream().allMatch(block -> all.get(block).kind() == BlockKind.HEADING);
    }

    private static Cell cell(Written half, List<Integer> blocks) {
        StringBuilder html = new StringBuilder(512);
        blocks.forEach(block -> html.append(half.blocks().get(block)));
        return new Cell(half.view().lang(), half.view().dir(), html.toString());
    }

    private Written written(Content.Half half) {
        Desk own = desk.in(half.lang());
        Optional<String> told = told(half);
        Citations citations = told.map(page -> Citations.like(own, half.prefix(), page))
                .orElseGet(() -> new Citations(own, half.prefix()));
        FactsWriter facts = new FactsWriter(own, citations);
        EntryView.Header header = header(half, own, facts);
        List<FactView> all = new ArrayList<>();
        half.shown().ifPresent(shown -> all.addAll(facts.facts(shown, false)));
        ProseWriter writer = new ProseWriter(own, citations, body(half), half.lang());
        List<Page.Alternate> alone = half.path().stream()
                .map(path -> new Page.Alternate(half.lang(), path))
                .toList();
        List<String> blocks = writer.blocks(half.anchors(), alone);
        ProseView rest = writer.apparatus(half.anchors());
        half.shown().ifPresent(shown -> all.addAll(facts.facts(shown, true)));
        List<EntryId> sources = half.shown()
                .map(shown -> shown.entry().references(shown.section().kind(), Role.SOURCES))
                .orElse(List.of());
        List<ProseView.Reference> references = citations.references(sources);
        String elsewhere = told.filter(page -> !references.isEmpty()).orElse("");
        ProseView prose = new ProseView("", rest.notes(), rest.outline(), told.isPresent() ? List.of() : references);
        return new Written(
                new ParallelView.Half(
                        half.lang().tag(),
                        own.speech().dir(),
                        alone(half),
                        header,
                        prose,
                        elsewhere,
                        version(half, own),
                        own.speech().messages()),
                all,
                blocks);
    }

    /**
     * The page in this language alone that lists the sources: what is told twice need not list them twice. There is none
     * where that page says other words, or lists entries instead of its facts.
     */
    private Optional<String> told(Content.Half half) {
        boolean same = half.text().isPresent()
                && half.shown()
                        .filter(shown -> shown.entry().standing().display().layout() != Layout.PAGE)
                        .isEmpty();
        return half.path().filter(path -> same).map(desk::href);
    }

    private LinkView alone(Content.Half half) {
        String name = desk.edition().config().languages().name(half.lang());
        String href = half.path().map(desk::href).orElse("");
        return new LinkView(
                desk.in(half.lang()).speech().words(name), href, half.lang().tag());
    }

    private static EntryView.Header header(Content.Half half, Desk own, FactsWriter facts) {
        Optional<Shown> shown = half.shown();
        return new EntryView.Header(
                shown.map(each -> each.section().kind().is().word()).orElse(""),
                shown.map(each -> own.singular(each.section())).orElse(Words.none()),
                half.text().map(text -> title(text, half.lang(), own)).orElse(Words.none()),
                half.text().map(text -> facts.of(text.title())).orElse(FactView.Provenance.none()),
                half.text().map(text -> own.speech().words(text.summary())).orElse(Words.none()),
                shown.map(own::date).orElse(DateView.none()));
    }

    private static Words title(Text text, Lang lang, Desk own) {
        return own.speech().words(text.title().words(), text.title().lang().orElse(lang));
    }

    private static VersionView version(Content.Half half, Desk own) {
        return half.shown()
                .filter(shown -> half.text().isPresent())
                .map(new Versions(own)::of)
                .orElse(VersionView.none());
    }

    private List<LinkView> open(Content.OfPair of) {
        if (proof.isEmpty() || of.first().shown().isPresent() || !isHome(of.first())) {
            return List.of();
        }
        List<LinkView> open = new ArrayList<>();
        for (Page page : desk.edition().pages()) {
            if (page.content() instanceof Content.OfPair other && other.pair().equals(of.pair()) && isOpen(other)) {
                Words title = desk.speech().words(page.title(), page.titleLang());
                open.add(new LinkView(title, desk.href(page.path()), ""));
            }
        }
        return open;
    }

    private boolean isHome(Content.Half half) {
        return half.path().equals(desk.edition().directory().section(SectionId.ROOT, half.lang()));
    }

    private static boolean isOpen(Content.OfPair of) {
        return Stream.concat(
                                of.text().others().stream(),
                                of.text().rows().stream().flatMap(row -> row.marks().stream()))
                        .anyMatch(mark -> mark.verdict() != Verdict.CURRENT)
                || of.first().text().isEmpty()
                || of.second().text().isEmpty();
    }

    private ParallelView.Proof proof(Content.OfPair of, Parallel.Row row) {
        return proof.map(each -> proof(row.marks(), findings(each, of, row))).orElse(ParallelView.Proof.none());
    }

    /** What is to be said of all that is in no row: title, summary, facts, footnotes. */
    private ParallelView.Proof proof(Content.OfPair of) {
        return proof.map(each -> {
                    TreeSet<Diagnostic> rest = new TreeSet<>();
                    for (Content.Half half : List.of(of.first(), of.second())) {
                        rest.addAll(inFileOf(half, each));
                    }
                    of.text().rows().forEach(row -> rest.removeAll(findings(each, of, row)));
                    return proof(of.text().others(), rest);
                })
                .orElse(ParallelView.Proof.none());
    }

    private ParallelView.Proof proof(List<Mark> marks, TreeSet<Diagnostic> findings) {
        Mark worst = marks.stream()
                .min((a, b) -> WORST.indexOf(a.verdict()) - WORST.indexOf(b.verdict()))
                .orElse(new Mark(Verdict.CURRENT, false, Optional.empty()));
        return new ParallelView.Proof(
                worst.verdict() == Verdict.CURRENT ? "" : worst.verdict().word(),
                worst.behind().map(Lang::tag).orElse(""),
                findings.stream().map(this::finding).toList());
    }

    private Finding finding(Diagnostic finding) {
        Proof by = proof.orElseThrow();
        Origin place = finding.origin();
        return new Finding(
                by.lang(),
                finding.code().id(),
                by.words().apply(finding),
                place.source().path() + ":" + place.position().line());
    }

    private static TreeSet<Diagnostic> findings(Proof proof, Content.OfPair of, Parallel.Row row) {
        TreeSet<Diagnostic> found = new TreeSet<>();
        for (Diagnostic finding : proof.findings()) {
            if (isIn(of.first(), row.left(), finding) || isIn(of.second(), row.right(), finding)) {
                found.add(finding);
            }
        }
        return found;
    }

    private static boolean isIn(Content.Half half, List<Integer> blocks, Diagnostic finding) {
        RichText text = body(half);
        for (int block : blocks) {
            Block each = text.prose().blocks().get(block);
            Origin place = text.where().at(each.span().start(), each.span().end());
            int at = finding.origin().span().start();
            boolean same =
                    finding.origin().source().path().equals(place.source().path());
            if (same && place.span().start() <= at && at < place.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** The findings in the file of a text, unless it holds other texts too. */
    private static List<Diagnostic> inFileOf(Content.Half half, Proof proof) {
        if (body(half).prose().isEmpty()) {
            return List.of();
        }
        String path = body(half).where().at(0, 0).source().path();
        return proof.findings().stream()
                .filter(finding -> finding.origin().source().path().equals(path))
                .toList();
    }
}
