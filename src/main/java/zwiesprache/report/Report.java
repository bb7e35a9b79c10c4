package zwiesprache.report;

import java.util.List;
import zwiesprache.diagnostic.Diagnostic;

/** One form of findings. */
interface Report {
    /** All of them in their order, complete and well-formed also if there are none. */
    String text(List<Diagnostic> findings);
}
