package lantai.review;

import lantai.diagnostics.Problem;

/** A problem at a field of a row; the key is empty if it is not of one field. */
record FieldProblem(String key, Problem problem) {}
