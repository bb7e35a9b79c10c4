package zwiesprache.model;

/** In which languages an entry appears that not all languages have. */
public enum Gate {
    /** In all its languages or in none. */
    BOTH,
    /** In all languages; where it has no words yet, in those of another language, marked. */
    FALLBACK,
    /** Only where it has words. */
    EACH
}
