/**
 * A received text is taken apart: front, chapters, notes, and what is none of the report.
 *
 * <p>In: {@link lantai.intake.extract.Received}. Out: {@link lantai.intake.shape.Shape}. Nothing is
 * rewritten here: every piece is a {@link lantai.intake.shape.Block}, the offsets of its characters
 * in the received text.
 */
package lantai.intake.shape;
