package zwiesprache.bind;

import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.model.EntryId;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.Value;

/** Says what a value is in a word or a few, for a message. */
final class Written implements Value.Cases<String> {
    private static final String MANY = "…";

    private Written() {}

    static String of(Value value) {
        return value.match(new Written());
    }

    private static <T> Optional<T> any(Localized<T> values) {
        return values.values().stream().findFirst();
    }

    @Override
    public String words(Value.Words value) {
        return any(value.words()).orElse(MANY);
    }

    @Override
    public String rich(Value.Rich value) {
        return any(value.text()).map(Written::beginning).orElse(MANY);
    }

    private static String beginning(RichText text) {
        return text.prose().blocks().stream()
                .flatMap(block -> block.units().stream())
                .findFirst()
                .map(unit -> unit.words())
                .orElse(MANY);
    }

    @Override
    public String number(Value.Number value) {
        return String.valueOf(value.number());
    }

    @Override
    public String date(Value.Date value) {
        return value.when().edtf();
    }

    @Override
    public String address(Value.Address value) {
        return value.address();
    }

    @Override
    public String flag(Value.Flag value) {
        return String.valueOf(value.on());
    }

    @Override
    public String choice(Value.Choice value) {
        return value.id();
    }

    @Override
    public String references(Value.References value) {
        return value.ids().stream().map(EntryId::path).collect(Collectors.joining(", "));
    }

    @Override
    public String records(Value.Records value) {
        return MANY;
    }
}
