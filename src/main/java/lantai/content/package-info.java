/**
 * Content folder to checked report.
 *
 * <p>In: a path. Out: {@link lantai.model.Report}, and a {@link lantai.diagnostics.Problem} for
 * each mistake. {@link lantai.content.ContentReader} reads the folder, and gives paragraphs and
 * sentences their lasting ids ({@link lantai.content.AddressedChapters}). A file of {@code
 * chapters/} becomes a chapter ({@link lantai.content.ChapterReader}), its body by {@link
 * lantai.content.MarkdownReader}; a table becomes rows ({@link lantai.content.TableFile}). {@link
 * lantai.content.RecordReader} reads whole records by their declared fields, {@link
 * lantai.content.MappingReader} single keys. Reading goes on after a mistake, so that one run
 * reports all. {@link lantai.content.JsonSchemaGenerator} describes the files for editors.
 *
 * <p>Libraries: flexmark (Markdown), Jackson's YAML parser and SnakeYAML, which it is made of.
 */
@NullMarked
package lantai.content;

import org.jspecify.annotations.NullMarked;
