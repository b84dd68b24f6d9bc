package lantai.review;

import lantai.model.table.TableSchema;

/** A row that is not written yet. */
record UnwrittenRow(TableSchema<?> table, String yaml) {}
