package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lantai.model.QualitativeClaimKind;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.data.DataColumn.ColumnType;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

  private record Row(Object first, Object second) {}

  @Test
  void columnIsAsWideAsItsLongestCellUpToALimit() throws IOException {
    String sheet = sheet(new Row("甲".repeat(9), "甲".repeat(40)), new Row("甲", 5));

    assertEquals(List.of("20.0", "60.0"), found(sheet, "<col [^>]*width=\"([0-9.]+)\""));
    assertEquals(
        List.of("8.0", "8.0"), found(sheet(new Row(1, null)), "<col [^>]*width=\"([0-9.]+)\""));
  }

  @Test
  void cellsAreTextsNumbersAndBooleansBelowABoldHead() throws IOException {
    String sheet = sheet(new Row("甲", 5), new Row(true, null));

    assertEquals(
        List.of(
            "A1 s=\"1\" t=\"s\"", "B1 s=\"1\" t=\"s\"", "A2 t=\"s\"", "B2 t=\"n\"", "A3 t=\"b\""),
        found(sheet, "<c r=\"([^>]*)>").stream().map(c -> c.replaceFirst("\"", "")).toList());
    assertEquals(List.of("0", "1", "2", "5", "1"), found(sheet, "<v>([^<]*)</v>"));
    assertEquals(List.of("1"), found(sheet, "<pane [^>]*ySplit=\"([0-9]+)\""));
  }

  @Test
  void codesAreShownByTheirChineseWords() throws IOException {
    DataColumn kind =
        new DataColumn(
            "k",
            ColumnType.STRING,
            "名称",
            "",
            row -> ((Row) row).first,
            List.of(QualitativeClaimKind.FIRST, QualitativeClaimKind.ZERO),
            List.of());

    String texts =
        part("xl/sharedStrings.xml", List.of(kind), new Row("zero", ""), new Row("other", ""));
    assertEquals(
        List.of("名称", "零", "other"), Jsoup.parse(texts, Parser.xmlParser()).select("t").eachText());
  }

  @Test
  void allRowsCanBeFiltered() throws IOException {
    String sheet = sheet(new Row("甲", 5), new Row("乙", 6));

    assertEquals(List.of("A1:B3"), found(sheet, "<autoFilter ref=\"([^\"]*)\""));
  }

  @Test
  void partsAreSortedWithTheDayOfTheReportAndListedAtTheEndOfTheArchive() throws IOException {
    byte[] bytes = workbook(COLUMNS, new Row("甲", 5)).bytes();
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertEquals(LocalDate.of(2024, 1, 23), entry.getTimeLocal().toLocalDate());
      }
    }

    assertEquals("[Content_Types].xml", names.get(0));
    assertEquals(names.stream().sorted().toList(), names);
    String end = new String(bytes, bytes.length - 22, 4, StandardCharsets.ISO_8859_1);
    assertEquals("PK\005\006", end);
    assertEquals(
        List.of("2024-01-23T00:00:00Z"),
        found(
            part("docProps/core.xml", COLUMNS, new Row("甲", 5)), "<dcterms:created[^>]*>([^<]*)<"));
    assertEquals(
        List.of("Lantai"),
        found(part("docProps/app.xml", COLUMNS, new Row("甲", 5)), "<Application>([^<]*)<"));
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(WorkbookWriterTest::group).toList();
  }

  private static String group(MatchResult result) {
    return result.group(1);
  }

  private static final List<DataColumn> COLUMNS =
      List.of(
          new DataColumn(
              "a", ColumnType.STRING, "名称一", "", row -> ((Row) row).first, List.of(), List.of()),
          new DataColumn(
              "b", ColumnType.STRING, "名称二", "", row -> ((Row) row).second, List.of(), List.of()));

  /** Returns the XML of a sheet with the columns 名称一 and 名称二. */
  private static String sheet(Row... rows) throws IOException {
    return part("xl/worksheets/sheet1.xml", COLUMNS, rows);
  }

  private static String part(String name, List<DataColumn> columns, Row... rows)
      throws IOException {
    byte[] bytes = workbook(columns, rows).bytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  private static SiteFile workbook(List<DataColumn> columns, Row... rows) throws IOException {
    DataTable table =
        new DataTable("t", "表", columns, () -> List.of(rows), List.of("a"), List.of());
    return WorkbookWriter.of(List.of(table), LocalDate.of(2024, 1, 23), OutputSink.MEMORY);
  }
}
