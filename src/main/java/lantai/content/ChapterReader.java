package lantai.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.diagnostics.Located;
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
    return root.filter(YamlNode.MappingNode.class::isInstance)
        .flatMap(
            head ->
                chapter(new MappingReader((YamlNode.MappingNode) head, problems), source, body));
  }

  private Optional<Chapter> chapter(MappingReader fields, Source source, int body) {
    Located<String> id = fields.id("id");
    String number = fields.plain("number");
    Located<String> title = fields.text("title");
    Located<Chapter.ChapterHeading> heading =
        fields.optionalChoice("heading", Chapter.ChapterHeading.class);
    List<Located<ChapterId>> related =
        fields.texts("related").stream()
            .map(other -> new Located<>(new ChapterId(other.value()), other.place()))
            .toList();
    if (!fields.complete()) {
      return Optional.empty();
    }
    ChapterId chapter = new ChapterId(id.value());
    List<Paragraph> paragraphs =
        PlainMarkdown.read(source, body, chapter, problems)
            .orElseGet(() -> new MarkdownReader(source, problems).read(body, chapter));
    if (paragraphs.isEmpty()) {
      problems.add(ProblemCode.EMPTY_CHAPTER, source.at(body));
    }
    Chapter.ChapterHeading usual =
        number.isEmpty() ? Chapter.ChapterHeading.SUPPLIED : Chapter.ChapterHeading.RUN_IN;
    return Optional.of(
        new Chapter(
            chapter,
            number,
            title.value(),
            heading == null ? usual : heading.value(),
            paragraphs,
            related,
            id.place()));
  }
}
