package lantai.importer.extract.office;

import static lantai.importer.extract.docx.DocxMarkup.p;
import static lantai.importer.extract.docx.DocxMarkup.pPr;
import static lantai.importer.extract.docx.DocxMarkup.r;
import static lantai.importer.extract.docx.DocxMarkup.val;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.docx.DocxMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftBreakRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第一行没有说完，|第二行说完。|false",
        "粮食总产量稳定在|30万吨以上，新建农田5万亩。|false",
        "坚持（|一）|false",
        "全面推进乡村|，建设美丽乡村|false",
        "第一句说完。|第二句。|true",
        "各位代表：|现在，我报告工作。|true",
        "一、2025年工作回顾|全县上下凝心聚力。|true",
        "过去一年|一、稳增长成效明显。|true",
        "全县上下|　　凝心聚力。|true",
        "县长 李明|2026年1月8日|true",
        "2026|年|true",
        "总投资10|20亿元。|true",
        "|凝心聚力。|true"
      })
  void breakEndsALineUnlessItDividesASentence(String before, String after, boolean ends) {
    assertEquals(ends, SoftBreakRules.endsLine(before == null ? "" : before, after));
  }

  @Test
  void lineBreaksOfTitlesArePreserved() throws Exception {
    String broken = "<w:r><w:t>临江县，</w:t><w:br/><w:t>政府工作报告</w:t></w:r>";
    assertEquals(
        List.of("临江县，", "政府工作报告"), new DocxMarkup().lines(p(pPr(val("jc", "center")), broken)));
    assertEquals(List.of("临江县，政府工作报告"), new DocxMarkup().lines(p(broken)));
  }

  @Test
  void boldLineBeforeABreakIsAHeading() throws Exception {
    assertEquals(
        List.of("HEADING|聚力攻坚，", "稳中有进。"),
        new DocxMarkup().lines(p(r("<w:b/>", "聚力攻坚，"), "<w:r><w:br/></w:r>", r("稳中有进。"))));
  }

  @Test
  void boldTypeMayBeginAfterABreak() throws Exception {
    ExtractedText text =
        new DocxMarkup().extract(p(r("甲"), "<w:r><w:br/></w:r>", r("乙丙"), r("<w:b/>", "丁")));
    assertEquals(List.of("甲", "乙丙丁"), ExtractedLines.of(text));
    assertEquals("丁", ExtractedLines.bold(text));
  }

  @Test
  void notesAndDoubtsAfterABreakKeepTheirPlace() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .extract(
                p(
                    r("甲。"),
                    r("<w:vanish/>", "隐"),
                    "<w:r><w:br/></w:r>",
                    r("乙"),
                    r("<w:vanish/>", "藏")));
    assertEquals(List.of("甲。", "乙"), ExtractedLines.of(text));
    assertEquals(
        List.of("t.docx:1:3", "t.docx:2:2"),
        text.evidence().setAside().stream().map(hidden -> hidden.place().toString()).toList());
  }
}
