package zwiesprache.model;

import java.util.List;
import java.util.Map;
import zwiesprache.text.Ordered;

/** What a field holds; only {@code bind} makes them. */
public sealed interface Value {
    /** Calls the one case that applies; a new kind of value then fails to compile where it is forgotten. */
    <R> R match(Cases<R> cases);

    /** What to do with each kind of value. */
    interface Cases<R> {
        R words(Words value);

        R rich(Rich value);

        R number(Number value);

        R date(Date value);

        R address(Address value);

        R flag(Flag value);

        R choice(Choice value);

        R references(References value);

        R records(Records value);
    }

    /** Plain words. */
    record Words(Localized<String> words) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /** A text with markup. */
    record Rich(Localized<RichText> text) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rich(this);
        }
    }

    /** A whole number. */
    record Number(long number) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** A date. */
    record Date(When when) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.date(this);
        }
    }

    /** A web address (http or https) or an e-mail address. */
    record Address(String address, boolean email) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.address(this);
        }
    }

    /** Yes or no. */
    record Flag(boolean on) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** One of the field's choices. */
    record Choice(String id, Localized<String> label) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /** One or more entries. */
    record References(List<EntryId> ids) implements Value {
        public References {
            ids = List.copyOf(ids);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.references(this);
        }
    }

    /** One or more records: in each, the facts stated, by field name in the order declared. */
    record Records(List<Map<String, Fact>> records) implements Value {
        public Records {
            records = records.stream().map(Ordered::map).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.records(this);
        }
    }
}
