package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Lang;

/** What can be subscribed to in a language. */
class ChannelsTest {
    private static final String SITE = """
        -- site.yml --
        title: {fr: Le tram, en: The tramway}
        base-url: https://tram.example/
        languages:
          fr: {name: Français}
          fr-simple: {name: Facile, of: fr}
          en: {name: English}
        """;
    private static final String HOME = """
        -- content/index.fr.md --
        ---
        title: Bienvenue
        ---
        -- content/index.en.md --
        ---
        title: Welcome
        ---
        """;
    private static final String KINDS = """
        -- content/fetes/_section.yml --
        is: event
        title: {fr: Fêtes, en: Feasts}
        slug: {en: feasts}
        fields:
          quand: {type: date, role: when}
          sujets: {type: references, to: sujets, role: topics}
          sources: {type: references, to: livres, role: sources}
        -- content/sujets/_section.yml --
        is: topic
        title: {fr: Sujets, en: Topics}
        -- content/livres/_section.yml --
        is: source
        title: {fr: Livres, en: Books}
        fields:
          quand: {type: date, role: when}
          sujets: {type: references, to: sujets, role: topics}
        -- content/gens/_section.yml --
        is: person
        title: {fr: Gens, en: People}
        """;

    @TempDir
    Path folder;

    /** A line each: page, folder, title and its language, what is in it, what it offers. */
    private String channels(String content, String lang) {
        return channels(Walkthrough.of(folder, SITE + HOME + KINDS + content).sound(), lang);
    }

    private static String channels(Walkthrough walk, String lang) {
        return walk.edition().channels(new Lang(lang)).stream()
                .map(ChannelsTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Channel channel) {
        return channel.page()
                + (channel.folder().equals(channel.page()) ? "" : " in " + channel.folder())
                + channel.title()
                        .map(title -> " “" + title.words() + "” " + title.lang().tag())
                        .orElse("")
                + ":"
                + (channel.entries().isEmpty() ? "" : " ")
                + Editions.names(channel.entries())
                + (channel.news() ? " +news" : "")
                + (channel.dates() ? " +dates" : "");
    }

    @Test
    void allThatThereIsCanBeSubscribedToEvenIfItIsNothingYet() {
        assertEquals("fr/: +news +dates", channels("", "fr"));
        assertEquals("en/: +news +dates", channels("", "en"));
    }

    @Test
    void aSectionCanIfItHasNewsOrDates() {
        String content = """
            -- content/fetes.yml --
            a: {title: {fr: A, en: A}, quand: 1999}
            b: {title: {fr: B, en: B}, quand: 2001-05-01}
            -- content/gens.yml --
            c: {title: {fr: C, en: C}}
            """;

        assertEquals("fr/: a b c +news +dates\nfr/fetes/ “Fêtes” fr: a b +dates", channels(content, "fr"));
        assertEquals("en/: a b c +news +dates\nen/feasts/ “Feasts” en: a b +dates", channels(content, "en"));
    }

    @Test
    void aDateCountsOnlyIfBothItsEndsAreKnownToTheDay() {
        String content = """
            -- content/fetes.yml --
            a: {title: {fr: A}, quand: 1999-04}
            b: {title: {fr: B}, quand: 2001-05-01/..}
            c: {title: {fr: C}, quand: 2001-05-01/2001-06}
            d: {title: {fr: D}}
            """;

        assertEquals("fr/: a b c d +news +dates", channels(content, "fr"));
    }

    @Test
    void newsIsWhatHasAPageAndSaysWhenItWasPublishedOrUpdated() {
        String news = """
            -- content/gens/a.fr.md --
            ---
            title: A
            updated: 2024-01-02
            ---
            -- content/gens/b.fr.md --
            ---
            title: B
            ---
            -- content/gens/b.en.md --
            ---
            title: B
            ---
            """;

        assertEquals("fr/: a b +news +dates\nfr/gens/ “Gens” fr: a b +news", channels(news, "fr"));
        // A fallback is no news in English: its readers were told nothing.
        assertEquals("en/: a b +news +dates", channels(news, "en"));
    }

    @Test
    void anEntryWithoutAPageIsNoNews() {
        String content = """
            -- content/gens/a.fr.md --
            ---
            title: A
            published: 2024-01-02
            page: none
            ---
            """;

        assertEquals("fr/: a +news +dates", channels(content, "fr"));
    }

    @Test
    void aTopicHasWhatIsAboutItButNoSources() {
        String content = """
            -- content/sujets.yml --
            rails: {title: {fr: Rails, en: Rails}}
            roues: {title: {fr: Roues}}
            -- content/livres.yml --
            histoire: {title: {fr: Histoire}, quand: 2000-01-01, sujets: [rails, roues]}
            -- content/fetes.yml --
            z: {title: {fr: Z, en: Z}, quand: 2001-05-01, sujets: rails, sources: histoire}
            y: {title: {fr: Y, en: Y}, quand: 2002, sujets: [rails, roues]}
            """;

        assertEquals("""
            fr/: y z histoire rails roues +news +dates
            fr/fetes/ “Fêtes” fr: y z +dates
            fr/sujets/rails/ “Rails” fr: y z +dates\
            """, channels(content, "fr"));
    }

    @Test
    void whatIsHeldBackIsNoReasonToSubscribe() {
        String content = """
            -- content/sujets.yml --
            rails: {title: {fr: Rails}}
            -- content/fetes/a.fr.md --
            ---
            title: A
            quand: 2001-05-01
            sujets: rails
            draft: true
            ---
            """;

        assertEquals("fr/: rails +news +dates", channels(content, "fr"));
    }

    @Test
    void readersOfAVariantSubscribeToItsLanguage() {
        Walkthrough walk = Walkthrough.of(folder, SITE + HOME + KINDS).sound();

        assertEquals("", channels(walk, "fr-simple"));
        assertEquals(
                List.of("fr", "en"),
                walk.edition().channels().keySet().stream().map(Lang::tag).toList());
    }

    @Test
    void aLanguageWithoutAHomePageHasNone() {
        Walkthrough walk = Walkthrough.of(folder, """
            -- content/gens/_section.yml --
            is: person
            title: {fr: Gens, pl: Ludzie}
            languages: [fr, pl]
            -- content/gens/a.fr.md --
            ---
            title: A
            published: 2024-01-02
            ---
            -- content/gens/a.pl.md --
            ---
            title: A
            ---
            """).sound();

        assertEquals("fr/: a +news +dates\nfr/gens/ “Gens” fr: a +news", channels(walk, "fr"));
        assertEquals("", channels(walk, "pl"));
    }
}
