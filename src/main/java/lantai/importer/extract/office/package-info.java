/**
 * What DOC, DOCX, ODT and RTF have in common: paragraphs, fields, symbol fonts, table rows, XML.
 *
 * <p>In: text runs with their formatting, collected in an {@link
 * lantai.importer.extract.office.OfficeParagraphBuilder}. Its lines are collected in an {@link
 * lantai.importer.extract.office.OfficeBlockContainerBuilder} (DOCX, ODT) or a {@link
 * lantai.importer.extract.office.StoryBuilder} (DOC, RTF, whose tables are read paragraph by
 * paragraph), and these in an {@link lantai.importer.extract.office.OfficeExtractedTextBuilder}.
 * Out: {@link lantai.importer.extract.office.OfficeLine}s, and the extracted text.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.extract.office;

import org.jspecify.annotations.NullMarked;
