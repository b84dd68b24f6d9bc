package lantai.importer.extract.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.pdf.PdfLine.LineKind;

/** Classifies the lines of a PDF by their positions. */
final class PdfLineClassifier {

  /** Share of the page height that the header takes, and the footer as well. */
  private static final float MARGIN = 0.12f;

  private static final Pattern PAGE_NUMBER = ChinesePatterns.get("pdf.page-number");

  private final List<PdfLine> lines;

  /** Left edge of the text of each region. */
  private final Map<String, Double> left = new HashMap<>();

  private final Set<Integer> pages = new HashSet<>();

  /** Header and footer lines that occur on several pages. */
  private final Set<String> repeated;

  /** Top of the footnotes of each region. */
  private final Map<String, Double> footnotes = new HashMap<>();

  private final double size;

  PdfLineClassifier(List<PdfLine> lines) {
    this.lines = lines;
    size = PdfRun.median(lines.stream().mapToDouble(PdfLine::size).toArray());
    Map<String, Set<Integer>> pagesOfMarginLines = new HashMap<>();
    for (PdfLine line : lines) {
      if (line.text().length() > 12) {
        left.merge(region(line), line.x(), Math::min);
        pages.add(line.page());
      }
      if (startsFootnotes(line)) {
        footnotes.merge(region(line), line.y(), Math::min);
      }
      if (isInMargin(line)) {
        pagesOfMarginLines
            .computeIfAbsent(withoutPageNumber(line), key -> new HashSet<>())
            .add(line.page());
      }
    }
    repeated =
        pagesOfMarginLines.keySet().stream()
            .filter(text -> isRepeated(pagesOfMarginLines.get(text).size()))
            .collect(Collectors.toSet());
  }

  private boolean isRepeated(int times) {
    return times >= 3 || times == 2 && pages.size() <= 3;
  }

  private static String region(PdfLine line) {
    return line.page() + "/" + line.at().region();
  }

  ExtractedText text(ExtractedTextBuilder builder) throws RejectedFileException {
    Map<Integer, Integer> linesOfPage = new HashMap<>();
    for (PdfLine line : lines) {
      int number = linesOfPage.merge(line.page(), 1, Integer::sum);
      Place place = new Place(builder.name() + "#page=" + line.page(), number, 1);
      LineStyle style = style(line);
      String indent = style != LineStyle.TABLE_ROW && isIndented(line) ? "\u3000\u3000" : "";
      int start = builder.length() + indent.length();
      builder.add(indent + line.text(), place, style);
      if (line.doubt() != null && style != LineStyle.OUTSIDE) {
        builder.addDoubt(place, line.doubt(), line.text());
      }
      for (TextRange range : line.raised()) {
        String digits = range.of(line.text()).replaceAll("\\D", "");
        if (digits.matches("[0-9]{1,3}")) {
          builder.addNoteReference(start, range, Integer.parseInt(digits));
        }
      }
    }
    return builder.build(SourceLayout.LINES);
  }

  private static String withoutPageNumber(PdfLine line) {
    return line.text().replaceAll("\\s", "").replaceAll("\\d+", "#");
  }

  private static boolean isInMargin(PdfLine line) {
    double height = line.at().pageHeight();
    return line.y() < height * MARGIN || line.y() > height * (1 - MARGIN);
  }

  private boolean isIndented(PdfLine line) {
    double start = left.getOrDefault(region(line), line.x());
    return line.x() > start + line.size() * 1.4f && line.x() < start + line.size() * 2.8f;
  }

  private LineStyle style(PdfLine line) {
    String visible = line.text().replaceAll("\\s", "");
    boolean number = PAGE_NUMBER.matcher(visible).matches();
    boolean again = repeated.contains(withoutPageNumber(line)) && visible.length() <= 60;
    if (line.kind() == LineKind.PAGE_HEADER || isInMargin(line) && (number || again)) {
      return LineStyle.OUTSIDE;
    }
    if (line.kind() == LineKind.TABLE_ROW) {
      return LineStyle.TABLE_ROW;
    }
    boolean note =
        isSmall(line) && line.y() >= footnotes.getOrDefault(region(line), Double.MAX_VALUE);
    return note ? LineStyle.FOOTNOTE : LineStyle.PLAIN;
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < size * 0.92f;
  }

  private boolean startsFootnotes(PdfLine line) {
    String visible = line.text().replaceAll("\\s", "");
    return isSmall(line)
        && line.y() > line.at().pageHeight() / 2
        && visible.matches("(?:[①-⑳]|[\\[［〔]?\\d{1,3}[\\]］〕]?)[^\\d].*");
  }
}
