package zwiesprache.parse.picture;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with a picture. Sizes are in pixels. */
public enum PictureCode implements Code {
    /** The content is of another type than the name's ending says; {0} the ending, {1} the ending of what it is. */
    OTHER_TYPE("ZW0150", Severity.ERROR),
    /** The content is no picture, whatever the name's ending {0} says. */
    NO_PICTURE("ZW0151", Severity.ERROR),
    /** The file is damaged or cut off; {0} its type, such as PNG. */
    DAMAGED("ZW0152", Severity.ERROR),
    /** The picture has more than {2} million pixels; {0} its width, {1} its height. */
    TOO_MANY_PIXELS("ZW0153", Severity.ERROR),
    /** The picture tells where it was taken (EXIF or XMP); {0} its type. */
    LOCATION("ZW0154", Severity.WARNING),
    /** The file weighs {0} kB, more than {1} kB. */
    HEAVY("ZW0155", Severity.WARNING),
    /** The picture moves, and readers cannot stop it (WCAG 2.2.2); {0} its type. */
    MOVING("ZW0156", Severity.WARNING),
    /** The drawing is no well-formed XML, or uses entities of its own; the place is where reading ended. */
    SVG_NOT_XML("ZW0157", Severity.ERROR),
    /** An element or attribute {0} that runs, leads somewhere or moves in a drawing. */
    SVG_ACTIVE("ZW0158", Severity.ERROR),
    /** Something in a drawing that loads from outside of it; {0} what is written there. */
    SVG_OUTSIDE("ZW0159", Severity.ERROR),
    /** An element {0} of a drawing that is not known, and left out of what is published. */
    SVG_LEFT_OUT("ZW0160", Severity.WARNING),
    /** A drawing that is too large, too deep, or copies its parts too often. */
    SVG_TOO_MUCH("ZW0161", Severity.ERROR);

    private final String id;
    private final Severity severity;

    PictureCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
