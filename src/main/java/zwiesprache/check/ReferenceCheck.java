package zwiesprache.check;

import java.util.List;
import java.util.Map;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Value;

/**
 * Finds references in fields of published entries to entries that readers are not told of: they see a gap there. (An
 * entry that waits for its translation is named, only without a link.)
 */
final class ReferenceCheck {
    private final Edition edition;
    private final Held held;
    private final Diagnostics log;

    ReferenceCheck(Edition edition, Diagnostics log) {
        this.edition = edition;
        this.held = new Held(edition);
        this.log = log;
    }

    void run() {
        for (Entry entry : edition.site().entries().values()) {
            if (held.why(entry.id()).isEmpty()) {
                facts(entry.facts());
            }
        }
    }

    private void facts(Map<String, Fact> facts) {
        facts.forEach((field, fact) -> {
            value(field, fact, fact.value());
            fact.otherwise().forEach(other -> value(field, fact, other.value()));
        });
    }

    private void value(String field, Fact fact, Value value) {
        if (value instanceof Value.References references) {
            references(field, fact, references.ids());
        } else if (value instanceof Value.Records records) {
            records.records().forEach(this::facts);
        }
    }

    private void references(String field, Fact fact, List<EntryId> ids) {
        for (EntryId id : ids) {
            held.hidden(id)
                    .ifPresent(why ->
                            log.at(fact.origin()).report(CheckCode.REFERENCE_TO_HELD_BACK, field, id.path(), why));
        }
    }
}
