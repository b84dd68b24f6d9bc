/**
 * Content folder to checked report.
 *
 * <p>In: a path. Out: {@link lantai.model.Report}, and a {@link lantai.diagnostics.Problem} for
 * each mistake. A file of {@code chapters/} becomes a chapter ({@link
 * lantai.content.ChapterReader}), its body by {@link lantai.content.MarkdownReader}; a table
 * becomes rows ({@link lantai.content.TableFile}). {@link lantai.content.RecordReader} reads whole
 * records by their declared fields, {@link lantai.content.MappingReader} single keys. Files are
 * read leniently first ({@link lantai.content.YamlNode}) and checked strictly after, so that one
 * run reports all mistakes. {@link lantai.content.JsonSchemas} describes the files for editors.
 *
 * <p>Libraries: flexmark (Markdown) and Jackson's YAML parser.
 */
@NullMarked
package lantai.content;

import org.jspecify.annotations.NullMarked;
