package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebPageFooterTest {

  @Test
  void linesOfTheWebPageAreExcludedUpToTheReport() {
    WebPageFooter footer =
        WebPageFooter.of(ParsedText.paragraphs("让我们奋斗！", "云溪之窗", "（来源：云溪日报）", "一图读懂", "【打印】【关闭】"));

    assertEquals(List.of("让我们奋斗！", "云溪之窗"), ParsedText.printed(footer.body()));
    assertEquals(
        List.of("IMPRINT|（来源：云溪日报）", "PAGE_CONTROL|一图读懂", "PAGE_CONTROL|【打印】【关闭】"),
        ParsedText.excluded(footer.excluded()));
  }

  @Test
  void imprintOfThePrintedReportIsExcluded() {
    for (String line :
        List.of(
            "（本报告共印800份）",
            "共印1200份",
            "青州湾市人民政府办公室2025年2月10日印发",
            "政府办公厅秘书处二〇二五年二月十日印",
            "抄送：市委办公室，市人大常委会办公室。")) {
      WebPageFooter footer = WebPageFooter.of(ParsedText.paragraphs("让我们奋斗！", "云溪的明天更好", line));
      assertEquals(List.of("IMPRINT|" + line), ParsedText.excluded(footer.excluded()));
    }
    for (String text : List.of("全年共印发文件800份", "培训班共印教材12万份，惠及群众。", "2025年2月10日印发方案")) {
      assertEquals(
          List.of(), WebPageFooter.of(ParsedText.paragraphs("让我们奋斗！", text)).excluded(), text);
    }
  }

  @Test
  void textBetweenEndsTheFooter() {
    for (String text : List.of("努力奋斗。", "1.甲", "甲：乙", "字".repeat(49))) {
      assertEquals(
          2, WebPageFooter.of(ParsedText.paragraphs("打印", text, "关闭")).body().size(), text);
    }
    assertEquals(
        0, WebPageFooter.of(ParsedText.paragraphs("打印", "字".repeat(48), "关闭")).body().size());
  }

  @Test
  void reportWithoutFooterIsUnchanged() {
    WebPageFooter footer = WebPageFooter.of(ParsedText.paragraphs("甲", "乙"));

    assertEquals(2, footer.body().size());
    assertEquals(List.of(), footer.excluded());
  }
}
