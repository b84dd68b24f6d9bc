package lantai.importer.extract.pdf;

import static lantai.importer.TestPdf.show;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.TestPdf;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

/** Tables with lines around their cells, as LibreOffice and Word print them. */
class PdfGridTest {

  private static final String WORDS = "全县上下凝心聚力攻坚克难，经济运行总体平稳、稳中有进。";

  private static String level(double y, double from, double to) {
    return "%s %s %s 0.5 re f\n".formatted(from, y, to - from);
  }

  private static String upright(double x, double from, double to) {
    return "%s %s m %s %s l S\n".formatted(x, from, x, to);
  }

  private static List<String> lines(String content) throws Exception {
    ExtractedText text =
        AutoDetectExtractor.extract(
            TestPdf.of("", "", "", show(12, 70, 760, WORDS) + content), "t.pdf");
    assertEquals(List.of(), ExtractedLines.doubts(text));
    return ExtractedLines.of(text);
  }

  /** Returns rows from 700 to 600, 50 high, and columns from 70, 100 wide. */
  private static String grid() {
    StringBuilder rules = new StringBuilder();
    for (double y : new double[] {700, 650, 600}) {
      rules.append(level(y, 70, 370));
    }
    for (double x : new double[] {70, 170, 270, 370}) {
      rules.append(upright(x, 600, 650)).append(upright(x, 650, 700));
    }
    return rules.toString();
  }

  @Test
  void linesOfACellStayInItWithAnyAlignment() throws Exception {
    assertEquals(
        List.of(WORDS, "TABLE_ROW|规模以上工业增加值\t%\t七左右", "TABLE_ROW|粮食\t30.52\t不低于上年，以统计为准", WORDS),
        lines(
            grid()
                + show(12, 72, 680, "规模以上")
                + show(12, 72, 662, "工业增加值")
                + show(12, 172, 671, "%")
                + show(12, 272, 671, "七左右")
                + show(12, 72, 621, "粮食")
                + show(12, 172, 621, "30.52")
                + show(12, 272, 634, "不低于上年，")
                + show(12, 272, 612, "以统计为准")
                + show(12, 70, 560, WORDS)));
  }

  @Test
  void textWithoutSizeBelongsToNoCell() throws Exception {
    assertEquals(
        List.of(WORDS, "TABLE_ROW|粮食\t30.52\t以上", "TABLE_ROW|油料\t6\t左右"),
        lines(
            grid()
                + show(12, 72, 671, "粮食")
                + show(0, 100, 671, "隐")
                + show(12, 172, 671, "30.52")
                + show(12, 272, 671, "以上")
                + show(12, 72, 621, "油料")
                + show(12, 172, 621, "6")
                + show(12, 272, 621, "左右")));
  }

  @Test
  void mergedCellsDoNotMoveOthers() throws Exception {
    String rules =
        level(700, 70, 370)
            + level(650, 170, 370)
            + level(600, 70, 370)
            + upright(70, 600, 700)
            + upright(170, 600, 700)
            + upright(270, 600, 650)
            + upright(370, 600, 700)
            + level(550, 70, 370)
            + upright(70, 550, 600)
            + upright(170, 550, 600)
            + upright(270, 550, 600)
            + upright(370, 550, 600);
    assertEquals(
        List.of("TABLE_ROW|工业\t产值与税收\t", "TABLE_ROW|\t500\t60", "TABLE_ROW|农业\t\t70"),
        lines(
                rules
                    + show(12, 72, 648, "工业")
                    + show(12, 240, 672, "产值与税收")
                    + show(12, 172, 622, "500")
                    + show(12, 272, 622, "60")
                    + show(12, 72, 572, "农业")
                    + show(12, 272, 572, "70"))
            .subList(1, 4));
  }

  @Test
  void frameAroundThePageIsNotATable() throws Exception {
    String frame =
        level(780, 50, 540) + level(40, 50, 540) + upright(50, 40, 780) + upright(540, 40, 780);
    assertEquals(
        List.of(WORDS, "TABLE_ROW|甲\t乙\t丙", "TABLE_ROW|丁\t戊\t己", WORDS),
        lines(
            frame
                + grid()
                + show(12, 72, 671, "甲")
                + show(12, 172, 671, "乙")
                + show(12, 272, 671, "丙")
                + show(12, 72, 621, "丁")
                + show(12, 172, 621, "戊")
                + show(12, 272, 621, "己")
                + show(12, 70, 560, WORDS)));
  }
}
