package lantai.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.Chapter;
import lantai.model.Chapter.ChapterHeading;
import lantai.model.ChapterId;
import lantai.model.ChapterKind;
import lantai.model.Paragraph;
import lantai.model.table.ContentField;
import lantai.model.table.FieldSyntax;
import lantai.model.table.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code chapters/}: front matter in YAML, then the text in Markdown. */
final class ChapterReader {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?s:.*?)^(---)[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

  /** The front matter of a chapter file. */
  record ChapterFrontMatter(
      @ContentField(
              label = "编号",
              english = "Id of the chapter; its address",
              help = "章的编号，定了就不要改，网址由它而来：一、的开头写 1-0，（一）写 1-1，结束语写 closing。",
              syntax = FieldSyntax.ID)
          Located<ChapterId> id,
      @ContentField(label = "序号", english = "Printed number", help = "印出的序号，例如 （一）；没有就不写。")
          @Nullable String number,
      @ContentField(label = "标题", english = "Title without the number", help = "章的标题，不带序号。")
          String title,
      @ContentField(
              label = "标题形式",
              english = "How the report prints the heading",
              help = "标题在原文里的样子：")
          @Nullable ChapterHeading heading,
      @ContentField(
              label = "相关各章",
              english = "Chapters on the same subject in another part",
              help = "相关各章的编号，例如 [2-2]：回顾与安排互相链接。")
          List<Located<ChapterId>> related,
      @ContentField(
              label = "内容",
              english = "What the chapter is about; determines how its rows are drafted",
              help = "这一章说的是什么，起草时按它区分目标和完成情况：")
          @Nullable ChapterKind kind) {}

  private ChapterReader() {}

  /** Reads a chapter; returns empty and reports the errors if its front matter is not valid. */
  static Optional<Chapter> read(SourceText source, Problems problems) {
    Matcher frontMatter = FRONT_MATTER.matcher(source.text());
    if (!frontMatter.find()) {
      reportMissing(source, problems);
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

  /** Reports missing front matter; lines that end in a bare CR are reported as such instead. */
  private static void reportMissing(SourceText source, Problems problems) {
    if (source.text().indexOf('\r') >= 0) {
      InvisibleCharacterChecker.report(source, 0, source.text().length(), problems);
    } else {
      problems.add(ProblemCode.FRONT_MATTER_MISSING, Place.startOf(source.path()));
    }
  }

  private static Chapter chapter(
      ChapterFrontMatter head, SourceText source, int body, Problems problems) {
    ChapterId id = head.id().value();
    List<Paragraph> paragraphs = new ChapterBodyReader(source, problems).read(body, id);
    if (paragraphs.isEmpty()) {
      problems.add(ProblemCode.EMPTY_CHAPTER, source.at(body));
    }
    String number = head.number() == null ? "" : head.number();
    ChapterHeading usual = number.isEmpty() ? ChapterHeading.SUPPLIED : ChapterHeading.RUN_IN;
    return new RecordBuilder<>(Chapter.class)
        .with("id", id)
        .with("number", number)
        .with("title", head.title())
        .with("heading", head.heading() == null ? usual : head.heading())
        .with("paragraphs", paragraphs)
        .with("related", head.related())
        .with("kind", head.kind())
        .with("place", head.id().place())
        .build();
  }
}
