/**
 * A file becomes text, line by line, each with its place in the file.
 *
 * <p>In: a path. Out: {@link lantai.importer.extract.ExtractedText}, or a {@link
 * lantai.importer.extract.RejectedFileException}. The parsers of the formats live here and nowhere
 * else: jsoup for HTML, PDFBox for PDF, the JDK's own for DOCX.
 */
package lantai.importer.extract;
