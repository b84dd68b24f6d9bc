package lantai.review;

import lantai.content.edit.TableRows;
import lantai.model.table.TableSchema;

/** A table and its rows as written. */
record TableWithRows(TableSchema<?> table, TableRows written) {}
