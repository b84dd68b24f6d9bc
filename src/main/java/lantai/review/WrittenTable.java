package lantai.review;

import lantai.content.edit.TableRows;
import lantai.model.table.Table;

/** A table and its rows as they are written. */
record WrittenTable(Table<?> table, TableRows written) {}
