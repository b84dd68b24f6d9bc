package lantai.review;

import lantai.model.table.Table;

/** A row that is not written yet. */
record UnwrittenRow(Table<?> table, String yaml) {}
