/**
 * A content folder becomes a checked report.
 *
 * <p>In: a path. Out: {@link lantai.model.Report}, and a {@link lantai.text.Problem} for everything
 * that is not as it should be. Files are read leniently first ({@link lantai.read.Yaml}, {@link
 * lantai.read.ChapterReader}) and checked strictly after, so that one run tells every mistake.
 *
 * <p>What it takes is told to editors as JSON Schemas by {@link lantai.read.Schemas}.
 *
 * <p>flexmark (Markdown) and Jackson's YAML parser live here and nowhere else. Texts that can mean
 * one thing only are read without them ({@link lantai.read.PlainMarkdown}, {@link
 * lantai.read.PlainYaml}).
 */
package lantai.read;
