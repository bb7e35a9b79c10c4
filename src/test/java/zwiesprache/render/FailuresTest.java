package zwiesprache.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.LimitCode;
import zwiesprache.diagnostic.Severity;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.text.SourceText;

class FailuresTest {
    private static final int PAGES = 9;

    private static final List<Diagnostic> DEAR = dear();

    private static final SourceText TEMPLATE = new SourceText("themes/a/templates/entry.peb", "x".repeat(100));

    private record Sample(String id, Severity severity) implements Code {}

    private static List<Diagnostic> dear() {
        Diagnostics log = new Diagnostics();
        log.at(SourceText.nowhere("themes/a/templates/entry.peb").start()).report(LimitCode.LONG_PAGE, 1);
        return log.sorted();
    }

    private static List<Diagnostic> cheap(int page) {
        Diagnostics log = new Diagnostics();
        log.at(TEMPLATE.at(page, page + 1)).report(new Sample("ZW9999", Severity.ERROR));
        return log.sorted();
    }

    /** Whatever page comes first, and whichever were tried before the dear one failed. */
    @Test
    void whatIsReportedDoesNotDependOnTheOrder() {
        for (int seed = 0; seed < 200; seed++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
            Failures failures = new Failures();
            for (int page : order) {
                if (!failures.isHopeless(PageKind.ENTRY, page)) {
                    failures.add(PageKind.ENTRY, page, page == 4 || page == 6 ? DEAR : cheap(page));
                }
            }
            Diagnostics log = new Diagnostics();
            failures.report(log);
            List<Diagnostic> expected = new ArrayList<>(DEAR);
            for (int page = 0; page < 4; page++) {
                expected.addAll(cheap(page));
            }
            assertEquals(expected, log.sorted(), order.toString());
        }
    }

    @Test
    void otherTemplatesAreTried() {
        Failures failures = new Failures();
        failures.add(PageKind.ENTRY, 0, DEAR);
        failures.add(PageKind.LIST, 3, cheap(3));
        assertTrue(failures.isHopeless(PageKind.ENTRY, 1));
        assertFalse(failures.isHopeless(PageKind.LIST, 4));
        assertFalse(failures.isHopeless(PageKind.HOME, 4));
    }
}
