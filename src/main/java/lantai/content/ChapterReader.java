package lantai.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Paragraph;

/** Reads one file of {@code chapters/}: front matter in YAML, then the text in Markdown. */
final class ChapterReader {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?s:.*?)^(---)[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

  private ChapterReader() {}

  /** Returns the chapter, or empty if its front matter has errors, which are then reported. */
  static Optional<Chapter> read(Source source, Problems problems) {
    Matcher frontMatter = FRONT_MATTER.matcher(source.text());
    if (!frontMatter.find()) {
      problems.add(ProblemCode.FRONT_MATTER_MISSING, Place.startOf(source.path()));
      return Optional.empty();
    }
    String yaml = source.text().substring(0, frontMatter.start(1));
    YamlNode root = YamlReader.read(source, yaml, problems).orElse(null);
    if (root instanceof YamlNode.MappingNode mapping) {
      return Optional.ofNullable(RecordReader.read(ChapterFrontMatter.class, mapping, problems))
          .map(head -> chapter(head, source, frontMatter.end(), problems));
    }
    if (root != null) {
      problems.add(ProblemCode.FRONT_MATTER_MISSING, Place.startOf(source.path()));
    }
    return Optional.empty();
  }

  private static Chapter chapter(
      ChapterFrontMatter head, Source source, int body, Problems problems) {
    ChapterId id = head.id().value();
    List<Paragraph> paragraphs = new MarkdownReader(source, problems).read(body, id);
    if (paragraphs.isEmpty()) {
      problems.add(ProblemCode.EMPTY_CHAPTER, source.at(body));
    }
    String number = head.number() == null ? "" : head.number();
    Chapter.ChapterHeading usual =
        number.isEmpty() ? Chapter.ChapterHeading.SUPPLIED : Chapter.ChapterHeading.RUN_IN;
    return new Chapter(
        id,
        number,
        head.title(),
        head.heading() == null ? usual : head.heading(),
        paragraphs,
        head.related(),
        head.id().place());
  }
}
