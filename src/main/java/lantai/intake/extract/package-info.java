/**
 * A file becomes text, line by line, each with its place in the file.
 *
 * <p>In: a path. Out: {@link lantai.intake.extract.Received}, or a {@link
 * lantai.intake.extract.Refusal}. The parsers of the formats live here and nowhere else: jsoup for
 * HTML, PDFBox for PDF, the JDK's own for DOCX.
 */
package lantai.intake.extract;
