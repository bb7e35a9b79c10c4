/**
 * The translation ledger: which words of two languages belonged together when somebody last looked at both.
 *
 * <p>Enters: the text of a file below {@code content/_ledger}. Leaves: a {@link zwiesprache.parse.ledger.Ledger}; and
 * the text again that such a file should have. Must never compare anything with the content.
 */
@NullMarked
package zwiesprache.parse.ledger;

import org.jspecify.annotations.NullMarked;
