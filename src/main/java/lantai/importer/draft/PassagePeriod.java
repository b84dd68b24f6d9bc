package lantai.importer.draft;

import org.jspecify.annotations.Nullable;

/**
 * Whether a passage of a chapter is a plan or a review, and of which period.
 *
 * @param target whether it states what is planned rather than what was done
 * @param term whether it covers five years rather than one
 * @param until the last year of the plan, if it covers several years
 * @param main whether it lists the main expected targets
 * @param year of the report; 0 if it is unknown
 */
record PassagePeriod(
    boolean target, boolean term, @Nullable Integer until, boolean main, int year) {}
