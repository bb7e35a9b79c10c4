package zwiesprache.render.template;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the templates of a theme. */
public enum TemplateCode implements Code {
    /** A template is not in the template language; {0} what its parser says, in English. */
    SYNTAX("ZW0301"),
    /** A template includes, extends or imports a template {0} that the theme does not have. */
    NO_SUCH_TEMPLATE("ZW0302"),
    /** Templates include, extend or import each other in a circle; {0} their names, the first again at the end. */
    CIRCLE("ZW0303"),
    /** The name after {0} (include, extends or import) is not written out as a quoted text. */
    NAME_NOT_LITERAL("ZW0304"),
    /** A template uses words {0} that no language of the theme has. */
    UNKNOWN_WORDS("ZW0305"),
    /** A file of messages lacks the words {0}, which templates or the program use. */
    MISSING_WORDS("ZW0306"),
    /** A template refers to a file {0} that is not in {@code assets/}. */
    NO_SUCH_ASSET("ZW0307"),
    /** A template asks for {0}, which {1} does not have. */
    NO_SUCH_FIELD("ZW0308"),
    /** A template asks for {0} of something that is none of its business, {1}. */
    FORBIDDEN("ZW0309"),
    /** A template runs more than {0} steps, or calls itself without end. */
    TOO_MUCH("ZW0310"),
    /** A template fails in another way; {0} what the template engine says, in English. */
    FAILED("ZW0311"),
    /** A quoted text in a tag is not closed, or holds a backslash or <code>#{</code>. */
    QUOTED_TEXT("ZW0312");

    private final String id;

    TemplateCode(String id) {
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
