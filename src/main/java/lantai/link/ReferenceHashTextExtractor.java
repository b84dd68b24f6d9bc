package lantai.link;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.Report;

/** Returns the text that a printed reference refers to, exactly as its hash is computed from it. */
final class ReferenceHashTextExtractor {

  private ReferenceHashTextExtractor() {}

  /** Returns the text of a paragraph, or the definition of a note. */
  static String of(ParagraphId id, Report report) {
    return id.isNote()
        ? report.notes().stream()
            .filter(term -> Objects.equals(term.note(), id.number()))
            .map(term -> term.definition().value())
            .collect(joining())
        : report.textBlock(id).text();
  }

  /** Returns the paragraphs of chapters, joined by line feeds. */
  static String of(List<Chapter> chapters) {
    return chapters.stream()
        .flatMap(chapter -> chapter.paragraphs().stream())
        .map(Paragraph::text)
        .collect(joining("\n"));
  }
}
