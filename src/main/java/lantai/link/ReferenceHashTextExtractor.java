package lantai.link;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.Report;

/** The words that a reference cites, in the form from which their hash is computed. */
final class ReferenceHashTextExtractor {

  private ReferenceHashTextExtractor() {}

  /** A paragraph's text, or what a note says. */
  static String of(ParagraphId id, Report report) {
    return id.isNote()
        ? report.notes().stream()
            .filter(term -> Objects.equals(term.note(), id.number()))
            .map(term -> term.definition().value())
            .collect(joining())
        : report.textBlock(id).text();
  }

  /** Paragraphs joined by line feeds. */
  static String of(List<Chapter> chapters) {
    return chapters.stream()
        .flatMap(chapter -> chapter.paragraphs().stream())
        .map(Paragraph::text)
        .collect(joining("\n"));
  }
}
