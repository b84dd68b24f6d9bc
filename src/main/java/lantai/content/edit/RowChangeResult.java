package lantai.content.edit;

/** The text of a file after a change, and the change that undoes it. */
record RowChangeResult(String text, RowChange inverse) {}
