package zwiesprache.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;

/** Headings that say the same have one id in all languages, and each knows where to go in the other language. */
class PairingTest {
    private static final Lang FR = new Lang("fr");
    private static final Lang EN = new Lang("en");

    @TempDir
    Path folder;

    /**
     * Headings in two languages, in one line each with {@code /} between, and the ids that they get; after {@code >} the
     * ids in the other language to which they lead, {@code ^} for the top of the page.
     */
    record Row(String what, String fr, String en, String frIds, String enIds) {}

    static List<Row> rows() {
        return List.of(
                new Row(
                        "by position",
                        "## Début / ## Fin",
                        "## Start / ## End",
                        "debut fin > debut fin",
                        "debut fin > debut fin"),
                new Row(
                        "by position over several levels",
                        "## Un / ### Deux / ## Trois",
                        "## One / ### Two / ## Three",
                        "un deux trois > un deux trois",
                        "un deux trois > un deux trois"),
                new Row(
                        "by an id in both",
                        "## Début {#a} / ## Fin {#z}",
                        "## End {#z} / ## Start {#a}",
                        "a z > a z",
                        "z a > z a"),
                new Row(
                        "by an id in the original alone",
                        "## Début {#a} / ## Fin",
                        "## Start / ## End",
                        "a fin > a fin",
                        "a fin > a fin"),
                new Row(
                        "an id that only the translation has pairs with nothing",
                        "## Début / ## Fin",
                        "## Start {#s} / ## End",
                        "debut fin > ^ ^",
                        "s end > ^ ^"),
                new Row(
                        "between pairs by position",
                        "## Un / ## Deux {#d} / ## Trois / ## Quatre",
                        "## Two {#d} / ## Three / ## Four",
                        "un d trois quatre > ^ d trois quatre",
                        "d trois quatre > d trois quatre"),
                new Row(
                        "a heading more: those around it pair by id, the rest leads to the nearest above",
                        "## Un {#un} / ## Deux / ## Trois {#trois}",
                        "## One {#un} / ## Three {#trois}",
                        "un deux trois > un un trois",
                        "un trois > un trois"),
                new Row(
                        "a heading more and no ids: nothing pairs",
                        "## Un / ## Deux",
                        "## One",
                        "un deux > ^ ^",
                        "one > ^"),
                new Row(
                        "other levels: nothing pairs",
                        "## Un / ### Deux",
                        "## One / ## Two",
                        "un deux > ^ ^",
                        "one two > ^ ^"),
                new Row(
                        "the same words need no pairing",
                        "## Un / ## Programme",
                        "## Programme",
                        "un programme > ^ programme",
                        "programme > programme"),
                new Row(
                        "the same words twice",
                        "## Un / ## Un / ## Un {#un-2}",
                        "## One / ## One / ## One {#un-2}",
                        "un un-3 un-2 > un un-3 un-2",
                        "un un-3 un-2 > un un-3 un-2"),
                new Row(
                        "crossing pairs give no id twice",
                        "## Un {#a} / ## Deux {#b}",
                        "## Two {#b} / ## One {#a} / ## More",
                        "a b > a b",
                        "b a more > b a a"),
                new Row(
                        "nor does position give one that another heading states",
                        "## Un {#a} / ## Deux {#b}",
                        "## More / ## Two {#b} / ## One {#a}",
                        "a b > a b",
                        "more b a > ^ b a"),
                new Row(
                        "an id of another part of the text is taken",
                        "Mot\n{#un} / ## Un",
                        "## One",
                        "un-2 > un-2",
                        "un-2 > un-2"),
                new Row("no words that make an id", "## ***", "## ***", "u2a > u2a", "u2a > u2a"),
                new Row("headings in one language", "## Un", "Text.", "un > ^", " > "),
                new Row("no headings", "Texte.", "Text.", " > ", " > "));
    }

    private static String file(String lang, String headings) {
        return "-- content/a." + lang + ".md --\n---\ntitle: A\n---\n" + headings.replace(" / ", "\n\n") + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void headingsAreTied(Row row) {
        Walkthrough walk = Walkthrough.of(folder, file("fr", row.fr()) + file("en", row.en()));
        Status status = walk.edition().status();

        assertEquals(row.frIds(), words(status.of(new EntryId("a"), FR), EN));
        assertEquals(row.enIds(), words(status.of(new EntryId("a"), EN), FR));
    }

    private static String words(Anchors anchors, Lang other) {
        List<String> twins = anchors.twins().getOrDefault(other, List.of()).stream()
                .map(id -> id.isEmpty() ? "^" : id)
                .toList();
        return String.join(" ", anchors.ids()) + " > " + String.join(" ", twins);
    }

    @Test
    void theOriginalsWordsMakeTheIds() {
        Walkthrough walk = Walkthrough.of(
                folder,
                file("fr", "## Début / ## Fin").replace("title: A", "title: A\noriginal: en")
                        + file("en", "## Start / ## End").replace("title: A", "title: A\noriginal: en"));

        assertEquals("start end > start end", words(walk.edition().status().of(new EntryId("a"), FR), EN));
    }

    @Test
    void sectionsAreTiedLikeEntries() {
        Walkthrough walk = Walkthrough.of(
                folder, "-- content/index.fr.md --\n## Début\n-- content/index.en.md --\n## Start\n### More {#more}\n");

        assertEquals("debut > ^", words(walk.edition().status().of(SectionId.ROOT, FR), EN));
        assertEquals("start more > ^ ^", words(walk.edition().status().of(SectionId.ROOT, EN), FR));
    }

    @Test
    void idsAreUniqueAndTwinsExistWhateverTheHeadings() {
        Random random = new Random(11);
        StringBuilder site = new StringBuilder();
        int entries = 150;
        for (int i = 0; i < entries; i++) {
            site.append(file("fr", headings(random)).replace("content/a.", "content/a" + i + "."));
            site.append(file("en", headings(random)).replace("content/a.", "content/a" + i + "."));
        }
        Status status = Walkthrough.of(folder, site.toString()).edition().status();

        for (int i = 0; i < entries; i++) {
            Anchors fr = status.of(new EntryId("a" + i), FR);
            Anchors en = status.of(new EntryId("a" + i), EN);
            check(fr, en, EN);
            check(en, fr, FR);
        }
    }

    private static void check(Anchors own, Anchors there, Lang other) {
        assertEquals(own.ids().size(), new HashSet<>(own.ids()).size(), own.ids()::toString);
        List<String> twins = own.twins().getOrDefault(other, List.of());
        assertEquals(own.ids().size(), twins.size());
        for (String twin : twins) {
            assertTrue(twin.isEmpty() || there.ids().contains(twin), () -> own + " " + there);
        }
    }

    private static String headings(Random random) {
        List<String> headings = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of("x", "y", "un", "deux"));
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String words = List.of("Un", "Deux", "Trois", "X").get(random.nextInt(4));
            String id = random.nextInt(3) == 0 && !ids.isEmpty()
                    ? " {#" + ids.remove(random.nextInt(ids.size())) + "}"
                    : "";
            headings.add("##" + "#".repeat(random.nextInt(2)) + " " + words + id);
        }
        return String.join(" / ", headings);
    }
}
