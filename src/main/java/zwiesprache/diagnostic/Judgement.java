package zwiesprache.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import zwiesprache.text.Origin;

/**
 * What was found, as a site wants it judged.
 *
 * @param findings those that count, sorted, each as bad as the site's rules have it
 * @param waived those that a comment in the files waives, sorted; they count neither as error nor as warning
 */
public record Judgement(List<Diagnostic> findings, List<Waived> waived) {
    public Judgement {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /**
     * Judges all that was found. Findings about waivers ({@link WaiverCode}) are added, and judged like all others.
     *
     * @param codes those that there are
     * @param complete whether all was looked at, so that a waiver of something that was not found is of no use
     */
    public static Judgement of(Diagnostics log, Rules rules, Codes codes, boolean complete) {
        Claims claims = new Claims(log.waivers(), codes);
        TreeSet<Diagnostic> findings = new TreeSet<>();
        List<Waived> waived = new ArrayList<>();
        for (Diagnostic finding : log.sorted()) {
            Optional<Waiver> waiver = claims.waiver(finding);
            Optional<Diagnostic> judged = judged(finding, rules);
            if (waiver.isPresent() && judged.isPresent()) {
                waived.add(new Waived(finding, waiver.get()));
            } else {
                judged.ifPresent(findings::add);
            }
        }
        claims.problems(complete).forEach(problem -> judged(problem, rules).ifPresent(findings::add));
        return new Judgement(List.copyOf(findings), waived);
    }

    /** Whether a build with these findings fails. */
    public boolean fails(boolean strict) {
        return findings.stream().anyMatch(each -> strict || each.severity() == Severity.ERROR);
    }

    private static Optional<Diagnostic> judged(Diagnostic finding, Rules rules) {
        if (!Codes.isWarning(finding.code())) {
            return Optional.of(finding);
        }
        Level level =
                rules.of(finding.origin().source().path(), finding.code().id()).orElse(Level.WARNING);
        return switch (level) {
            case ERROR -> Optional.of(finding.as(Severity.ERROR));
            case WARNING -> Optional.of(finding);
            case OFF -> Optional.empty();
        };
    }

    /** What the waivers of a site claim, and which claims are of use. */
    private static final class Claims {
        private final List<Waiver> waivers;
        private final Codes codes;
        private final Map<Subject, TreeMap<Integer, Claim>> claims = new LinkedHashMap<>();
        private final Map<Subject, TreeSet<Integer>> found = new LinkedHashMap<>();

        /** A code in a file. */
        private record Subject(String path, String id) {}

        /** By line, the claim that reaches farthest of those that begin there or before. */
        private record Claim(Waiver waiver, int last) {}

        Claims(List<Waiver> waivers, Codes codes) {
            this.waivers = waivers;
            this.codes = codes;
            for (Waiver waiver : waivers) {
                waiver.codes().forEach(named -> add(waiver, named));
            }
            claims.values().forEach(Claims::spread);
        }

        private void add(Waiver waiver, Waiver.Named named) {
            claims.computeIfAbsent(new Subject(waiver.path(), named.id()), none -> new TreeMap<>())
                    .merge(waiver.firstLine(), new Claim(waiver, waiver.lastLine()), Claims::farther);
        }

        private static Claim farther(Claim one, Claim other) {
            return other.last() > one.last() ? other : one;
        }

        private static void spread(TreeMap<Integer, Claim> byLine) {
            Claim before = byLine.firstEntry().getValue();
            for (Map.Entry<Integer, Claim> each : byLine.entrySet()) {
                before = farther(before, each.getValue());
                each.setValue(before);
            }
        }

        /** One that waives a finding: within its lines lies the finding's place or a related one. */
        Optional<Waiver> waiver(Diagnostic finding) {
            if (claims.isEmpty() || !isWaivable(finding.code())) {
                return Optional.empty();
            }
            Optional<Waiver> waiver = waiver(finding.code(), finding.origin());
            for (Origin related : finding.related()) {
                Optional<Waiver> there = waiver(finding.code(), related);
                waiver = waiver.or(() -> there);
            }
            return waiver;
        }

        private Optional<Waiver> waiver(Code code, Origin place) {
            Subject subject = new Subject(place.source().path(), code.id());
            TreeMap<Integer, Claim> byLine = claims.get(subject);
            if (byLine == null) {
                return Optional.empty();
            }
            int line = place.position().line();
            found.computeIfAbsent(subject, none -> new TreeSet<>()).add(line);
            return Optional.ofNullable(byLine.floorEntry(line))
                    .map(Map.Entry::getValue)
                    .filter(claim -> claim.last() >= line)
                    .map(Claim::waiver);
        }

        private static boolean isWaivable(Code code) {
            return Codes.isWarning(code) && code != WaiverCode.UNUSED;
        }

        List<Diagnostic> problems(boolean complete) {
            Diagnostics log = new Diagnostics();
            for (Waiver waiver : waivers) {
                if (waiver.codes().isEmpty()) {
                    log.at(waiver.origin()).report(WaiverCode.NO_CODE);
                } else if (waiver.reason().isEmpty()) {
                    log.at(waiver.origin()).report(WaiverCode.NO_REASON, waiver.codes());
                }
                boolean finished = complete && !waiver.reason().isEmpty();
                waiver.codes().forEach(named -> check(waiver, named, finished, log));
            }
            return log.sorted();
        }

        private void check(Waiver waiver, Waiver.Named named, boolean complete, Diagnostics log) {
            Optional<Code> code = codes.get(named.id());
            if (code.isEmpty()) {
                log.at(named.origin())
                        .nearest(named.id(), codes.warnings())
                        .report(WaiverCode.UNKNOWN_CODE, named.id());
            } else if (!isWaivable(code.get())) {
                log.at(named.origin()).report(WaiverCode.NOT_WAIVABLE, named.id());
            } else if (complete && !isOfUse(waiver, named)) {
                log.at(named.origin()).report(WaiverCode.UNUSED, named.id());
            }
        }

        private boolean isOfUse(Waiver waiver, Waiver.Named named) {
            TreeSet<Integer> lines = found.getOrDefault(new Subject(waiver.path(), named.id()), new TreeSet<>());
            Integer line = lines.ceiling(waiver.firstLine());
            return line != null && line <= waiver.lastLine();
        }
    }
}
