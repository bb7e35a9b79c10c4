package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidthsTest {
    /** For every character that there is, as ICU has it. */
    @Test
    void widthsAreThoseOfUnicode() {
        List<String> wrong = new ArrayList<>();
        for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
            int type = UCharacter.getType(c);
            boolean mark = type == UCharacter.NON_SPACING_MARK
                    || type == UCharacter.ENCLOSING_MARK
                    || type == UCharacter.FORMAT;
            int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
            boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
            // What the running JDK does not know yet is passed over, too.
            boolean known = UCharacter.isDefined(c) && Character.isDefined(c) && Character.getType(c) == type;
            if (known && !mark && Widths.of(c) != (wide ? 2 : 1)) {
                wrong.add(Integer.toHexString(c));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void marksTakeNoRoom() {
        assertEquals(1, width("e\u0301"));
        assertEquals(2, width("👍\uFE0F"));
        assertEquals(1, width("\u200Bx"));
        assertEquals(1, width("\u00AD"));
    }

    private static int width(String text) {
        return Widths.of(text, 0, text.length());
    }
}
