package zwiesprache.parse.picture;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with a film. */
public enum FilmCode implements Code {
    /** The content is no sound film of the type that the name's ending {0} says. */
    NO_FILM("ZW0636");

    private final String id;

    FilmCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
