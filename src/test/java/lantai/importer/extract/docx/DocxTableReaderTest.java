package lantai.importer.extract.docx;

import static lantai.importer.extract.docx.DocxMarkup.cell;
import static lantai.importer.extract.docx.DocxMarkup.cells;
import static lantai.importer.extract.docx.DocxMarkup.p;
import static lantai.importer.extract.docx.DocxMarkup.r;
import static lantai.importer.extract.docx.DocxMarkup.row;
import static lantai.importer.extract.docx.DocxMarkup.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import org.junit.jupiter.api.Test;

class DocxTableReaderTest {

  private static List<String> lines(String... body) throws RejectedFileException {
    return new DocxMarkup().lines(body);
  }

  @Test
  void layoutTableKeepsItsParagraphs() throws Exception {
    assertEquals(
        List.of("一、工作回顾", "（一）稳中求进", "总体平稳。"),
        lines(table(row(cell(p(r("一、工作回顾")), p(r("（一）稳中求进")), p(r("总体平稳。")))))));
    assertEquals(List.of("HEADING|一、工作回顾"), lines(table(row(cell(p(r("<w:b/>", "一、工作回顾")))))));
    assertEquals(List.of("甲".repeat(90), "乙"), lines(table(row(cells("甲".repeat(90), "乙")))));
  }

  @Test
  void cellOfSeveralShortParagraphsIsData() throws Exception {
    assertEquals(
        List.of("TABLE_ROW|指标 单位\t500"),
        lines(table(row(cell(p(r("指标")), p(r("单位"))) + cells("500")))));
  }

  @Test
  void rowsOfANestedTableAreSeparateLines() throws Exception {
    assertEquals(
        List.of("前", "TABLE_ROW|甲\t1", "TABLE_ROW|乙\t2", "后"),
        lines(
            table(
                row(
                    cell(
                        p(r("前")),
                        table(row(cells("甲", "1")), row(cells("乙", "2"))),
                        p(r("后")))))));
  }

  @Test
  void mergedCellsKeepTheColumns() throws Exception {
    String wide = cell("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", p(r("合计")));
    String first = cell("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", p(r("工业")));
    String covered = cell("<w:tcPr><w:vMerge/></w:tcPr>", p(r("盖住")));
    ExtractedText text =
        new DocxMarkup()
            .extract(
                table(
                    row(first, cells("产值", "500")),
                    row(covered, cells("增速", "6%")),
                    row(wide, cells("9"))));
    assertEquals(
        List.of("TABLE_ROW|工业\t产值\t500", "TABLE_ROW|\t增速\t6%", "TABLE_ROW|合计\t\t9"),
        ExtractedLines.of(text));
    assertEquals(List.of("NOT_PRINTED|盖住"), ExtractedLines.hidden(text));
  }

  @Test
  void deletedAndHiddenRowsAreSetAside() throws Exception {
    ExtractedText text =
        new DocxMarkup()
            .extract(
                table(
                    row("<w:trPr><w:del/></w:trPr>", cells("甲", "1")),
                    row("<w:trPr><w:hidden/></w:trPr>", cells("乙", "2")),
                    row(cells("丙", "3"))));
    assertEquals(List.of("TABLE_ROW|丙\t3"), ExtractedLines.of(text));
    assertEquals(
        List.of("DELETED|甲", "DELETED|1", "BY_AUTHOR|乙", "BY_AUTHOR|2"),
        ExtractedLines.hidden(text));
  }

  @Test
  void rowsWithinContentControlsAreRead() throws Exception {
    assertEquals(
        List.of("TABLE_ROW|甲\t1"),
        lines(table("<w:sdt><w:sdtContent>" + row(cells("甲", "1")) + "</w:sdtContent></w:sdt>")));
  }
}
