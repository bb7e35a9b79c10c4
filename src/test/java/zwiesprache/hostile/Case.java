package zwiesprache.hostile;

import java.util.List;

/**
 * One bad input and what must become of it.
 *
 * @param group the kind of mischief: the name of the file that it stands in
 * @param words what must happen, in words
 * @param staged whether it matters that the site is written to the disk
 * @param edits what it changes in the sound site
 */
record Case(String group, String name, String words, boolean staged, List<Edit> edits, Expected expected) {
    Case {
        edits = List.copyOf(edits);
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }

    /**
     * What must come of it.
     *
     * @param builds whether there is a site
     * @param errors all errors there must be: code and file, with the line where there is one
     * @param warnings warnings that there must be; there may be others
     * @param files what must be in the files of the site and what must not
     */
    record Expected(boolean builds, List<String> errors, List<String> warnings, List<Look> files) {
        Expected {
            errors = List.copyOf(errors);
            warnings = List.copyOf(warnings);
            files = List.copyOf(files);
        }
    }

    /**
     * A look at the site's files.
     *
     * @param path of one file; empty for all of them
     * @param words that stand there or not; empty if it is only about whether there is such a file
     * @param wanted whether they must be there
     */
    record Look(String path, String words, boolean wanted) {}
}
