package lantai.importer.extract.pdf;

import static lantai.importer.TestPdf.show;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.TestPdf;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

/** The reading order of the text of a page. */
class PdfLayoutTest {

  private static final String WORDS = "全市上下同心协力各项工作取得新的明显成效";

  private static ExtractedText extract(String... contents) throws RejectedFileException {
    return AutoDetectExtractor.extract(TestPdf.of("", "", "", contents), "t.pdf");
  }

  private static List<String> lines(String... contents) throws RejectedFileException {
    ExtractedText text = extract(contents);
    assertEquals(List.of(), text.doubts());
    return ExtractedLines.of(text).stream().map(String::strip).toList();
  }

  private static List<String> doubts(ExtractedText text) {
    return text.doubts().stream().map(doubt -> doubt.place() + " " + doubt.key()).toList();
  }

  /** Returns lines of 16 characters that differ in the last one. */
  private static List<String> words(String ends) {
    return ends.chars().mapToObj(c -> WORDS.substring(0, 15) + (char) c).toList();
  }

  private static String column(double x, double top, List<String> lines) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      content.append(show(12, x, top - 20 * i, lines.get(i)));
    }
    return content.toString();
  }

  /** Returns the rows of a table, with the x of each column. Empty cells are not printed. */
  private static String table(double top, double[] columns, String... rows) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split("\\|", -1);
      for (int k = 0; k < cells.length; k++) {
        content.append(cells[k].isEmpty() ? "" : show(11, columns[k], top - 18 * i, cells[k]));
      }
    }
    return content.toString();
  }

  @SafeVarargs
  private static List<String> all(List<String>... lines) {
    List<String> all = new ArrayList<>();
    for (List<String> some : lines) {
      all.addAll(some);
    }
    return all;
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    assertEquals(
        words("甲乙丙丁戊己庚辛"), lines(column(70, 700, words("甲乙丙丁")) + column(310, 700, words("戊己庚辛"))));
  }

  @Test
  void baseLinesOfColumnsMayDiffer() throws Exception {
    assertEquals(
        words("甲乙丙丁戊己庚辛"), lines(column(70, 700, words("甲乙丙丁")) + column(310, 693, words("戊己庚辛"))));
  }

  @Test
  void linesAcrossAllColumnsSeparateRegions() throws Exception {
    String wide = WORDS + WORDS;
    List<String> read =
        lines(
            show(20, 200, 740, "政府工作报告二〇三一")
                + column(70, 700, words("甲乙丙丁"))
                + column(310, 700, words("戊己庚辛"))
                + show(12, 70, 600, wide)
                + column(70, 560, words("壬癸子丑"))
                + column(310, 560, words("寅卯辰巳")));

    assertEquals(
        all(List.of("政府工作报告二〇三一"), words("甲乙丙丁戊己庚辛"), List.of(wide), words("壬癸子丑寅卯辰巳")), read);
  }

  @Test
  void threeColumnsAreReadUnderTheirTitle() throws Exception {
    List<String> read =
        lines(
            show(20, 260, 740, "工作报告")
                + column(40, 700, shorter("甲乙丙丁"))
                + column(225, 700, shorter("戊己庚辛"))
                + column(410, 700, shorter("壬癸子丑")));

    assertEquals(all(List.of("工作报告"), shorter("甲乙丙丁戊己庚辛壬癸子丑")), read);
  }

  private static List<String> shorter(String ends) {
    return words(ends).stream().map(line -> line.substring(4)).toList();
  }

  @Test
  void lastParagraphsOfColumnsMayBeShort() throws Exception {
    List<String> left = new ArrayList<>(words("甲乙丙丁"));
    left.set(2, "成效明显。");
    List<String> right = new ArrayList<>(words("戊己庚"));
    right.add("请予审议。");

    assertEquals(all(left, right), lines(column(70, 700, left) + column(310, 700, right)));
  }

  @Test
  void tableRowsAreNotReadAsColumns() throws Exception {
    assertEquals(
        List.of(
            WORDS,
            "TABLE_ROW|序号\t指标\t2030年\t2031年",
            "TABLE_ROW|1\t粮食产量（万吨）\t30.1\t30.5",
            "TABLE_ROW|2\t新增就业（人）\t6000\t6200",
            "以上目标，请予审议。"),
        lines(
            show(12, 70, 700, WORDS)
                + table(
                    660,
                    new double[] {80, 130, 320, 420},
                    "序号|指标|2030年|2031年",
                    "1|粮食产量（万吨）|30.1|30.5",
                    "2|新增就业（人）|6000|6200")
                + show(12, 70, 580, "以上目标，请予审议。")));
  }

  @Test
  void narrowGapsBetweenCellsAreFoundByOtherRows() throws Exception {
    assertEquals(
        List.of("TABLE_ROW|1\t粮食产量\t30.1\t30.5", "TABLE_ROW|2\t新增就业人数合计\t6000\t6200"),
        lines(
                show(12, 70, 700, WORDS)
                    + table(
                        660,
                        new double[] {80, 130, 222, 290},
                        "1|粮食产量|30.1|30.5",
                        "2|新增就业人数合计|6000|6200"))
            .subList(1, 3));
  }

  @Test
  void rowWithAnEmptyCellIsDoubtful() throws Exception {
    ExtractedText text =
        extract(
            show(12, 70, 700, WORDS)
                + table(
                    660, new double[] {80, 130, 320, 420}, "序号|指标|2030年|2031年", "1|粮食产量||30.5"));

    assertEquals(List.of("t.pdf#page=1:3:1 import-doubt-cells"), doubts(text));
  }

  @Test
  void linesOfACellBetweenRulesAreJoined() throws Exception {
    StringBuilder rules = new StringBuilder();
    for (double y : new double[] {674, 656, 620, 602, 584}) {
      rules.append("70 " + y + " 400 0.5 re f\n");
    }
    assertEquals(
        List.of(
            "TABLE_ROW|指标\t2031年",
            "TABLE_ROW|新增就业人数（含转移就业）\t6200",
            "TABLE_ROW|粮食产量\t30.5",
            "TABLE_ROW|森林覆盖率\t63.2%"),
        lines(
                show(12, 70, 700, WORDS)
                    + rules
                    + table(661, new double[] {80, 320}, "指标|2031年")
                    + table(643, new double[] {80, 320}, "新增就业人数|6200", "（含转移就业）|")
                    + table(607, new double[] {80, 320}, "粮食产量|30.5", "森林覆盖率|63.2%"))
            .subList(1, 5));
  }

  @Test
  void letterSpacedTitleIsALine() throws Exception {
    List<String> read =
        lines(
            show(20, 100, 740, "政")
                + show(20, 180, 740, "府")
                + show(20, 260, 740, "报")
                + show(20, 340, 740, "告")
                + column(70, 700, words("甲乙")));
    assertEquals(all(List.of("政 府 报 告"), words("甲乙")), read);
  }

  @Test
  void raisedDigitsAfterTenAndAfterUnitsArePowers() throws Exception {
    String line =
        show(12, 70, 700, WORDS + "达到30×10")
            + show(8, 370, 705, "4")
            + show(12, 374, 700, "吨")
            + show(12, 70, 680, WORDS + "共5km")
            + show(8, 340, 685, "2")
            + show(12, 344, 680, "。")
            + show(12, 70, 660, WORDS + "共8hm")
            + show(8, 340, 665, "2")
            + show(12, 344, 660, "。");
    ExtractedText text = extract(line);

    assertEquals(
        List.of(WORDS + "达到30×10⁴吨", WORDS + "共5km²。", WORDS + "共8hm²。"),
        ExtractedLines.of(text).stream().map(l -> l.replace(" ", "")).toList());
    assertEquals(List.of(), text.noteReferences());
  }

  @Test
  void raisedDigitsAfterAnotherNumberAreDoubtful() throws Exception {
    ExtractedText text =
        extract(
            show(12, 70, 700, WORDS + "达到300") + show(8, 352, 705, "1") + show(12, 356, 700, "。"));

    assertEquals(1, text.noteReferences().size());
    assertEquals(List.of("t.pdf#page=1:1:1 import-doubt-raised"), doubts(text));
  }

  @Test
  void loweredDigitsAfterANumberAreDoubtful() throws Exception {
    ExtractedText text =
        extract(
            show(12, 70, 700, WORDS + "达到300") + show(8, 352, 698, "1") + show(12, 356, 700, "。"));

    assertEquals(List.of("t.pdf#page=1:1:1 import-doubt-lowered"), doubts(text));
  }

  @Test
  void longCellsWithoutRulesMayBeColumns() throws Exception {
    ExtractedText text =
        extract(
            show(12, 70, 700, WORDS)
                + table(
                    660,
                    new double[] {70, 110, 320},
                    "1|推进制造业强市建设的各项行动|市发展改革委和市工业信息化局",
                    "2|推进现代农业强市的各项行动|市农业农村局和市自然资源局")
                + show(12, 70, 580, "以上任务，请予审议。"));

    assertEquals(
        List.of("t.pdf#page=1:2:1 import-doubt-columns", "t.pdf#page=1:3:1 import-doubt-columns"),
        doubts(text));
  }

  @Test
  void rotatedPageIsReadAsShown() throws Exception {
    List<String> expected = words("甲乙丙");
    byte[] byEntry = TestPdf.of("", "/Rotate 90", "", turned("0 1 -1 0", 90, expected));
    byte[] byText = TestPdf.of("", "", "", turned("0 1 -1 0", 90, expected));

    assertEquals(expected, ExtractedLines.of(byEntry, "t.pdf"));
    assertEquals(expected, ExtractedLines.of(byText, "t.pdf"));
    assertEquals(
        expected,
        ExtractedLines.of(
            TestPdf.of("", "/Rotate 180", "", turned("-1 0 0 -1", 180, expected)), "t.pdf"));
    assertEquals(
        expected,
        ExtractedLines.of(
            TestPdf.of("", "/Rotate 270", "", turned("0 -1 1 0", 270, expected)), "t.pdf"));
  }

  private static String turned(String matrix, int angle, List<String> lines) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      double x = angle == 90 ? 200 + 20 * i : angle == 270 ? 400 - 20 * i : 450;
      double y = angle == 90 ? 200 : angle == 270 ? 700 : 300 + 20 * i;
      content.append(show(matrix, 12, x, y, lines.get(i)));
    }
    return content.toString();
  }

  @Test
  void lineRotatedRelativeToThePageIsDoubtful() throws Exception {
    ExtractedText text =
        extract(column(70, 700, words("甲乙丙")) + show("0 1 -1 0", 12, 500, 300, "单位：万吨"));

    assertEquals(all(words("甲乙丙"), List.of("单位：万吨")), ExtractedLines.of(text));
    assertEquals(List.of("t.pdf#page=1:4:1 import-doubt-turned"), doubts(text));
  }

  @Test
  void verticalTextIsRejected() {
    StringBuilder content = new StringBuilder();
    for (int column = 0; column < 4; column++) {
      for (int i = 0; i < 20; i++) {
        content.append(show(12, 500 - 20 * column, 700 - 14 * i, WORDS.substring(i, i + 1)));
      }
    }
    assertEquals(
        "import-vertical t.pdf",
        ExtractedLines.rejection(TestPdf.of("", "", "", content.toString()), "t.pdf"));
  }

  @Test
  void overprintedCharactersAreDoubtful() throws Exception {
    ExtractedText text =
        extract(column(70, 700, words("甲乙丙")) + show(12, 70, 661, "增长6.5%，增长8.5%"));

    assertTrue(
        doubts(text).contains("t.pdf#page=1:3:1 import-doubt-overprinted"),
        () -> "" + doubts(text));
  }

  @Test
  void pagesSideBySideAreReadOneAfterTheOther() throws Exception {
    byte[] spread =
        TestPdf.of(
            "",
            "/MediaBox [0 0 1190 842]",
            "",
            column(100, 700, words("甲乙丙丁"))
                + show(9, 290, 40, "— 1 —")
                + column(700, 700, words("戊己庚辛"))
                + show(9, 890, 40, "— 2 —"));

    assertEquals(
        all(words("甲乙丙丁"), List.of("OUTSIDE|— 1 —"), words("戊己庚辛"), List.of("OUTSIDE|— 2 —")),
        ExtractedLines.of(spread, "t.pdf"));
  }

  @Test
  void pageNumbersInVariousFormsAreDetected() throws Exception {
    for (String number :
        List.of("3", "－ 3 －", "第3页", "第 3 页 共 10 页", "3/10", "Page 3 of 10", "·三·", "iii", "③")) {
      List<String> read =
          lines(column(70, 700, words("甲乙丙")) + show(9, 290, 40, number.replace("－", "—")));
      assertTrue(read.get(3).startsWith("OUTSIDE|"), number);
    }
  }
}
