package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.structure.ParsedText;
import lantai.importer.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkReportCheckerTest {

  private static final String BODY =
      "\n一、上年工作回顾\n各位代表：现在，我受市人民政府委托，向大会作报告，请予审议。全年各项工作顺利完成。\n二、工作安排\n认真做好各项工作。\n";

  private static void classify(String text) throws RejectedFileException {
    ExtractedText source = ParsedText.lines(text.split("\n", -1));
    WorkReportChecker.rejectWithoutChineseText(source);
    WorkReportChecker.rejectOtherDocuments(source, StructureParser.parse(source));
  }

  private static String rejection(String text) {
    RejectedFileException rejected =
        assertThrows(RejectedFileException.class, () -> classify(text));
    assertEquals("t", rejected.arguments()[0]);
    return rejected.key();
  }

  @ParameterizedTest
  @CsvSource({
    "云溪市2030年国民经济和社会发展统计公报,import-other-communique",
    "关于云溪市2030年预算执行情况和2031年预算草案的报告,import-other-budget",
    "关于云溪市2030年国民经济和社会发展计划执行情况的报告,import-other-plan",
    "在中国共产党云溪市第九次代表大会上的报告,import-other-party",
    "云溪市中级人民法院工作报告,import-other-court",
    "云溪市人民检察院工作报告,import-other-court",
    "云溪市人民代表大会常务委员会工作报告,import-other-assembly",
    "《政府工作报告》解读,import-other-about",
    "2031年政府工作报告重点工作分工方案,import-other-about"
  })
  void otherDocumentIsRejectedByItsTitle(String title, String key) {
    assertEquals(key, rejection(title + BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031年云溪市政府工作报告",
        "统计公报\n政府工作报告",
        "政府工作报告\n各位代表：\n统计公报。",
        "OUTSIDE:统计公报",
        "工作报告\n各位代表\n统计公报"
      })
  void otherDocumentMayBeMentioned(String front) throws Exception {
    classify(front + BODY);
  }

  @Test
  void headlinesEndAtTheBody() throws Exception {
    String eighty = "字".repeat(79) + "。";
    assertEquals("import-other-communique", rejection("甲\n" + eighty + "\n统计公报" + BODY));
    classify("甲\n字" + eighty + "\n统计公报" + BODY);
    assertEquals("import-other-communique", rejection("甲\n字" + "字".repeat(80) + "\n统计公报" + BODY));
    classify("甲\n" + "字".repeat(77) + "统计公报" + BODY);
    assertEquals("import-other-communique", rejection("甲\n" + "字".repeat(76) + "统计公报" + BODY));
  }

  @Test
  void newsAboutAReportIsRejected() {
    assertEquals(
        "import-no-report",
        rejection(
            "云溪市市长作政府工作报告\n本报讯 2月16日，会议开幕。市长林知秋代表市人民政府向大会作政府工作报告。\n"
                + "报告分为两个部分：2030年工作回顾和2031年主要任务。报告指出，过去一年经济增长6.1%。\n"));
  }

  @Test
  void numberedPartsReplaceDirectSpeech() throws Exception {
    String text = "政府工作报告\n一、工作回顾\n全年各项工作顺利完成。\n二、工作安排\n认真做好各项工作。";
    classify(text);
    assertEquals("import-no-report", rejection(text.replace("二、", "").replace("一、", "")));
  }

  @Test
  void reportHasTwoFeatures() throws Exception {
    classify("各位代表：\n请予审议。全年工作顺利完成。");
    assertEquals("import-no-report", rejection("各位代表：\n全年工作顺利完成。"));
    assertEquals("import-no-report", rejection("政府工作报告\n——在会议上"));
  }

  @ParameterizedTest
  @CsvSource({
    "发票号码：31000001。购买方：云溪商贸公司。价税合计：1200元。,import-no-report",
    "关于开展爱国卫生月活动的通知。请各单位认真组织实施。,import-no-report",
    "The quick brown fox jumps over the lazy dog.,import-not-chinese",
    "'',import-empty",
    "' \u3000 ',import-empty",
    "各位abcdefg,import-not-chinese"
  })
  void otherTextIsRejected(String text, String key) {
    assertEquals(key, rejection(text));
  }

  @Test
  void quarterOfTheCharactersMustBeChinese() {
    assertEquals("import-no-report", rejection("各位 abcdef"));
  }
}
