package lantai.importer.draft;

import org.jspecify.annotations.Nullable;

/**
 * Whether a passage of a chapter plans or reviews, and for how long.
 *
 * @param target whether it says what is planned rather than what was done
 * @param term whether it reviews or plans five years rather than one
 * @param until the last year of the plan, if it is one of several years
 * @param main whether it lists the main expected targets
 */
record PassagePeriod(boolean target, boolean term, @Nullable Integer until, boolean main) {}
