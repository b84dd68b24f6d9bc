package lantai.content.edit;

/**
 * A place between two rows of a file.
 *
 * @param previous the row before it; empty for the beginning of the file
 * @param gap the text between that row and the insertion point
 */
record RowInsertionPoint(String previous, String gap) {}
