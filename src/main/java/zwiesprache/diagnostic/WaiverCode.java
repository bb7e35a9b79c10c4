package zwiesprache.diagnostic;

/** What can be wrong with comments that waive findings. */
public enum WaiverCode implements Code {
    /** A waiver says no reason: there is no colon, or nothing behind it. {0} the codes it names. */
    NO_REASON("ZW0901", Severity.ERROR),
    /** A waiver names something that is no code; {0} what stands there. Suggests the nearest that can be waived. */
    UNKNOWN_CODE("ZW0902", Severity.ERROR),
    /** A waiver names a code that is an error of itself, or ZW0904; {0} the code. */
    NOT_WAIVABLE("ZW0903", Severity.ERROR),
    /** Where a waiver holds there is no finding of a code that it names; {0} the code. */
    UNUSED("ZW0904", Severity.WARNING),
    /** A waiver names no code. No arguments. */
    NO_CODE("ZW0905", Severity.ERROR);

    private final String id;
    private final Severity severity;

    WaiverCode(String id, Severity severity) {
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
