/**
 * A content folder becomes a checked report.
 *
 * <p>In: a path. Out: {@link lantai.model.Report}, and a {@link lantai.diagnostics.Problem} for
 * everything that is not as it should be. Files are read leniently first ({@link
 * lantai.content.YamlNode}, {@link lantai.content.ChapterReader}) and checked strictly after, so
 * that one run tells every mistake.
 *
 * <p>What it takes is told to editors as JSON Schemas by {@link lantai.content.JsonSchemas}.
 *
 * <p>flexmark (Markdown) and Jackson's YAML parser live here and nowhere else. Texts that can mean
 * one thing only are read without them ({@link lantai.content.PlainMarkdown}, {@link
 * lantai.content.PlainYaml}).
 */
package lantai.content;
