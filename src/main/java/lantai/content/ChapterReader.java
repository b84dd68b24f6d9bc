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

  private final YamlReader yaml;
  private final Problems problems;

  ChapterReader(YamlReader yaml, Problems problems) {
    this.yaml = yaml;
    this.problems = problems;
  }

  Optional<Chapter> read(Source source) {
    Matcher frontMatter = FRONT_MATTER.matcher(source.text());
    if (!frontMatter.find()) {
      problems.add(ProblemCode.FRONT_MATTER_MISSING, Place.startOf(source.path()));
      return Optional.empty();
    }
    int body = frontMatter.end();
    Optional<YamlNode> root = yaml.read(source, source.text().substring(0, frontMatter.start(1)));
    if (root.isPresent() && !(root.get() instanceof YamlNode.MappingNode)) {
      problems.add(ProblemCode.FRONT_MATTER_MISSING, Place.startOf(source.path()));
    }
    if (root.isPresent() && root.get() instanceof YamlNode.MappingNode mapping) {
      ChapterFrontMatter head = RecordReader.read(ChapterFrontMatter.class, mapping, problems);
      return head == null ? Optional.empty() : Optional.of(chapter(head, source, body));
    }
    return Optional.empty();
  }

  private Chapter chapter(ChapterFrontMatter head, Source source, int body) {
    ChapterId id = head.id().value();
    List<Paragraph> paragraphs =
        PlainMarkdown.read(source, body, id, problems)
            .orElseGet(() -> new MarkdownReader(source, problems).read(body, id));
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
