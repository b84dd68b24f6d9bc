package lantai.importer.extract.pdf;

import static lantai.importer.TestPdf.show;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.importer.TestPdf;
import lantai.importer.extract.Doubt;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

/** Text of a PDF that its readers do not see. */
class PdfHiddenTextTest {

  private static final String WORDS = "全市上下同心协力各项工作取得新的明显成效";

  private static final String TEXT =
      show(12, 70, 700, WORDS + "甲")
          + show(12, 70, 680, WORDS + "乙")
          + show(12, 70, 660, WORDS + "丙");

  private static final List<String> LINES = List.of(WORDS + "甲", WORDS + "乙", WORDS + "丙");

  private static ExtractedText extract(String... contents) throws RejectedFileException {
    return AutoDetectExtractor.extract(TestPdf.of("", "", "", contents), "t.pdf");
  }

  /** Returns each text that was set aside as {@code reason|text}. */
  private static List<String> hidden(ExtractedText text) {
    return text.setAside().stream().map(h -> h.reason() + "|" + h.text().strip()).toList();
  }

  private static void assertHidden(String expected, String content) throws RejectedFileException {
    ExtractedText text = extract(content);
    assertEquals(LINES, ExtractedLines.of(text));
    assertEquals(List.of(expected), hidden(text));
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(List.of(), text.doubts());
  }

  private static List<String> doubts(ExtractedText text) {
    return text.doubts().stream().map(Doubt::key).toList();
  }

  @Test
  void textWithoutSizeIsInvisible() throws Exception {
    assertHidden("INVISIBLE|内部资料", TEXT + show(0, 70, 640, "内部资料"));
    assertHidden("INVISIBLE|内部资料", TEXT + show("1 0 0 0", 12, 70, 640, "内部资料"));
  }

  @Test
  void slantedTextIsAWatermark() throws Exception {
    assertHidden("WATERMARK|内部资料", TEXT + show("0.7 0.7 -0.7 0.7", 40, 100, 640, "内部资料"));
  }

  @Test
  void smallSlantedTextIsAWatermark() throws Exception {
    assertHidden("WATERMARK|内部", TEXT + show("0.9 0.4 -0.4 0.9", 12, 100, 675, "内部"));
  }

  @Test
  void largeTextAcrossLinesIsAWatermark() throws Exception {
    assertHidden("WATERMARK|内部资料", show(48, 60, 668, "内部资料") + TEXT);
  }

  @Test
  void lightTextAcrossLinesIsAWatermark() throws Exception {
    assertHidden("WATERMARK|内部资料", TEXT + "0.8 g\n" + show(14, 100, 688, "内部资料"));
  }

  @Test
  void lightTextInItsOwnLineIsText() throws Exception {
    ExtractedText text = extract(TEXT + "0.6 g\n" + show(12, 70, 640, "单位：万吨"));

    assertEquals("单位：万吨", ExtractedLines.of(text).get(3));
    assertEquals(List.of(), hidden(text));
  }

  @Test
  void watermarkMarkedByTheFileIsSetAside() throws Exception {
    assertHidden(
        "WATERMARK|内部资料",
        TEXT
            + "/Artifact << /Type /Pagination /Subtype /Watermark >> BDC\n"
            + show(12, 70, 600, "内部资料")
            + "EMC\n");
  }

  @Test
  void textWithoutColourIsInvisible() throws Exception {
    assertHidden("INVISIBLE|搜索用的字", TEXT + "3 Tr\n" + show(12, 70, 640, "搜索用的字"));
  }

  @Test
  void whiteTextOnPaperCannotBeSeen() throws Exception {
    assertHidden("COVERED|白字", TEXT + "1 g\n" + show(12, 70, 640, "白字"));
  }

  @Test
  void whiteTextOnAColourIsText() throws Exception {
    ExtractedText text =
        extract(TEXT + "0.7 0 0 rg 60 630 300 24 re f\n1 g\n" + show(12, 70, 638, "红底白字"));

    assertEquals("红底白字", ExtractedLines.of(text).get(3));
    assertEquals(List.of(), hidden(text));
  }

  @Test
  void textUnderABoxCannotBeSeen() throws Exception {
    assertHidden("COVERED|秘密", TEXT + show(12, 70, 640, "秘密") + "0 g 60 630 300 24 re f\n");
  }

  @Test
  void textOnABoxIsText() throws Exception {
    assertEquals(LINES, ExtractedLines.of(extract("0.9 g 0 0 595 842 re f 0 g\n" + TEXT)));
  }

  @Test
  void clippedTextCannotBeSeen() throws Exception {
    assertHidden("COVERED|裁去", TEXT + "q 60 300 200 20 re W n\n" + show(12, 70, 640, "裁去") + "Q\n");
  }

  @Test
  void textOutsideThePageIsSetAside() throws Exception {
    assertHidden("OUTSIDE_PAGE|页外", TEXT + show(12, 700, 640, "页外"));
    ExtractedText cropped =
        AutoDetectExtractor.extract(
            TestPdf.of("", "/CropBox [50 300 500 800]", "", TEXT + show(12, 70, 100, "裁切线外")),
            "t.pdf");
    assertEquals(List.of("OUTSIDE_PAGE|裁切线外"), hidden(cropped));
  }

  @Test
  void layerThatIsOffIsSetAside() throws Exception {
    String catalog = "/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>";
    String layer = "/OC /L BDC\n" + show(12, 70, 640, "旧稿") + "EMC\n";
    String resources = "/Properties << /L << /Type /OCG /Name (old) >> >>";
    byte[] file = TestPdf.withLayer(catalog, TEXT + layer);

    ExtractedText text = AutoDetectExtractor.extract(file, "t.pdf");

    assertEquals(LINES, ExtractedLines.of(text));
    assertEquals(List.of("LAYER|旧稿"), hidden(text));
    assertEquals(4, ExtractedLines.of(TestPdf.of("", "", resources, TEXT + layer), "t.pdf").size());
  }

  @Test
  void textPrintedTwiceForBoldTypeIsReadOnce() throws Exception {
    assertHidden("PRINTED_TWICE|" + WORDS + "甲", TEXT + show(12, 70.4, 700, WORDS + "甲"));
  }

  @Test
  void sameCharacterTwiceInARowIsText() throws Exception {
    ExtractedText text = extract(TEXT + show(12, 70, 640, "一一对应，增长11.11%"));

    assertEquals("一一对应，增长11.11%", ExtractedLines.of(text).get(3));
  }

  @Test
  void annotationIsAComment() throws Exception {
    ExtractedText text = AutoDetectExtractor.extract(TestPdf.withNote(TEXT, "批注的字"), "t.pdf");

    assertEquals(LINES, ExtractedLines.of(text));
    assertEquals(List.of("COMMENT|批注的字"), hidden(text));
  }

  @Test
  void recognizedTextOfAScannedPageIsTextAndDoubtful() throws Exception {
    ExtractedText text =
        AutoDetectExtractor.extract(
            TestPdf.withImage("q 595 0 0 842 0 0 cm /I Do Q 3 Tr\n" + TEXT), "t.pdf");

    assertEquals(LINES, ExtractedLines.of(text));
    assertEquals(List.of("import-doubt-recognized"), doubts(text));
    assertEquals(List.of(), hidden(text));
  }

  @Test
  void imageWithoutTextOverItIsDoubtful() throws Exception {
    ExtractedText text =
        AutoDetectExtractor.extract(
            TestPdf.withImage(TEXT + "q 400 0 0 300 70 200 cm /I Do Q\n"), "t.pdf");

    assertEquals(List.of("import-doubt-image"), doubts(text));
  }

  @Test
  void smallImageIsNotDoubtful() throws Exception {
    byte[] file = TestPdf.withImage(TEXT + "q 60 0 0 60 70 200 cm /I Do Q\n");

    assertEquals(List.of(), doubts(AutoDetectExtractor.extract(file, "t.pdf")));
  }

  @Test
  void unknownCharacterIsDoubtfulAndManyAreRejected() throws Exception {
    ExtractedText text = extract(TEXT + show(12, 70, 640, "增长\uE0016%"));

    assertEquals(List.of("import-doubt-unknown-character"), doubts(text));
    assertTrue(text.text().contains("增长\uE0016%"));
    assertEquals(
        "import-unknown-characters t.pdf",
        ExtractedLines.rejection(
            TestPdf.of("", "", "", TEXT + show(12, 70, 640, "\uE001\uE002\uE003")), "t.pdf"));
  }

  @Test
  void encryptedDocumentThatOpensWithoutAPasswordIsRead() throws Exception {
    byte[] locked = TestPdf.locked(TestPdf.of("", "", "", TEXT), "");

    assertEquals(LINES, ExtractedLines.of(locked, "t.pdf"));
  }

  @Test
  void endlesslyRepeatedContentIsRejected() throws Exception {
    assertEquals("import-bomb t.pdf", ExtractedLines.rejection(TestPdf.endless(), "t.pdf"));
  }

  @Test
  void crossCheckFindsEveryShownCharacter() throws Exception {
    ExtractedText text =
        extract(
            TEXT
                + show("0.7 0.7 -0.7 0.7", 40, 100, 640, "内部资料")
                + "1 g\n"
                + show(12, 70, 640, "白字"));

    String shown = text.evidence().shownText();
    assertEquals(3 * 21 + 4 + 2, shown.length(), shown);
  }
}
