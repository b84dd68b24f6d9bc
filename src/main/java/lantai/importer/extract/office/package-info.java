/**
 * What DOC, DOCX, ODT and RTF share: paragraphs, fields, symbol fonts and rows of tables.
 *
 * <p>{@link lantai.importer.extract.office.OfficeTextBuilder} makes the extracted text. In: texts
 * and their properties. Out: {@link lantai.importer.extract.office.OfficeLine}, and the extracted
 * text made of them. XML is parsed by the readers of the JDK.
 */
@NullMarked
package lantai.importer.extract.office;

import org.jspecify.annotations.NullMarked;
