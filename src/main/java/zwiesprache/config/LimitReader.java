package zwiesprache.config;

import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;

/**
 * Reads {@code limits: {line: 30000}}. Whoever may change {@code site.yml} may make a limit narrower; to widen one, the
 * command line has to lift its ceiling first, because a merge request changes {@code site.yml} too.
 */
final class LimitReader {
    static final String KEY = "limits";

    private final Limits ceilings;
    private final Diagnostics log;

    private LimitReader(Limits ceilings, Diagnostics log) {
        this.ceilings = ceilings;
        this.log = log;
    }

    /** @return the limits that hold: those stated, else the standard, none above its ceiling */
    static Limits limits(Yaml.Mapping root, Limits ceilings, Diagnostics log) {
        Limits limits = Limits.STANDARD;
        for (Limit limit : Limit.values()) {
            int most = ceilings.of(limit);
            limits = most < limits.of(limit) ? limits.with(limit, most) : limits;
        }
        Optional<Yaml> stated = root.get(KEY);
        if (stated.isPresent() && stated.get() instanceof Yaml.Mapping mapping) {
            for (Yaml.Member member : mapping.members()) {
                limits = new LimitReader(ceilings, log).with(member, limits);
            }
        } else {
            stated.ifPresent(other -> log.at(other.origin()).report(ConfigCode.WRONG_FORM, KEY, "map"));
        }
        return limits;
    }

    private Limits with(Yaml.Member member, Limits limits) {
        Optional<Limit> limit = Limit.of(member.key());
        if (limit.isEmpty()) {
            log.at(member.keyOrigin())
                    .nearest(member.key(), Limit.keys())
                    .report(ConfigCode.UNKNOWN_LIMIT, member.key(), Limit.keys());
            return limits;
        }
        String written = member.value() instanceof Yaml.Scalar scalar ? scalar.text() : "";
        Optional<Integer> number = number(written);
        if (number.isEmpty()) {
            log.at(member.value().origin()).report(ConfigCode.NOT_A_LIMIT, written);
            return limits;
        }
        int ceiling = ceilings.of(limit.get());
        if (number.get() > ceiling) {
            log.at(member.value().origin())
                    .report(ConfigCode.ABOVE_CEILING, limit.get().key(), number.get(), ceiling);
        }
        return limits.with(limit.get(), Math.min(number.get(), ceiling));
    }

    private static Optional<Integer> number(String written) {
        try {
            return Optional.of(Integer.parseInt(written)).filter(number -> number >= 1);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
