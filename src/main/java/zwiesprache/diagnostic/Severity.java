package zwiesprache.diagnostic;

/** How bad a finding is. An error keeps the site from being built; a warning does not, unless the build is strict. */
public enum Severity {
    ERROR,
    WARNING
}
