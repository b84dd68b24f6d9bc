package lantai.importer.structure;

import java.util.List;
import lantai.chinese.FullWidthForms;
import lantai.importer.structure.ExcludedText.ExclusionReason;

/** The paragraphs below a report that belong to the web page. */
record PageFooter(List<SourceParagraph> body, List<ExcludedText> excluded) {

  /** The last paragraphs of a report are longer. */
  private static final int LONGEST = 48;

  static PageFooter of(List<SourceParagraph> paragraphs) {
    int end = paragraphs.size();
    int first = end;
    for (int i = end - 1; i >= 0 && mayBeFooter(paragraphs.get(i)); i--) {
      if (isFooter(paragraphs.get(i))) {
        first = i;
      }
    }
    List<ExcludedText> excluded =
        paragraphs.subList(first, end).stream().map(PageFooter::excluded).toList();
    return new PageFooter(paragraphs.subList(0, first), excluded);
  }

  private static ExcludedText excluded(SourceParagraph paragraph) {
    boolean imprint = BoilerplatePatterns.isImprint(FullWidthForms.toHalfWidth(paragraph.folded()));
    return new ExcludedText(
        imprint ? ExclusionReason.IMPRINT : ExclusionReason.PAGE_CONTROL, paragraph.block());
  }

  private static boolean isFooter(SourceParagraph paragraph) {
    String half = FullWidthForms.toHalfWidth(paragraph.folded());
    return BoilerplatePatterns.isPageControl(half) || BoilerplatePatterns.isImprint(half);
  }

  private static boolean mayBeFooter(SourceParagraph paragraph) {
    String line = paragraph.folded();
    return isFooter(paragraph)
        || line.length() <= LONGEST
            && !LineBoundaries.containsSentenceEnd(line)
            && ParagraphNumber.of(line).isEmpty()
            && !line.contains("：");
  }
}
