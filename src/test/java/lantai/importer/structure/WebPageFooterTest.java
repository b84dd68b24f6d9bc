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
