package zwiesprache.parse.picture;

/** A picture says something that cannot be, or ends too early. */
final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged() {
        super(null, null, false, false);
    }
}
