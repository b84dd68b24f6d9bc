package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.importer.structure.ParsedText;
import lantai.importer.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMetadataTest {

  private static ReportMetadata of(String... lines) {
    return ReportMetadata.of(StructureParser.parse(ParsedText.lines(lines)));
  }

  private static ReportMetadata withSubtitle(String subtitle) {
    return of("政府工作报告", subtitle, "各位代表：", "请予审议。");
  }

  @Test
  void titleAndSubtitleAreAsPrinted() {
    ReportMetadata metadata =
        of("云溪市", "政府工作报告", "——2031年2月16日在大会上", "云溪市市长 林知秋", "各位代表：", "请予审议。");
    assertEquals("云溪市政府工作报告", metadata.title());
    assertEquals("——2031年2月16日在大会上 云溪市市长 林知秋", metadata.subtitle());
  }

  @Test
  void letterSpacedSubtitleHasNoSpaceBeforeTheName() {
    assertEquals("云溪市市长林知秋", withSubtitle("云 溪 市 市 长 林知秋").subtitle());
    assertEquals("云溪市市长 林知秋", withSubtitle("云溪市 市长 林知秋").subtitle());
    assertEquals("云溪市市长林知秋", withSubtitle("云 溪市 市长 林知秋").subtitle());
  }

  @ParameterizedTest
  @CsvSource({
    "——2031年2月16日在大会上,2031-02-16",
    "——二〇三一年二月十六日在大会上,2031-02-16",
    "——２０３１年２月１６日在大会上,2031-02-16",
    "——2032年2月29日在大会上,2032-02-29",
    "——2031年2月29日在大会上,''",
    "——2031年13月1日在大会上,''",
    "——2031年0月1日在大会上,''",
    "——1949年1月1日在大会上,1949-01-01",
    "——1948年1月1日在大会上,''",
    "——2099年12月31日在大会上,2099-12-31",
    "——2100年1月1日在大会上,''",
    "——在大会会议上,''"
  })
  void dateOfTheMeetingMustExist(String subtitle, String date) {
    assertEquals(date, withSubtitle(subtitle).date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "来源：2031-02-20",
        "发布时间：2031年2月21日",
        "2031年02月10日 07时41分",
        "2031年02月10日 07时41分08秒",
        "2031-02-10 09:12",
        "2031-2-10 9:12:33 来源：云溪日报",
        "2031/2/3 下午3点12分",
        "2031.02.10 星期一",
        "2031-02-10T09:12:00",
        "印发日期：2031年2月10日",
        "https://www.yunxi.example/zwgk/1.html 来源：市政府办 2031-02-10 09:12"
      })
  void dateOfTheWebPageIsNotTheDateOfTheReport(String imprint) {
    assertEquals("", of("政府工作报告", imprint, "各位代表：", "请予审议。").date());
    String meeting = "2031年1月8日在云溪市第九届人民代表大会第三次会议上";
    assertEquals("2031-01-08", of("政府工作报告", imprint, meeting, "各位代表：", "请予审议。").date());
    assertEquals("2031-01-08", of("政府工作报告", meeting, imprint, "各位代表：", "请予审议。").date());
    assertEquals(
        meeting + " 市长 林知秋", of("政府工作报告", meeting, "市长 林知秋", imprint, "各位代表：", "请予审议。").subtitle());
  }

  @ParameterizedTest
  @CsvSource({
    "（2031年1月8日）,2031-01-08",
    "（二〇三一年一月八日）,2031-01-08",
    "2031年1月8日,2031-01-08",
    "2031年01月08日,''"
  })
  void dateBelowTheTitleIsTheDateOfTheMeeting(String line, String date) {
    assertEquals(date, withSubtitle(line).date());
    String meeting = "——2031年1月9日在云溪市第九届人民代表大会第三次会议上";
    assertEquals("2031-01-09", of("政府工作报告", meeting, "2031年1月12日", "各位代表：", "请予审议。").date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市长 林知秋",
        "市长 林　冬",
        "代市长 欧阳知秋",
        "自治州州长 努尔兰·阿不都热合曼",
        "自治区主席 艾力江·吐尼亚孜·买买提",
        "旗长 阿拉坦·乌拉"
      })
  void nameOfTheSpeakerMayBeLong(String speaker) {
    String printed = withSubtitle("云溪" + speaker).subtitle();
    assertEquals("云溪" + speaker.replace("　", ""), printed);
  }

  @Test
  void yearIsFromTheDateElseTheLatestInHeadingsOrTheBeginning() {
    assertEquals(2031, withSubtitle("——2031年2月16日在大会上").year());
    assertEquals(2032, of("2030年政府工作报告", "各位代表：", "一、2031年回顾", "甲。", "二、2032年安排", "乙。").year());
    assertEquals(2031, of("2031年政府工作报告", "各位代表：", "一、回顾", "甲。", "二、安排", "乙。").year());
    assertEquals(2030, of("政府工作报告", "各位代表：", "一、回顾", "2030年。", "二、安排", "乙。").year());
    assertEquals(0, of("政府工作报告", "各位代表：", "一、回顾", "12030年。", "二、安排", "乙。").year());
  }

  @Test
  void yearFarBelowTheBeginningIsIgnored() {
    String[] lines = new String[16];
    java.util.Arrays.fill(lines, "甲。");
    lines[0] = "政府工作报告";
    lines[1] = "各位代表：";
    lines[12] = "2030年。";
    assertEquals(2030, of(lines).year());
    lines[12] = "甲。";
    lines[14] = "2030年。";
    assertEquals(0, of(lines).year());
  }

  @ParameterizedTest
  @CsvSource({
    "政府工作报告,——在云溪市第九届人民代表大会会议上,云溪市人民政府",
    "2031年云溪县政府工作报告,——在大会会议上,云溪县人民政府",
    "政府工作报告,云溪州人民政府代理州长 林知秋,云溪州人民政府",
    "政府工作报告,——在全国人民代表大会会议上,国务院",
    "施政報告,雲溪市市長 林知秋,雲溪市政府",
    "政府工作报告,——在大会会议上,''"
  })
  void ownerIsNamedInTheTitleOrSubtitle(String title, String subtitle, String owner) {
    assertEquals(owner, of(title, subtitle, "各位代表：", "请予审议。").owner());
  }

  @Test
  void ownerMayBeNamedInTheGreeting() {
    assertEquals("云溪区人民政府", of("政府工作报告", "各位代表：", "我代表云溪区人民政府作报告。").owner());
    assertEquals("国务院", of("政府工作报告", "各位代表：", "我代表国务院作报告。").owner());
  }
}
