package zwiesprache.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import zwiesprache.diagnostic.Codes;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Gate;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Languages.Language;
import zwiesprache.model.Localized;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Limits;
import zwiesprache.text.Suggest;

/** Reads {@code site.yml}; reports everything it can find in one go. */
public final class ConfigReader {
    /** The keys of {@code site.yml}. */
    public static final List<String> KEYS = List.of(
            "title",
            "description",
            "base-url",
            "languages",
            PairReader.PAIRS,
            PairReader.BINDING,
            "zone",
            "publish",
            "theme",
            "menu",
            "footer",
            "license",
            "html",
            "search",
            "epub",
            "dossiers",
            RuleReader.KEY,
            LimitReader.KEY);
    /** What may be said of a language. */
    public static final List<String> LANGUAGE = List.of("name", "of", "general");
    /** What may be said of the licence. */
    public static final List<String> LICENSE = List.of("name", "url");

    private static final String OFF = "off";
    /** What something that can be switched off may be. */
    public static final List<String> SWITCH = List.of("on", OFF);

    private static final List<String> GATES = Arrays.stream(Gate.values())
            .map(gate -> gate.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final String OWN_THEME = "default";

    private final Yaml.Mapping root;
    private final Codes codes;
    private final Limits ceilings;
    private final Diagnostics log;
    private boolean languagesKnown = true;

    private ConfigReader(Yaml.Mapping root, Codes codes, Limits ceilings, Diagnostics log) {
        this.root = root;
        this.codes = codes;
        this.ceilings = ceilings;
        this.log = log;
    }

    /**
     * @param codes those that {@code findings} may name
     * @param ceilings the most that {@code limits} may ask for
     * @return the site's settings; absent if the languages are missing or wrong; whatever is, is reported
     */
    public static Optional<Config> read(Yaml.Mapping root, Codes codes, Limits ceilings, Diagnostics log) {
        return new ConfigReader(root, codes, ceilings, log).config();
    }

    private Optional<Config> config() {
        checkKeys(root, KEYS, "site.yml");
        Optional<Languages> languages = languages();
        Optional<BaseUrl> baseUrl =
                required("base-url").flatMap(value -> text("base-url", value)).flatMap(this::baseUrl);
        required("title");
        Config.Names names = new Config.Names(words("title", languages), words("description", languages));
        ZoneId zone = zone();
        Gate gate = gate();
        Config.Reference theme = theme();
        Config.Menus menus = new Config.Menus(references("menu"), references("footer"));
        Config.Policy policy = new Config.Policy(
                flag(root, "html", true),
                switched("search", true),
                switched("epub", false),
                switched("dossiers", false),
                license(),
                RuleReader.levels(root, codes, log),
                LimitReader.limits(root, ceilings, log));
        BaseUrl address = baseUrl.orElse(BaseUrl.NOWHERE);
        return languages
                .filter(all -> languagesKnown)
                .map(all -> new Config(names, address, all, zone, gate, theme, menus, policy));
    }

    private void checkKeys(Yaml.Mapping stated, List<String> known, String where) {
        for (Yaml.Member member : stated.members()) {
            if (!known.contains(member.key())) {
                log.at(member.keyOrigin())
                        .nearest(member.key(), known)
                        .report(ConfigCode.UNKNOWN_KEY, member.key(), where);
            }
        }
    }

    private Optional<Yaml> required(String key) {
        Optional<Yaml> value = root.get(key);
        if (value.isEmpty() && !Suggest.slips(root.keys(), KEYS).contains(key)) {
            log.at(root.origin()).report(ConfigCode.MISSING_KEY, key);
        }
        return value;
    }

    private Optional<Yaml.Scalar> text(Yaml.Mapping in, String key) {
        return in.get(key).flatMap(value -> text(key, value));
    }

    private Optional<Yaml.Scalar> text(String key, Yaml value) {
        if (value instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        log.at(value.origin()).report(ConfigCode.WRONG_FORM, key, "text");
        return Optional.empty();
    }

    private Optional<Yaml.Mapping> map(String key, Yaml value) {
        if (value instanceof Yaml.Mapping mapping) {
            return Optional.of(mapping);
        }
        log.at(value.origin()).report(ConfigCode.WRONG_FORM, key, "map");
        return Optional.empty();
    }

    private Optional<BaseUrl> baseUrl(Yaml.Scalar scalar) {
        Optional<BaseUrl> url = BaseUrl.of(scalar.text());
        if (url.isEmpty()) {
            log.at(scalar.origin()).report(ConfigCode.NOT_A_BASE_URL, scalar.text());
        }
        return url;
    }

    private Optional<Languages> languages() {
        List<Language> all = new ArrayList<>();
        Optional<Yaml.Mapping> stated = required("languages").flatMap(value -> map("languages", value));
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        for (Yaml.Member member : stated.get().members()) {
            if (!Lang.isTag(member.key())) {
                String tag = member.key().toLowerCase(Locale.ROOT).replace('_', '-');
                log.at(member.keyOrigin())
                        .nearest(member.key(), Lang.isTag(tag) ? List.of(tag) : List.of())
                        .report(ConfigCode.NOT_A_LANGUAGE, member.key());
                languagesKnown = false;
            } else {
                all.add(language(new Lang(member.key()), member.value(), all));
            }
        }
        if (all.stream().allMatch(language -> language.variantOf().isPresent())) {
            if (languagesKnown) {
                log.at(stated.get().origin()).report(ConfigCode.MISSING_KEY, "languages");
            }
            return Optional.empty();
        }
        Languages languages = new Languages(all);
        // With a tag that is wrong, the mistake is that one, not the pair that names it.
        return Optional.of(languagesKnown ? PairReader.read(root, languages, log) : languages);
    }

    private Language language(Lang lang, Yaml value, List<Language> before) {
        if (!(value instanceof Yaml.Mapping about)) {
            String name = value instanceof Yaml.Scalar scalar ? scalar.text() : lang.tag();
            return new Language(lang, name, Optional.empty(), true);
        }
        checkKeys(about, LANGUAGE, lang.tag());
        String name = text(about, "name").map(Yaml.Scalar::text).orElse(lang.tag());
        Optional<Lang> of = text(about, "of").flatMap(base -> variantOf(base, before));
        return new Language(lang, name, of, flag(about, "general", true));
    }

    private Optional<Lang> variantOf(Yaml.Scalar of, List<Language> before) {
        List<String> known = before.stream()
                .filter(language -> language.variantOf().isEmpty())
                .map(language -> language.lang().tag())
                .toList();
        if (!known.contains(of.text())) {
            log.at(of.origin()).nearest(of.text(), known).report(ConfigCode.UNKNOWN_LANGUAGE, of.text(), known);
            return Optional.empty();
        }
        return Optional.of(new Lang(of.text()));
    }

    private Localized<String> words(String key, Optional<Languages> languages) {
        Optional<Yaml> value = root.get(key);
        if (value.isEmpty() || languages.isEmpty()) {
            return Localized.none();
        }
        if (value.get() instanceof Yaml.Scalar scalar) {
            return text(key, scalar)
                    .map(Yaml.Scalar::text)
                    .map(Localized::everywhere)
                    .orElse(Localized.none());
        }
        return map(key, value.get())
                .map(mapping -> words(mapping, languages.get()))
                .orElse(Localized.none());
    }

    private Localized<String> words(Yaml.Mapping mapping, Languages languages) {
        Map<Lang, String> byLang = new LinkedHashMap<>();
        List<String> known = languages.tags().stream().map(Lang::tag).toList();
        for (Yaml.Member member : mapping.members()) {
            if (!known.contains(member.key())) {
                boolean slip = Suggest.nearest(member.key(), known).isPresent();
                if (languagesKnown || slip) { // else it is the mistake in the languages that was reported
                    log.at(member.keyOrigin())
                            .nearest(member.key(), known)
                            .report(ConfigCode.UNKNOWN_LANGUAGE, member.key(), known);
                }
            } else {
                text(member.key(), member.value()).ifPresent(text -> byLang.put(new Lang(member.key()), text.text()));
            }
        }
        return Localized.of(byLang);
    }

    private ZoneId zone() {
        Optional<Yaml.Scalar> stated = text(root, "zone");
        try {
            return stated.<ZoneId>map(zone -> ZoneId.of(zone.text())).orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            log.at(stated.orElseThrow().origin())
                    .nearest(stated.orElseThrow().text(), new TreeSet<>(ZoneId.getAvailableZoneIds()))
                    .report(ConfigCode.UNKNOWN_ZONE, stated.orElseThrow().text());
            return ZoneOffset.UTC;
        }
    }

    private Gate gate() {
        Optional<Yaml.Scalar> stated = text(root, "publish");
        if (stated.isEmpty()) {
            return Gate.FALLBACK;
        }
        int known = GATES.indexOf(stated.get().text());
        if (known < 0) {
            log.at(stated.get().origin())
                    .nearest(stated.get().text(), GATES)
                    .report(ConfigCode.UNKNOWN_WORD, stated.get().text(), GATES);
            return Gate.FALLBACK;
        }
        return Gate.values()[known];
    }

    private Config.Reference theme() {
        Optional<Yaml.Scalar> stated = text(root, "theme");
        Config.Reference own = new Config.Reference(OWN_THEME, root.origin());
        if (stated.isPresent() && !EntryId.isSegment(stated.get().text())) {
            log.at(stated.get().origin())
                    .report(ConfigCode.NOT_A_THEME, stated.get().text());
            return own;
        }
        return stated.map(name -> new Config.Reference(name.text(), name.origin()))
                .orElse(own);
    }

    private List<Config.Reference> references(String key) {
        Optional<Yaml> value = root.get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Yaml.Sequence sequence)) {
            log.at(value.get().origin()).report(ConfigCode.WRONG_FORM, key, "list");
            return List.of();
        }
        List<Config.Reference> references = new ArrayList<>();
        for (Yaml item : sequence.items()) {
            text(key, item).ifPresent(text -> references.add(new Config.Reference(text.text(), text.origin())));
        }
        return references;
    }

    private boolean flag(Yaml.Mapping in, String key, boolean otherwise) {
        Optional<Yaml.Scalar> stated = text(in, key);
        if (stated.isEmpty()) {
            return otherwise;
        }
        if (!List.of("true", "false").contains(stated.get().text())) {
            log.at(stated.get().origin()).report(ConfigCode.WRONG_FORM, key, "flag");
            return otherwise;
        }
        return stated.get().text().equals("true");
    }

    /** @return whether it is on, which it is unless stated */
    private boolean switched(String key, boolean unless) {
        Optional<Yaml.Scalar> stated = text(root, key);
        stated.filter(word -> !SWITCH.contains(word.text()))
                .ifPresent(word -> log.at(word.origin())
                        .nearest(word.text(), SWITCH)
                        .report(ConfigCode.UNKNOWN_WORD, word.text(), SWITCH));
        return stated.map(word -> !word.text().equals(OFF)).orElse(unless);
    }

    private Optional<Config.License> license() {
        Optional<Yaml.Mapping> stated = root.get("license").flatMap(value -> map("license", value));
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        checkKeys(stated.get(), LICENSE, "license");
        if (!stated.get().has("name")
                && Suggest.slips(stated.get().keys(), List.of("name", "url")).isEmpty()) {
            log.at(stated.get().origin()).report(ConfigCode.MISSING_KEY, "name");
        }
        Optional<Yaml.Scalar> url = text(stated.get(), "url");
        url.filter(address -> !isWeb(address.text()))
                .ifPresent(address -> log.at(address.origin()).report(ConfigCode.WRONG_FORM, "url", "url"));
        return text(stated.get(), "name")
                .map(name -> new Config.License(
                        name.text(), url.map(Yaml.Scalar::text).orElse("")));
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
