package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.FullWidthForms;

/** What the foot of a web page leaves below a report. */
record PageFooter(List<SourceParagraph> body, List<ExcludedText> asides) {

  /** A line of a page's foot; the report's own last paragraphs are longer. */
  private static final int LONGEST = 48;

  static PageFooter of(List<SourceParagraph> paragraphs) {
    int end = paragraphs.size();
    int first = end;
    for (int i = end - 1; i >= 0 && mayBeFoot(paragraphs.get(i)); i--) {
      if (isFoot(paragraphs.get(i))) {
        first = i;
      }
    }
    List<ExcludedText> asides = new ArrayList<>();
    for (SourceParagraph para : paragraphs.subList(first, end)) {
      boolean imprint = BoilerplatePatterns.isImprint(FullWidthForms.toHalfWidth(para.folded()));
      ExcludedText.ExclusionReason kind =
          imprint ? ExcludedText.ExclusionReason.IMPRINT : ExcludedText.ExclusionReason.FURNITURE;
      asides.add(new ExcludedText(kind, para.block()));
    }
    return new PageFooter(paragraphs.subList(0, first), asides);
  }

  private static boolean isFoot(SourceParagraph para) {
    String half = FullWidthForms.toHalfWidth(para.folded());
    return BoilerplatePatterns.isButton(half) || BoilerplatePatterns.isImprint(half);
  }

  private static boolean mayBeFoot(SourceParagraph para) {
    String line = para.folded();
    return isFoot(para)
        || line.length() <= LONGEST
            && !LineBoundaries.holdsSentence(line)
            && ParagraphNumber.of(line).isEmpty()
            && !line.contains("：");
  }
}
