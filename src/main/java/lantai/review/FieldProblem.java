package lantai.review;

import lantai.diagnostics.Problem;

/**
 * A problem of a row.
 *
 * @param key of the field; empty for a problem of the whole row
 */
record FieldProblem(String key, Problem problem) {}
