package zwiesprache.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import zwiesprache.output.OutputFile;

/** Pages come into a frame: each into its place, with ids of its own and links that arrive. */
class BundleTest {
    private static final String FRAME = """
        <!doctype html>
        <html lang="fr"><head><title>Lignes</title><link rel="stylesheet" href="/x/a.css"></head><body>
        <p><a href="/x/fr/">Accueil</a> <a href="#_liste">Liste</a></p>
        <main><section id="lignes" data-page="/x/fr/lignes/" data-part="head"></section>
        <ul id="_liste"><li><a href="/x/fr/gare/">Gare</a></li><li><a href="/x/fr/perdue/">Perdue</a></li></ul>
        <section data-page="/x/fr/lignes/" data-part="body"></section>
        <section id="l.gare" data-page="/x/fr/gare/" data-level="2"></section>
        <section id="l.perdue" data-page="/x/fr/perdue/" data-level="2"></section>
        </main></body></html>
        """;

    private static final String LINES = """
        <!doctype html><html lang="fr"><body><main><article>
        <header><h1 id="t">Lignes</h1><ul data-alone><li id="v">Version</li></ul></header>
        <h2 id="a">Tracé</h2><p><a href="/x/fr/gare/#quai">quai</a> <a href="/x/fr/gare/#rien">rien</a>
        <a href="/x/fr/#haut">haut</a> <a href="#t">titre</a> <a href="#r">retour</a>
        <a href="https://ailleurs.example/">ailleurs</a> <a href="https://tram.example/x/fr/lignes/">ici</a></p>
        <section data-alone><h2 id="r">Renvois</h2><p data-alone>x</p></section>
        <section class="s" aria-labelledby="a"><p>Fin</p></section>
        </article></main></body></html>
        """;

    private static final String STATION = """
        <!doctype html><html lang="fr"><body><main><h1>Gare</h1>
        <h2 id="quai">Quai</h2><h6>Voie</h6><p lang="en">&lt;h1 id="quai"> two&nbsp;!<br>
        <img src="/x/files/plan.png" alt="Plan" loading="lazy"></p>
        <table aria-labelledby="quai b"><tr><th id="b">b</th><td headers="b">1</td></tr></table>
        <p><a href="/x/fr/lignes/#a">a</a> <a href="/x/fr/lignes/#r">r</a> <a href="mailto:a@b.example">@</a></p>
        </main></body></html>
        """;

    private static String filled() {
        Chapters chapters =
                new Chapters("/x/", new LinkedHashSet<>(List.of("fr/lignes/index.html", "fr/gare/index.html")), false);
        chapters.look(new OutputFile("fr/gare/index.html", STATION.getBytes(StandardCharsets.UTF_8)));
        chapters.look(new OutputFile("fr/lignes/index.html", LINES.getBytes(StandardCharsets.UTF_8)));
        OutputFile frame = new OutputFile("fr/lignes/d.xhtml", FRAME.getBytes(StandardCharsets.UTF_8));
        OutputFile made = Bundle.fill(frame, chapters, "https://tram.example");
        assertEquals("fr/lignes/d.xhtml", made.path());
        return new String(made.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void pagesComeIntoTheirPlaces() {
        assertEquals("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html lang="fr" xml:lang="fr" xmlns="http://www.w3.org/1999/xhtml"><head><title>Lignes</title>\
            <link rel="stylesheet" href="/x/a.css" /></head><body>
            <p><a href="https://tram.example/x/fr/">Accueil</a> <a href="#_liste">Liste</a></p>
            <main><section id="lignes"><header><h1 id="lignes_t">Lignes</h1></header></section>
            <ul id="_liste"><li><a href="#l.gare">Gare</a></li>\
            <li><a href="https://tram.example/x/fr/perdue/">Perdue</a></li></ul>
            <section><article>

            <h2 id="lignes_a">Tracé</h2><p><a href="#l.gare_quai">quai</a> <a href="#l.gare">rien</a>
            <a href="https://tram.example/x/fr/#haut">haut</a> <a href="#lignes_t">titre</a> <a>retour</a>
            <a href="https://ailleurs.example/" rel="external">ailleurs</a> \
            <a href="https://tram.example/x/fr/lignes/">ici</a></p>

            <section class="s"><p>Fin</p></section>
            </article></section>
            <section id="l.gare"><h2>Gare</h2>
            <h3 id="l.gare_quai">Quai</h3><h6>Voie</h6><p lang="en" xml:lang="en">&lt;h1 id="quai"&gt; two&#xa0;!<br />
            <img src="/x/files/plan.png" alt="Plan" /></p>
            <table aria-labelledby="l.gare_quai l.gare_b"><tbody><tr><th id="l.gare_b">b</th>\
            <td headers="l.gare_b">1</td></tr></tbody></table>
            <p><a href="#lignes_a">a</a> <a href="#lignes">r</a> \
            <a href="mailto:a@b.example">@</a></p>
            </section>

            </main></body></html>
            """, filled());
    }
}
