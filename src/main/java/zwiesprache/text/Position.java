package zwiesprache.text;

/** A line and a column as people count them: both from 1, columns in Unicode code points. */
public record Position(int line, int column) {}
