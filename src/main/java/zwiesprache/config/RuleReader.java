package zwiesprache.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Codes;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Level;
import zwiesprache.diagnostic.Rules;
import zwiesprache.parse.DataFile;
import zwiesprache.parse.yaml.Yaml;

/** Reads what {@code site.yml} and the sections make of findings: {@code findings: {ZW0207: error, ZW0603: off}}. */
public final class RuleReader {
    /** The key, in {@code site.yml} and in {@code _section.yml}. */
    public static final String KEY = "findings";

    /** What may be made of a finding. */
    public static final List<String> LEVELS = Arrays.stream(Level.values())
            .map(level -> level.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final String CONTENT = "content";

    private RuleReader() {}

    /**
     * The rules of the whole project: the site's own, and those of its sections for their folders.
     *
     * @param data the content's YAML files, of which the sections' declarations count
     * @param codes those that may be named
     */
    public static Rules rules(Config config, List<DataFile> data, Codes codes, Diagnostics log) {
        Map<String, Map<String, Level>> folders = new LinkedHashMap<>();
        folders.put("", config.policy().findings());
        for (DataFile file : data) {
            if (file.isSection()) {
                String folder = file.folder().isEmpty() ? CONTENT : CONTENT + "/" + file.folder();
                folders.put(folder, levels(file.root(), codes, log));
            }
        }
        return new Rules(folders);
    }

    static Map<String, Level> levels(Yaml.Mapping root, Codes codes, Diagnostics log) {
        Map<String, Level> levels = new LinkedHashMap<>();
        Optional<Yaml> stated = root.get(KEY);
        if (stated.isPresent() && stated.get() instanceof Yaml.Mapping mapping) {
            for (Yaml.Member member : mapping.members()) {
                Optional<Level> level = level(member.value(), log);
                if (mayBeJudged(member, codes, log)) {
                    level.ifPresent(each -> levels.put(member.key(), each));
                }
            }
        } else {
            stated.ifPresent(other -> log.at(other.origin()).report(ConfigCode.WRONG_FORM, KEY, "map"));
        }
        return levels;
    }

    private static boolean mayBeJudged(Yaml.Member member, Codes codes, Diagnostics log) {
        Optional<Code> code = codes.get(member.key());
        if (code.isEmpty()) {
            log.at(member.keyOrigin())
                    .nearest(member.key(), codes.warnings())
                    .report(ConfigCode.UNKNOWN_FINDING, member.key());
        } else if (!Codes.isWarning(code.get())) {
            log.at(member.keyOrigin()).report(ConfigCode.FIXED_FINDING, member.key());
        }
        return code.filter(Codes::isWarning).isPresent();
    }

    private static Optional<Level> level(Yaml value, Diagnostics log) {
        String word = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
        int known = LEVELS.indexOf(word);
        if (known < 0) {
            log.at(value.origin()).nearest(word, LEVELS).report(ConfigCode.UNKNOWN_LEVEL, word, LEVELS);
            return Optional.empty();
        }
        return Optional.of(Level.values()[known]);
    }
}
