package zwiesprache.typeset;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once: much of ICU costs tens of milliseconds at first use. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> known = made;
        return known.isPresent() ? known.get() : make();
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
