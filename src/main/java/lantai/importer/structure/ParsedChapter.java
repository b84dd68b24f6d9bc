package lantai.importer.structure;

import java.util.List;
import java.util.stream.Stream;
import lantai.model.Chapter.ChapterHeading;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of a received text.
 *
 * @param id its position in the report, such as {@code 2-1}
 * @param title as printed; {@code null} if none is printed
 * @param suppliedTitle message key of the title if none is printed
 * @param fullStop ends a run-in heading
 */
public record ParsedChapter(
    String id,
    ChapterHeading heading,
    @Nullable SourceFragment number,
    @Nullable SourceFragment title,
    @Nullable String suppliedTitle,
    @Nullable SourceFragment fullStop,
    List<ParsedParagraph> paragraphs) {

  public record ParsedParagraph(SourceFragment fragment, int headingLength, boolean isTableRow) {}

  public ParsedChapter {
    paragraphs = List.copyOf(paragraphs);
  }

  static ParsedChapter untitled(String id, String suppliedTitle, List<ParsedParagraph> paragraphs) {
    return new ParsedChapter(
        id, ChapterHeading.SUPPLIED, null, null, suppliedTitle, null, paragraphs);
  }

  /** Returns a chapter of a heading without text. The heading is its only paragraph. */
  static ParsedChapter headingOnly(
      String id,
      @Nullable SourceFragment number,
      SourceFragment title,
      SourceFragment line,
      int headingLength) {
    List<ParsedParagraph> text = List.of(new ParsedParagraph(line, headingLength, false));
    return new ParsedChapter(id, ChapterHeading.SUPPLIED, number, title, null, null, text);
  }

  public List<SourceFragment> printed() {
    Stream<SourceFragment> printedHeading =
        heading == ChapterHeading.SUPPLIED
            ? Stream.empty()
            : Stream.of(number, title, fullStop).filter(fragment -> fragment != null);
    return Stream.concat(printedHeading, paragraphs.stream().map(ParsedParagraph::fragment))
        .toList();
  }
}
