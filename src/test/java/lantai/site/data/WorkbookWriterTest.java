package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.data.DataColumn.ColumnType;
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

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(WorkbookWriterTest::group).toList();
  }

  private static String group(MatchResult result) {
    return result.group(1);
  }

  /** The XML of a sheet with the columns 名称一 and 名称二. */
  private static String sheet(Row... rows) throws IOException {
    List<DataColumn> columns =
        List.of(
            new DataColumn(
                "a", ColumnType.STRING, "名称一", "", row -> ((Row) row).first, List.of(), List.of()),
            new DataColumn(
                "b",
                ColumnType.STRING,
                "名称二",
                "",
                row -> ((Row) row).second,
                List.of(),
                List.of()));
    DataTable table =
        new DataTable("t", "表", columns, () -> List.of(rows), List.of("a"), List.of());
    SiteFile file = WorkbookWriter.of(List.of(table), LocalDate.of(2024, 1, 23), OutputSink.MEMORY);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no sheet");
  }
}
