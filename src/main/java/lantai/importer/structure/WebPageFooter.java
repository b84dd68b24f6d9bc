package lantai.importer.structure;

import java.util.List;
import java.util.regex.Pattern;
import lantai.chinese.FullWidthForms;
import lantai.importer.structure.ExcludedText.ExclusionReason;

/** The paragraphs below a report that belong to the web page. */
record WebPageFooter(List<SourceParagraph> body, List<ExcludedText> excluded) {

  /** Longest paragraph of a footer; the last paragraphs of a report are longer. */
  private static final int LONGEST = 48;

  private static final Pattern LABELLED = Pattern.compile("^[^:。，]{2,8}:");

  /** A mark that the report itself prints at its end. */
  private static final Pattern END = Pattern.compile("[(]?(?:完|全文完|报告完|END)[)]?");

  static WebPageFooter of(List<SourceParagraph> paragraphs) {
    int end = paragraphs.size();
    int first = end;
    boolean site = false;
    for (int i = end - 1; i >= 0; i--) {
      String half = half(paragraphs.get(i));
      site |= BoilerplatePatterns.isSiteLine(half);
      if (BoilerplatePatterns.isAppendixOrSiteLine(half)
          && !(site && isOfWebsite(paragraphs.subList(0, i), half))) {
        break;
      }
      if (BoilerplatePatterns.isPageLine(half)) {
        first = i;
      } else if (!mayBeFooter(paragraphs.get(i).folded())) {
        break;
      }
    }
    List<ExcludedText> excluded =
        paragraphs.subList(first, end).stream().map(WebPageFooter::excluded).toList();
    return new WebPageFooter(paragraphs.subList(0, first), excluded);
  }

  /** Whether a line belongs to the website: its label is unique and not in a list of labels. */
  private static boolean isOfWebsite(List<SourceParagraph> above, String line) {
    String label = line.substring(0, line.indexOf(':') + 1);
    String before = above.isEmpty() ? "" : half(above.get(above.size() - 1));
    boolean inList = LABELLED.matcher(before).find() && !BoilerplatePatterns.isPageLine(before);
    return !inList && above.stream().noneMatch(p -> half(p).startsWith(label));
  }

  private static ExcludedText excluded(SourceParagraph paragraph) {
    boolean imprint = BoilerplatePatterns.isImprint(half(paragraph));
    return new ExcludedText(
        imprint ? ExclusionReason.IMPRINT : ExclusionReason.PAGE_CONTROL, paragraph.fragment());
  }

  private static boolean mayBeFooter(String line) {
    return line.length() <= LONGEST
        && !LineBreakRules.containsSentenceEnd(line)
        && LeadingNumber.of(line).isEmpty()
        && !line.contains("：")
        && !END.matcher(FullWidthForms.toHalfWidth(line)).matches();
  }

  private static String half(SourceParagraph paragraph) {
    return FullWidthForms.toHalfWidth(paragraph.folded());
  }
}
