package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zwiesprache.build.AllCodes;
import zwiesprache.diagnostic.Code;

/** The program knows all of its codes, so that sites can name each. */
class AllCodesTest {
    @Test
    void noRoomIsForgotten() throws IOException {
        List<String> known =
                AllCodes.codes().sorted().stream().map(Code::id).sorted().toList();

        assertEquals(List.copyOf(new TreeSet<>(Codes.all().keySet())), known);
    }

    @Test
    void onlyWarningsCanBeJudged() {
        List<String> warnings = AllCodes.codes().warnings();

        assertTrue(warnings.contains("ZW0207"));
        assertEquals(List.of(), warnings.stream().filter("ZW0206"::equals).toList());
    }
}
