/**
 * What a report is: chapters, paragraphs, goals, figures, terms, and their ids.
 *
 * <p>Records only, immutable, checked as far as one record can be; where a thing was written
 * travels with it as a {@link lantai.diagnostics.Place}. No library lives here.
 */
package lantai.model;
