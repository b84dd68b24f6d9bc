package lantai.importer.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.PdfLineReader.PdfLine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Extracts the text of a PDF line by line and classifies lines by their position. A place names the
 * page as in RFC 8118 ({@code report.pdf#page=3}) and the line on it.
 */
final class PdfExtractor {

  private static final int MAX_PAGES = 1500;

  /** A page of text has hundreds of characters, a scanned page at most its number. */
  private static final int MIN_CHARACTERS_PER_PAGE = 20;

  /** Share of the page height taken by the header, and by the footer. */
  private static final float MARGIN = 0.12f;

  private final List<PdfLine> lines;

  /** Left edge of the text of each page. */
  private final Map<Integer, Float> left = new HashMap<>();

  /** Header and footer lines of several pages. */
  private final Set<String> repeated;

  /** Top of the footnotes of each page. */
  private final Map<Integer, Float> footnotes = new HashMap<>();

  private final float size;

  static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MAX_PAGES) {
        throw new RejectedFileException("import-too-long", name, String.valueOf(MAX_PAGES));
      }
      PdfLineReader reader = new PdfLineReader();
      reader.getText(document);
      int visible = reader.lines().stream().mapToInt(line -> line.text().strip().length()).sum();
      if (visible < MIN_CHARACTERS_PER_PAGE * document.getNumberOfPages()) {
        throw new RejectedFileException("import-scanned", name);
      }
      return new PdfExtractor(reader.lines()).text(name);
    } catch (InvalidPasswordException e) {
      throw new RejectedFileException("import-encrypted", name);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A broken document can break the parser in any way.
      throw new RejectedFileException("import-unknown-format", name, "PDF");
    }
  }

  private PdfExtractor(List<PdfLine> lines) {
    this.lines = lines;
    size = lines.stream().map(PdfLine::size).sorted().skip(lines.size() / 2).findFirst().orElse(0f);
    Map<String, Set<Integer>> pagesOfMarginLines = new HashMap<>();
    for (PdfLine line : lines) {
      if (line.text().length() > 12) {
        left.merge(line.page(), line.x(), Math::min);
      }
      if (startsFootnotes(line)) {
        footnotes.merge(line.page(), line.y(), Math::min);
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

  private boolean isRepeated(int pages) {
    return pages >= 3 || pages == 2 && left.size() <= 3;
  }

  private ExtractedText text(String name) throws RejectedFileException {
    ExtractedTextBuilder builder = new ExtractedTextBuilder(name);
    Map<Integer, Integer> linesOfPage = new HashMap<>();
    for (PdfLine line : lines) {
      int number = linesOfPage.merge(line.page(), 1, Integer::sum);
      Place place = new Place(name + "#page=" + line.page(), number, 1);
      String indent = isIndented(line) ? "\u3000\u3000" : "";
      int start = builder.length() + indent.length();
      builder.add(indent + line.text(), place, style(line));
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
    return line.y() < line.pageHeight() * MARGIN || line.y() > line.pageHeight() * (1 - MARGIN);
  }

  private boolean isIndented(PdfLine line) {
    float start = left.getOrDefault(line.page(), line.x());
    return line.x() > start + line.size() * 1.4f && line.x() < start + line.size() * 2.8f;
  }

  private LineStyle style(PdfLine line) {
    String visible = line.text().replaceAll("\\s", "");
    boolean number = visible.matches("[-—–_·~第]{0,2}\\d{1,4}[-—–_·~页]{0,2}");
    boolean again = repeated.contains(withoutPageNumber(line)) && visible.length() <= 60;
    if (isInMargin(line) && (number || again)) {
      return LineStyle.OUTSIDE;
    }
    boolean note =
        isSmall(line) && line.y() >= footnotes.getOrDefault(line.page(), Float.MAX_VALUE);
    return note ? LineStyle.FOOTNOTE : LineStyle.PLAIN;
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < size * 0.92f;
  }

  private boolean startsFootnotes(PdfLine line) {
    String visible = line.text().replaceAll("\\s", "");
    return isSmall(line)
        && line.y() > line.pageHeight() / 2
        && visible.matches("(?:[①-⑳]|[\\[［〔]?\\d{1,3}[\\]］〕]?)[^\\d].*");
  }
}
