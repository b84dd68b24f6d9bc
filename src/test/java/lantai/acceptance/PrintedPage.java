package lantai.acceptance;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a PDF.
 *
 * @param lines its lines without spaces, from top to bottom
 * @param filled what part of its height lies above the end of the last line
 */
record PrintedPage(List<String> lines, double filled) {

  static List<PrintedPage> read(byte[] pdf) throws IOException {
    List<PrintedPage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        LowestText stripper = new LowestText(number);
        List<String> lines = stripper.getText(document).lines().map(PrintedPage::plain).toList();
        double height = document.getPage(number - 1).getMediaBox().getHeight();
        pages.add(
            new PrintedPage(
                lines.stream().filter(line -> !line.isEmpty()).toList(), stripper.lowest / height));
      }
    }
    return pages;
  }

  /** A text without spaces, each character by its usual code: fonts name some by others. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  String text() {
    return String.join("", lines);
  }

  private static final class LowestText extends PDFTextStripper {

    private double lowest;

    LowestText(int page) {
      setSortByPosition(true);
      setStartPage(page);
      setEndPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      lowest = Math.max(lowest, text.getYDirAdj());
      super.processTextPosition(text);
    }
  }
}
