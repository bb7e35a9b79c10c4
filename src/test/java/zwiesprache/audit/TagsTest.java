package zwiesprache.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags found are those that jsoup's parser makes elements of. */
class TagsTest {
    private static final String[] PARTS = {
        "<p>",
        "<p id=a>",
        "<p id='a\"b'>",
        "<p id=\"a'b\" >",
        "<img src=x.png/>",
        "<img src=x.png />",
        "<br/>",
        "</p>",
        "<a href=\"?a=1&amp;b=2&copy=3\">",
        "</a >",
        "<!-- <b> -->",
        "<!---->",
        "<!-->",
        "<!-- a --!>",
        "<!doctype x>",
        "<?php <b> ?>",
        "<title><b></title>",
        "<script>if (a<b) '</p>'</script >",
        "<STYLE x>a > b</Style>",
        "<textarea><i></textarea>",
        "a < b",
        "<3",
        "&lt;b&gt;",
        "<i lang=ru>Петросян 🚋</i>",
        "<i title=\"Ж\" TITLE='x'>",
        "<b class=\"\n a\n\"\tdisabled>",
        "<u =x>",
        "<u x= y>",
        "<u x = 'y'z=1>",
        "<u/x/y>",
        "\r\n",
        "text",
        "\""
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p",
                "<p id",
                "<p id=",
                "<p id='x",
                "<!--",
                "<script>",
                "<",
                "</",
                "",
                "<svg><a xlink:href='#x'></a></svg>"
            })
    void atTheEndOfAPage(String html) {
        assertEquals(byParser(html), byTags(html));
    }

    @Test
    void inWhateverOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                html.append(PARTS[random.nextInt(PARTS.length)]);
            }
            assertEquals(byParser(html.toString()), byTags(html.toString()), html.toString());
        }
    }

    @Test
    void placesAreBytes() {
        String html = "Ж<p>";
        Tags.in(bytes(html), tag -> assertEquals(2, tag.start()));
    }

    private static String bytes(String html) {
        return new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static List<String> byTags(String html) {
        List<String> found = new ArrayList<>();
        Tags.in(bytes(html), tag -> {
            StringBuilder line = new StringBuilder(tag.name());
            tag.attributes()
                    .forEach(each ->
                            line.append('|').append(each.name()).append('=').append(each.value()));
            found.add(line.toString());
        });
        return found.stream().sorted().toList();
    }

    /** Formatting elements that the tree repeats are left out: each tag counts where it is written. */
    private static List<String> byParser(String html) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        List<String> found = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            int start = element.sourceRange().startPos();
            boolean written = element != document
                    && element.sourceRange().isTracked()
                    && !element.sourceRange().isImplicit()
                    && !starts.contains(start);
            if (written) {
                starts.add(start);
                StringBuilder line = new StringBuilder(element.normalName());
                element.attributes()
                        .forEach(each -> line.append('|')
                                .append(each.getKey())
                                .append('=')
                                .append(each.getValue()));
                found.add(line.toString());
            }
        }
        return found.stream().sorted().toList();
    }
}
