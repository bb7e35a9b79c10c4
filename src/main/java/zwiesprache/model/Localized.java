package zwiesprache.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zwiesprache.text.Ordered;

/**
 * A value per language, in the site's order; or one value for all languages alike. Falling back to another language is
 * explicit ({@link #pick}), so that whoever shows the value can mark its language.
 */
public record Localized<T>(Optional<T> everywhere, Map<Lang, T> byLang) {
    public Localized {
        byLang = Ordered.map(byLang);
    }

    /** A value and the language it is in; {@code fallback} when that is not the language asked for. */
    public record Picked<T>(T value, Lang lang, boolean fallback) {}

    public static <T> Localized<T> none() {
        return new Localized<>(Optional.empty(), Map.<Lang, T>of());
    }

    /** The same for every language, such as a file number. */
    public static <T> Localized<T> everywhere(T value) {
        return new Localized<>(Optional.of(value), Map.<Lang, T>of());
    }

    public static <T> Localized<T> of(Map<Lang, T> byLang) {
        return new Localized<>(Optional.empty(), byLang);
    }

    public Optional<T> in(Lang lang) {
        T own = byLang.get(lang);
        return own != null ? Optional.of(own) : everywhere;
    }

    public boolean isEmpty() {
        return everywhere.isEmpty() && byLang.isEmpty();
    }

    /** The values there are, the common one first. */
    public Collection<T> values() {
        return everywhere
                .map(value -> {
                    Map<String, T> all = new LinkedHashMap<>();
                    all.put("", value);
                    byLang.forEach((lang, each) -> all.put(lang.tag(), each));
                    return all.values();
                })
                .orElse(byLang.values());
    }

    /** The value in the wanted language, else in its base language (of a variant), else in the first that has one. */
    public Optional<Picked<T>> pick(Lang wanted) {
        Optional<T> own = in(wanted);
        if (own.isPresent()) {
            return Optional.of(new Picked<>(own.get(), wanted, false));
        }
        for (Map.Entry<Lang, T> each : byLang.entrySet()) {
            if (each.getKey().tag().equals(wanted.base())) {
                return Optional.of(new Picked<>(each.getValue(), each.getKey(), false));
            }
        }
        return byLang.entrySet().stream()
                .findFirst()
                .map(first -> new Picked<>(first.getValue(), first.getKey(), true));
    }

    public <R> Localized<R> map(Function<? super T, ? extends R> change) {
        Map<Lang, R> changed = new LinkedHashMap<>();
        byLang.forEach((lang, value) -> changed.put(lang, change.apply(value)));
        return new Localized<R>(everywhere.map(change), changed);
    }
}
