package zwiesprache.translation.shape;

import java.util.Locale;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.model.Target;

/** Where links lead, so that the versions of one thing in two languages are the same place. */
final class Destinations {
    private final Lang one;
    private final Lang other;

    Destinations(Lang one, Lang other) {
        this.one = one;
        this.other = other;
    }

    /** @return equal for targets that are the same; empty for one that leads nowhere, which is reported already */
    Optional<String> key(Target target) {
        if (target instanceof Target.ToEntry entry) {
            return Optional.of("@" + entry.id().path() + anchor(entry.anchor()));
        }
        if (target instanceof Target.ToSection section) {
            return Optional.of("@" + section.id().path() + "/" + anchor(section.anchor()));
        }
        if (target instanceof Target.ToAnchor here) {
            return Optional.of("#" + here.anchor());
        }
        if (target instanceof Target.ToFile file) {
            return Optional.of(file.path());
        }
        return target instanceof Target.ToUrl url ? Optional.of(address(url.url())) : Optional.empty();
    }

    private static String anchor(String anchor) {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }

    private static String address(String url) {
        String plain = url.replaceFirst("^https?://(www\\.)?", "");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Whether two that differ are each the version of one thing in its side's language. */
    boolean areVersions(String here, String there) {
        if (isOwn(here) || isOwn(there)) {
            return false;
        }
        if (neutral(here).equals(neutral(there))) {
            return true;
        }
        boolean named = !neutral(here).equals(here) || !neutral(there).equals(there);
        return named && host(neutral(here)).equals(host(neutral(there)));
    }

    /** Without what says in which language it is: de.example.org, /de/, plan.de.pdf, plan-de.pdf, lang=de. */
    private String neutral(String key) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || !Character.isLetterOrDigit(key.charAt(i))) {
                String word = key.substring(start, i).toLowerCase(Locale.ROOT);
                boolean language = word.equals(one.base()) || word.equals(other.base());
                boolean inside = start > 0 || i < key.length();
                out.append(language && inside && !isTopLevel(key, start) ? "" : key.substring(start, i));
                out.append(i < key.length() ? key.substring(i, i + 1) : "");
                start = i + 1;
            }
        }
        return out.toString();
    }

    // The "de" of example.de says where it is at home.
    private static boolean isTopLevel(String key, int start) {
        int end = host(key).length();
        int dot = key.indexOf('.', start);
        return start > 0 && start < end && key.charAt(start - 1) == '.' && (dot < 0 || dot > end);
    }

    /** Whether it is a place of the site itself, which is the same in all languages. */
    private static boolean isOwn(String key) {
        return key.startsWith("@") || key.startsWith("#");
    }

    private static String host(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }
}
