package zwiesprache.diagnostic;

/** A finding that counts no more, and the comment that says why. */
public record Waived(Diagnostic finding, Waiver waiver) {}
