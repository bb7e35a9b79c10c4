package zwiesprache.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A language or a variant of one, as a BCP 47 tag in its usual case, such as {@code pl} or {@code de-simple}. */
public record Lang(String tag) implements Comparable<Lang> {
    /** As RFC 5646, 4.4.1, lets software assume. */
    private static final int LONGEST = 35;

    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*");

    public Lang {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** The form of such a tag, as a regular expression of Java and ECMAScript alike. */
    public static String form() {
        return TAG.pattern();
    }

    /** Whether a text has the form of such a tag (RFC 5646: language, script, region, variants). */
    public static boolean isTag(String text) {
        return text.length() <= LONGEST && TAG.matcher(text).matches();
    }

    /** The primary language subtag: {@code de} of {@code de-simple}. */
    public String base() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    // A record's own are made of method handles, which the quick compiler leaves slow; these are asked for all the
    // time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lang that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public int compareTo(Lang other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
