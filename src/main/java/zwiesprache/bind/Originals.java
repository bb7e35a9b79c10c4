package zwiesprache.bind;

import java.util.Optional;
import java.util.TreeSet;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.parse.Document;
import zwiesprache.parse.yaml.Yaml;

/** What the files of an entry say of which of them is the original, where they do not agree. */
final class Originals {
    private static final String ORIGINAL = "original";

    private final Inventory.Pieces pieces;
    private final Yaml.Mapping home;
    private final Diagnostics log;

    /** @param home the front matter of the file that states the facts, or the entry's map in a list file */
    Originals(Inventory.Pieces pieces, Yaml.Mapping home, Diagnostics log) {
        this.pieces = pieces;
        this.home = home;
        this.log = log;
    }

    /**
     * Reports a translation that calls itself the original too, or one that the original calls its original.
     *
     * @param member {@code original} as the translation states it
     * @return whether it is one of both
     */
    boolean isTold(Document translation, Yaml.Member member) {
        Optional<Lang> at = pieces.documents().values().stream()
                .filter(file -> file.front() == home)
                .map(Document::lang)
                .findFirst();
        Optional<String> stated = at.flatMap(this::stated);
        if (stated.isEmpty()) {
            return false;
        }
        String first = at.get().tag();
        String own = text(member).orElse("");
        Diagnostics.Finding finding = log.at(member.keyOrigin())
                .seeAlso(home.member(ORIGINAL).orElseThrow().keyOrigin());
        if (stated.get().equals(first) && own.equals(translation.lang().tag())) {
            finding.report(BindCode.TWO_ORIGINALS, first, own);
            return true;
        }
        if (leadsBack(at.get())) {
            finding.report(BindCode.CIRCULAR_ORIGINAL, translation.lang().tag(), own);
            return true;
        }
        return false;
    }

    /** Whether whoever follows what each file calls its original comes back to the first. */
    private boolean leadsBack(Lang first) {
        TreeSet<String> seen = new TreeSet<>();
        String at = first.tag();
        while (seen.add(at)) {
            Optional<String> next = Lang.isTag(at) ? stated(new Lang(at)) : Optional.empty();
            if (next.isEmpty() || next.get().equals(at)) {
                return false;
            }
            at = next.get();
        }
        return at.equals(first.tag());
    }

    private Optional<String> stated(Lang lang) {
        return Optional.ofNullable(pieces.documents().get(lang))
                .flatMap(file -> file.front().member(ORIGINAL))
                .flatMap(Originals::text);
    }

    private static Optional<String> text(Yaml.Member member) {
        return member.value() instanceof Yaml.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
