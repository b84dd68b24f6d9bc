package lantai.content.edit;

/** The text of a file after a change, and the change that undoes it. */
record UndoableChange(String text, RowChange inverse) {}
