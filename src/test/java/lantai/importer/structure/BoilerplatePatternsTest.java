package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplatePatternsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打印",
        "【打印】【关闭】",
        "大|中|小",
        "当前位置:首页",
        "上一篇:通知",
        "云ICP备31000000号",
        "www.example.cn"
      })
  void buttonsAndPageLinesArePageControls(String line) {
    assertTrue(BoilerplatePatterns.isPageControl(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"来源:云溪日报", "(责任编辑:王某)", "2031-02-20", "(新华社记者摄)"})
  void imprintNamesSourceDateOrAuthor(String line) {
    assertTrue(BoilerplatePatterns.isImprint(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"推出掌上打印服务", "各位代表", "政府工作报告"})
  void textIsNeitherPageControlNorImprint(String line) {
    assertFalse(BoilerplatePatterns.isPageControl(line));
    assertFalse(BoilerplatePatterns.isImprint(line));
  }

  @Test
  void longLinesAreNotBoilerplate() {
    String rest = "一".repeat(97);
    assertTrue(BoilerplatePatterns.isPageControl("上一篇" + rest));
    assertFalse(BoilerplatePatterns.isPageControl("上一篇" + rest + "一"));
    String buttons = "打印".repeat(50);
    assertTrue(BoilerplatePatterns.isImprint("一".repeat(38) + "。新华社记者"));
    assertTrue(BoilerplatePatterns.isPageControl(buttons));
    assertFalse(BoilerplatePatterns.isPageControl(buttons + "大"));
    assertFalse(BoilerplatePatterns.isImprint("来".repeat(100) + "日报摄"));
  }

  @ParameterizedTest
  @CsvSource({
    "-12-,true,false",
    "第3页,true,false",
    "3/9,true,false",
    "12,false,true",
    "Ⅳ,false,true",
    "1234,false,false"
  })
  void pageNumbersMayHaveMarksAroundThem(String line, boolean decorated, boolean bare) {
    assertEquals(decorated, BoilerplatePatterns.isPageNumber(line));
    assertEquals(bare, BoilerplatePatterns.isBareNumber(line));
  }

  @Test
  void dotLeaderPrecedesAPageNumber() {
    assertTrue(BoilerplatePatterns.hasDotLeader("一、回顾……………1"));
    assertTrue(BoilerplatePatterns.hasDotLeader("回顾".repeat(98) + "...."));
    assertFalse(BoilerplatePatterns.hasDotLeader("回顾".repeat(98) + "....."));
    assertFalse(BoilerplatePatterns.hasDotLeader("一、回顾"));
  }
}
