package lantai.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.text.Code;
import lantai.text.Located;
import lantai.text.Place;
import lantai.text.Problems;
import lantai.text.Source;

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
      problems.add(Code.FRONT_MATTER_MISSING, Place.startOf(source.path()));
      return Optional.empty();
    }
    int body = frontMatter.end();
    Optional<Yaml> root = yaml.read(source, source.text().substring(0, frontMatter.start(1)));
    if (root.isPresent() && !(root.get() instanceof Yaml.Mapping)) {
      problems.add(Code.FRONT_MATTER_MISSING, Place.startOf(source.path()));
    }
    return root.filter(Yaml.Mapping.class::isInstance)
        .flatMap(head -> chapter(new Fields((Yaml.Mapping) head, problems), source, body));
  }

  private Optional<Chapter> chapter(Fields fields, Source source, int body) {
    Located<String> id = fields.id("id");
    String number = fields.plain("number");
    Located<String> title = fields.text("title");
    Located<Chapter.Heading> heading = fields.optionalChoice("heading", Chapter.Heading.class);
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
      problems.add(Code.EMPTY_CHAPTER, source.at(body));
    }
    Chapter.Heading usual = number.isEmpty() ? Chapter.Heading.SUPPLIED : Chapter.Heading.RUN_IN;
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
