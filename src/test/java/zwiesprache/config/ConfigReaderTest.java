package zwiesprache.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.build.AllCodes;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Gate;
import zwiesprache.model.Lang;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** {@code site.yml} becomes settings; all that is wrong in it is reported at once. */
class ConfigReaderTest {
    private static final String LEAST = """
        title: Le tram
        base-url: https://tram.example
        languages: {fr: Français}
        """;

    private final Diagnostics log = new Diagnostics();

    private Optional<Config> read(String text) {
        SourceText source = new SourceText("site.yml", text);
        return new YamlReader()
                .mapping(source, new Span(0, text.length()), 1 << 16, log)
                .flatMap(root -> ConfigReader.read(root, AllCodes.codes(), Limits.STANDARD, log));
    }

    @Test
    void everythingStated() {
        Config config = read("""
            title: {fr: Le tram, pl: Tramwaj}
            description: {fr: Sur rails.}
            base-url: https://tram.example/x
            languages:
              fr: {name: Français}
              fr-simple: {name: Facile, of: fr, general: false}
              pl: {name: Polski}
            zone: Europe/Warsaw
            publish: both
            theme: rails
            menu: ["@lignes/", "@a-propos"]
            footer: ["@/"]
            license: {name: CC0, url: https://creativecommons.org/publicdomain/zero/1.0/}
            html: false
            """).orElseThrow();

        assertEquals("", Walkthrough.reports(log));
        assertEquals(Optional.of("Tramwaj"), config.names().title().in(new Lang("pl")));
        assertEquals(Optional.empty(), config.names().description().in(new Lang("pl")));
        assertEquals(new BaseUrl("https://tram.example", "/x/"), config.baseUrl());
        assertEquals(
                List.of(new Lang("fr"), new Lang("fr-simple"), new Lang("pl")),
                config.languages().tags());
        assertEquals(List.of(new Lang("fr"), new Lang("pl")), config.languages().full());
        assertEquals(List.of(new Lang("fr"), new Lang("pl")), config.languages().general());
        assertEquals("Europe/Warsaw", config.zone().getId());
        assertEquals(Gate.BOTH, config.gate());
        assertEquals("rails", config.theme().words());
        assertEquals(
                List.of("@lignes/", "@a-propos"),
                config.menus().main().stream().map(Config.Reference::words).toList());
        assertEquals(
                Optional.of(new Config.License("CC0", "https://creativecommons.org/publicdomain/zero/1.0/")),
                config.policy().license());
        assertEquals(false, config.policy().html());
    }

    @Test
    void whatNeedNotBeStated() {
        Config config = read(LEAST).orElseThrow();

        assertEquals("", Walkthrough.reports(log));
        assertEquals(Optional.of("Le tram"), config.names().title().in(new Lang("fr")));
        assertTrue(config.names().description().isEmpty());
        assertEquals("Français", config.languages().name(new Lang("fr")));
        assertEquals("Z", config.zone().getId());
        assertEquals(Gate.FALLBACK, config.gate());
        assertEquals("default", config.theme().words());
        assertEquals(List.of(), config.menus().main());
        assertEquals(
                new Config.Policy(true, true, false, false, Optional.empty(), new TreeMap<>(), Limits.STANDARD),
                config.policy());
    }

    @Test
    void rulesAndLimitsAreRead() {
        Config config = read(LEAST + """
            findings: {ZW0207: error, ZW0204: off, ZW0602: warning}
            limits: {line: 1000, text-seconds: 5, page-steps: 2000000}
            """).orElseThrow();

        assertEquals("ABOVE_CEILING site.yml:5:51 `2000000` (page-steps, 2000000, 1000000)", Walkthrough.reports(log));
        assertEquals(
                "{ZW0207=ERROR, ZW0204=OFF, ZW0602=WARNING}",
                config.policy().findings().toString());
        assertEquals(1000, config.policy().limits().of(Limit.LINE));
        assertEquals(5, config.policy().limits().of(Limit.SECONDS));
        assertEquals(1_000_000, config.policy().limits().of(Limit.STEPS));
        assertEquals(4L << 30, config.policy().limits().bytes(Limit.CONTENT));
    }

    @Test
    void allThatIsWrongIsReportedAtOnce() {
        read("""
            titel: Le tram
            description: {fr: Sur rails., ru: По рельсам.}
            base-url: tram.example
            languages:
              fr: {nom: Français}
              FR: x
              fr-simple: {of: fp}
              pl: {general: oui}
            zone: Europe/Lion
            publish: falback
            theme: ../rails
            menu: "@lignes/"
            footer: [a, [b]]
            license: CC0
            html: {a: b}
            """);

        assertEquals("""
            UNKNOWN_KEY site.yml:1:1 `titel` (titel, site.yml) ? title
            NOT_A_BASE_URL site.yml:3:11 `tram.example` (tram.example)
            UNKNOWN_KEY site.yml:5:8 `nom` (nom, fr)
            NOT_A_LANGUAGE site.yml:6:3 `FR` (FR) ? fr
            UNKNOWN_LANGUAGE site.yml:7:19 `fp` (fp, [fr]) ? fr
            WRONG_FORM site.yml:8:17 `oui` (general, flag)
            UNKNOWN_ZONE site.yml:9:7 `Europe/Lion` (Europe/Lion)
            UNKNOWN_WORD site.yml:10:10 `falback` (falback, [both, fallback, each]) ? fallback
            NOT_A_THEME site.yml:11:8 `../rails` (../rails)
            WRONG_FORM site.yml:12:7 `"@lignes/"` (menu, list)
            WRONG_FORM site.yml:13:13 `[b]` (footer, text)
            WRONG_FORM site.yml:14:10 `CC0` (license, map)
            WRONG_FORM site.yml:15:7 `{a: b}` (html, text)\
            """, Walkthrough.reports(log));
    }

    @Test
    void withoutALanguageThereIsNoSite() {
        assertEquals(Optional.empty(), read("title: a\nbase-url: https://a.example\nlanguages: {}\n"));
        assertEquals(Optional.empty(), read("title: a\nbase-url: https://a.example\nlanguages: fr\n"));
        assertEquals("""
            MISSING_KEY site.yml:3:12 `{}` (languages)
            WRONG_FORM site.yml:3:12 `fr` (languages, map)\
            """, Walkthrough.reports(log));
    }

    @Test
    void aLicenseAndALanguageHaveTheirOwnKeys() {
        read(LEAST + "license: {nam: CC0}\n");

        assertEquals("""
            UNKNOWN_KEY site.yml:4:11 `nam` (nam, license) ? name\
            """, Walkthrough.reports(log));
    }

    @Test
    void wrongFormsAreNamedByTheKeyTheyStandAt() {
        read(LEAST.replace("Le tram", "{fr: [a]}").replace("Français", "{name: {a: b}}"));

        assertEquals("""
            WRONG_FORM site.yml:1:13 `[a]` (fr, text)
            WRONG_FORM site.yml:3:24 `{a: b}` (name, text)\
            """, Walkthrough.reports(log));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://tram.example, https://tram.example, /",
                "https://tram.example/, https://tram.example, /",
                "http://localhost:8080/x/y, http://localhost:8080, /x/y/",
                "https://tram.example/a%20b/, https://tram.example, /a%20b/",
                "tram.example, -, -",
                "//tram.example, -, -",
                "ftp://tram.example, -, -",
                "https:///x, -, -",
                "https://tram.example/?a, -, -",
                "https://tram.example/#a, -, -",
                "https://tram example/, -, -",
                "'', -, -",
            })
    void anAddressHasAnOriginAndAPath(String url, String origin, String path) {
        Optional<BaseUrl> read = BaseUrl.of(url);

        assertEquals(Optional.ofNullable(origin), read.map(BaseUrl::origin));
        assertEquals(Optional.ofNullable(path), read.map(BaseUrl::path));
    }

    @Test
    void absoluteAddressesBeginWithOriginAndPath() {
        assertEquals(
                "https://tram.example/x/fr/",
                BaseUrl.of("https://tram.example/x").orElseThrow().absolute("fr/"));
    }
}
