package lantai.importer.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.diagnostics.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF line by line, by where it stands on the page. A place names the page in
 * the manner of RFC 8118 ({@code report.pdf#page=3}) and the line on it.
 */
final class PdfExtractor {

  private static final int MAX_PAGES = 1500;

  /** A page of text has hundreds of characters; a scanned one at most its number. */
  private static final int FEWEST_PER_PAGE = 20;

  private PdfExtractor() {}

  static ExtractedText read(byte[] bytes, String name) throws RejectedFileException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MAX_PAGES) {
        throw new RejectedFileException("import-too-long", name, String.valueOf(MAX_PAGES));
      }
      PdfLineReader text = new PdfLineReader();
      text.getText(document);
      int visible = text.lines().stream().mapToInt(line -> line.text().strip().length()).sum();
      if (visible < FEWEST_PER_PAGE * document.getNumberOfPages()) {
        throw new RejectedFileException("import-scanned", name);
      }
      return received(text.lines(), name);
    } catch (InvalidPasswordException e) {
      throw new RejectedFileException("import-encrypted", name);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever a broken document does to the parser, it is the document that is broken.
      throw new RejectedFileException("import-unknown-format", name, "PDF");
    }
  }

  private static ExtractedText received(List<PdfLine> found, String name)
      throws RejectedFileException {
    TextLineCollector lines = new TextLineCollector(name);
    PdfPageLayout pages = new PdfPageLayout(found);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (PdfLine line : found) {
      int number = numbers.merge(line.page(), 1, Integer::sum);
      Place place = new Place(name + "#page=" + line.page(), number, 1);
      String indent = pages.isIndented(line) ? "\u3000\u3000" : "";
      int start = lines.length() + indent.length();
      lines.add(indent + line.text(), place, pages.look(line));
      line.raised()
          .forEach(
              range -> {
                String digits = range.of(line.text()).replaceAll("\\D", "");
                if (digits.matches("[0-9]{1,3}")) {
                  lines.mark(start + range.start(), start + range.end(), Integer.parseInt(digits));
                }
              });
    }
    return lines.received(ExtractedText.SourceLayout.LINES);
  }
}
