package zwiesprache.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;

/** The topics as SKOS, read by a foreign reader of RDF. */
class ThesaurusTest {
    private static final String TOPICS = """
        -- content/mots/_section.yml --
        is: topic
        title: {fr: Mots, en: Words}
        fields:
          generique: {type: references, to: mots, role: broader}
          associes: {type: references, to: mots, role: related}
          synonymes: {type: records, role: other-names, fields: {mot: {type: text, localized: true}}}
          perimes: {type: records, role: deprecated, fields: {mot: {type: text, localized: true}}}
        -- content/phares/_section.yml --
        is: event
        title: {fr: Phares, en: Lights}
        fields:
          sujets: {type: references, to: mots, role: topics}
        -- content/phares/nord.fr.md --
        ---
        title: Nord
        sujets: [eclat, lumiere]
        ---
        -- content/mots.yml --
        lumiere:
          title: {fr: Lumière, en: "Light \\"so called\\""}
          summary: {fr: "Une \\\\ barre"}
        eclat:
          title: {fr: Éclat, en: Flash}
          generique: [lumiere]
          associes: [nuit, lumiere, eclat]
          synonymes: [{mot: {fr: Lueur, en: Glow}}, {mot: {fr: Éclat}}]
          perimes: [{mot: {fr: Lueur}}, {mot: {fr: Feu, en: Fire}}]
        nuit:
          title: {fr: Nuit}
        """;

    @TempDir
    Path folder;

    private static Model read(Map<String, byte[]> files, String path, RDFFormat format) throws IOException {
        ParserConfig strict = new ParserConfig();
        strict.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        strict.set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, true);
        strict.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        return Rio.parse(Emitted.open(files, path), "https://nowhere.example/", format, strict);
    }

    private static Set<String> objects(Model model, String ending, Value property) {
        return model.stream()
                .filter(each -> each.getSubject().stringValue().endsWith(ending))
                .filter(each -> each.getPredicate().equals(property))
                .map(Statement::getObject)
                .map(ThesaurusTest::shorter)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shorter(Value value) {
        return value.toString().replaceFirst("^.*[.]ttl#", "#");
    }

    private Map<String, byte[]> files() {
        return Emitted.of(Walkthrough.of(folder, TOPICS).sound().edition());
    }

    @Test
    void bothFilesSayTheSame() throws IOException {
        Map<String, byte[]> files = files();
        Model turtle = read(files, "data/skos.ttl", RDFFormat.TURTLE);
        Model json = read(files, "data/skos.jsonld", RDFFormat.JSONLD);

        assertFalse(turtle.isEmpty());
        assertEquals(new TreeSet<>(lines(turtle)), new TreeSet<>(lines(json)));
    }

    private static Set<String> lines(Model model) {
        return model.stream().map(Statement::toString).collect(Collectors.toSet());
    }

    @Test
    void labelsAreInTheirLanguagesAndNoneIsTwice() throws IOException {
        Model model = read(files(), "data/skos.ttl", RDFFormat.TURTLE);

        assertEquals(Set.of("\"Éclat\"@fr", "\"Flash\"@en"), objects(model, "#mots/eclat", SKOS.PREF_LABEL));
        assertEquals(Set.of("\"Lueur\"@fr", "\"Glow\"@en"), objects(model, "#mots/eclat", SKOS.ALT_LABEL));
        assertEquals(Set.of("\"Feu\"@fr", "\"Fire\"@en"), objects(model, "#mots/eclat", SKOS.HIDDEN_LABEL));
        assertEquals(Set.of("\"Nuit\"@fr"), objects(model, "#mots/nuit", SKOS.PREF_LABEL));
        assertEquals(
                Set.of("Lumière", "Light \"so called\""),
                model.filter(null, SKOS.PREF_LABEL, null).objects().stream()
                        .map(Value::stringValue)
                        .filter(label -> label.startsWith("L"))
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of("Une \\ barre"),
                model.filter(null, SKOS.DEFINITION, null).objects().stream()
                        .map(Value::stringValue)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theOrderIsToldFromBothEnds() throws IOException {
        Model model = read(files(), "data/skos.ttl", RDFFormat.TURTLE);

        assertEquals(Set.of("#mots/lumiere"), objects(model, "#mots/eclat", SKOS.BROADER));
        assertEquals(Set.of("#mots/eclat"), objects(model, "#mots/lumiere", SKOS.NARROWER));
        assertEquals(Set.of("#mots/nuit"), objects(model, "#mots/eclat", SKOS.RELATED));
        assertEquals(Set.of("#mots/eclat"), objects(model, "#mots/nuit", SKOS.RELATED));
        assertEquals(Set.of(), objects(model, "#mots/lumiere", SKOS.RELATED));
        assertEquals(Set.of("#mots/lumiere", "#mots/nuit"), objects(model, "#mots", SKOS.HAS_TOP_CONCEPT));
    }

    @Test
    void pagesSayWhatTheyAreAbout() throws IOException {
        Model model = read(files(), "data/skos.ttl", RDFFormat.TURTLE);

        Set<String> about = model.filter(null, DCTERMS.SUBJECT, null).stream()
                .map(each -> each.getSubject().stringValue().replaceFirst("^https?://[^/]*", "") + " "
                        + shorter(each.getObject()))
                .collect(Collectors.toSet());
        assertEquals(Set.of("/fr/phares/nord/ #mots/eclat", "/fr/phares/nord/ #mots/lumiere"), about);
    }

    /** SKOS reference, S9, S13, S14, S27. */
    @Test
    void theRealThesaurusKeepsTheRules() throws IOException {
        Model model = read(
                Emitted.of(Walkthrough.of(Path.of(""), false).sound().edition()), "data/skos.ttl", RDFFormat.TURTLE);
        Set<Resource> concepts = model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();

        assertFalse(concepts.isEmpty());
        for (Resource concept : concepts) {
            Set<Value> preferred = model.filter(concept, SKOS.PREF_LABEL, null).objects();
            Set<Value> other = model.filter(concept, SKOS.ALT_LABEL, null).objects();
            Set<Value> hidden = model.filter(concept, SKOS.HIDDEN_LABEL, null).objects();
            assertEquals(2, preferred.size(), () -> concept + " " + preferred);
            assertFalse(preferred.stream().anyMatch(other::contains), concept::toString);
            assertFalse(hidden.stream().anyMatch(other::contains), concept::toString);
            assertFalse(hidden.stream().anyMatch(preferred::contains), concept::toString);
            for (Value related : model.filter(concept, SKOS.RELATED, null).objects()) {
                assertFalse(model.contains(concept, SKOS.BROADER, related), concept::toString);
                assertFalse(model.contains(concept, SKOS.NARROWER, related), concept::toString);
                assertEquals(true, model.contains((Resource) related, SKOS.RELATED, concept));
            }
            for (Value wider : model.filter(concept, SKOS.BROADER, null).objects()) {
                assertEquals(true, model.contains((Resource) wider, SKOS.NARROWER, concept));
            }
        }
    }
}
