package zwiesprache.typeset;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.impl.ICUResourceBundle.OpenType;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.model.Lang;

/**
 * CLDR's data of one language, read from ICU's bundles. Reading costs about 35 ms of a cold JVM once, where ICU's date
 * formatters cost 90 to 130; that is why this class knows ICU's inner classes, and a test compares what comes out with
 * the public formatters.
 */
final class Cldr {
    private final ICUResourceBundle bundle;
    private final ULocale locale;

    /** @param lang a language; its variants are left out, and one unknown to CLDR has the data of CLDR's root */
    Cldr(Lang lang) {
        ULocale wanted = locale(lang);
        // ROOT: a language that CLDR lacks must not get the data of the machine's default language.
        bundle = ICUResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, wanted, OpenType.LOCALE_ROOT);
        locale = bundle.getULocale().getLanguage().isEmpty() ? ULocale.ROOT : wanted;
    }

    /** The locale to ask other parts of ICU with; never one that would send them to the default locale. */
    ULocale locale() {
        return locale;
    }

    /** Language, script and region of a tag: {@code de} of {@code de-simple}. */
    static ULocale locale(Lang lang) {
        StringBuilder id = new StringBuilder();
        for (String subtag : lang.tag().split("-", -1)) {
            boolean variant = subtag.length() > 4 || subtag.length() == 4 && Letters.isDigit(subtag.charAt(0));
            if (!variant) {
                id.append(id.length() == 0 ? "" : "_").append(subtag);
            }
        }
        return new ULocale(id.toString());
    }

    /** @param path such as {@code delimiters/quotationStart} */
    Optional<String> text(String path) {
        return Optional.ofNullable(bundle.findStringWithFallback(path));
    }

    /** The strings of an array; of an entry that is an array itself its first; empty where there is none. */
    List<String> array(String path) {
        ICUResourceBundle found = bundle.findWithFallback(path);
        List<String> items = new ArrayList<>();
        for (int i = 0; found != null && i < found.getSize(); i++) {
            UResourceBundle item = found.get(i);
            items.add(item.getType() == UResourceBundle.STRING ? item.getString() : item.getString(0));
        }
        return items;
    }
}
