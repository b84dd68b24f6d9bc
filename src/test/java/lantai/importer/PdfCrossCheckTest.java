package lantai.importer;

import static lantai.importer.TestPdf.show;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

/** The cross-check of a PDF finds what its readers see, and nothing else in the file. */
class PdfCrossCheckTest {

  private static final String WORDS = "全市上下同心协力各项工作取得新的明显成效";

  private static final String TEXT = show(12, 70, 700, WORDS);

  private static final String WATERMARK =
      "/Artifact << /Type /Pagination /Subtype /Watermark >> BDC\n";

  /** Returns each text that was set aside as {@code reason|text}. */
  private static List<String> hidden(byte[] file) throws Exception {
    ExtractedText text = AutoDetectExtractor.extract(file, "t.pdf");
    assertTrue(ExtractionCrossChecker.shownCharacters(text).isPresent());
    return text.setAside().stream().map(h -> h.reason() + "|" + h.text().strip()).toList();
  }

  private static byte[] pages(String... contents) {
    return TestPdf.of("", "", "", contents);
  }

  @Test
  void watermarkThatLeavesThePageIsReadAsFarAsItIsVisible() throws Exception {
    assertEquals(
        List.of("WATERMARK|内部", "OUTSIDE_PAGE|资料"),
        hidden(pages(TEXT + WATERMARK + show(100, 390, 600, "内部资料") + "EMC\n")));
  }

  @Test
  void watermarkWithoutColourIsInvisible() throws Exception {
    assertEquals(
        List.of("INVISIBLE|内部资料"),
        hidden(pages(TEXT + WATERMARK + "3 Tr\n" + show(12, 70, 600, "内部资料") + "EMC\n")));
  }

  @Test
  void watermarkAnnotationIsCrossCheckedUnlikeAComment() throws Exception {
    assertEquals(List.of("COMMENT|批注"), hidden(TestPdf.withNote(TEXT, "FreeText", "批注")));
    assertEquals(List.of("WATERMARK|内部"), hidden(TestPdf.withNote(TEXT, "Watermark", "内部")));
  }

  @Test
  void invisibleTextOnAPageWithLittleTextIsSetAside() throws Exception {
    assertEquals(
        List.of("INVISIBLE|" + WORDS),
        hidden(
            pages(TEXT + show(12, 70, 680, WORDS), show(12, 70, 720, "政府工作报告") + "3 Tr\n" + TEXT)));
  }

  @Test
  void recognizedTextIsReadAlthoughItIsInvisible() throws Exception {
    assertEquals(
        List.of(), hidden(TestPdf.withImage("q 595 0 0 842 0 0 cm /I Do Q 3 Tr\n" + TEXT)));
  }

  @Test
  void valueOfAFormFieldIsText() throws Exception {
    byte[] file = TestPdf.withNote(TEXT, "Widget", "填写的内容");
    assertEquals(List.of(), hidden(file));
    assertTrue(AutoDetectExtractor.extract(file, "t.pdf").text().contains("填写的内容"));
  }

  @Test
  void formValueWithoutAppearanceIsADoubt() throws Exception {
    String field = "/Annots [<< /Type /Annot /Subtype /Widget /Rect [70 400 270 440] /V (6.5) >>]";
    ExtractedText text = AutoDetectExtractor.extract(TestPdf.of("", field, "", TEXT), "t.pdf");
    assertEquals(List.of("import-doubt-form-field"), keys(text));
  }

  @Test
  void imageAfterTextMayShowAFigure() throws Exception {
    String image = "q 20 0 0 12 %d 698 cm /I Do Q\n";
    String text = show(12, 70, 700, WORDS);
    int end = 70 + 12 * WORDS.length();
    for (int x : new int[] {end + 3, 40, end + 60}) {
      byte[] file = TestPdf.withImage(text + image.formatted(x));
      assertEquals(
          x == end + 3 ? List.of("import-doubt-image") : List.of(),
          keys(AutoDetectExtractor.extract(file, "t.pdf")));
    }
  }

  @Test
  void lineOverlappingTwoOthersIsADoubt() throws Exception {
    String lines = show(12, 70, 700, WORDS) + show(12, 70, 680, WORDS);
    assertEquals(
        List.of(),
        keys(AutoDetectExtractor.extract(pages(lines + show(12, 70, 690, WORDS)), "t.pdf")));
    assertEquals(
        List.of("import-doubt-overprinted", "import-doubt-overprinted"),
        keys(AutoDetectExtractor.extract(pages(lines + show(12, 70, 693, "内部资料")), "t.pdf")));
  }

  @Test
  void smallLineAboveAnotherMayBeAReading() throws Exception {
    String reading = show(6, 90, 711, "音音");
    assertEquals(
        List.of("import-doubt-small"),
        keys(AutoDetectExtractor.extract(pages(TEXT + reading), "t.pdf")));
  }

  private static List<String> keys(ExtractedText text) {
    return text.doubts().stream().map(doubt -> doubt.key()).toList();
  }
}
