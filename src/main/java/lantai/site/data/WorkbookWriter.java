package lantai.site.data;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lantai.chinese.DisplayWidth;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.output.WorkFolder;
import lantai.output.ZipWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes all tables as a workbook with one sheet per table, with filterable Chinese headers, and
 * Chinese words for codes. A decimal number is the text that the report prints; computed numbers
 * can be sorted. Cells are texts, numbers and booleans, never formulas.
 */
final class WorkbookWriter {

  static final String PATH = "data/report.xlsx";

  private static final double WIDEST = 60;

  /** Number of rows held in memory. */
  private static final int AT_ONCE = 500;

  private WorkbookWriter() {}

  /**
   * Writes the workbook.
   *
   * @param date of the report, written instead of the current time
   */
  static SiteFile of(List<DataTable> tables, LocalDate date, OutputSink sink) throws IOException {
    // Through a file: the library writes the whole archive, with its own order and compression.
    try (WorkFolder work = WorkFolder.temporary("lantai-workbook")) {
      Path packed = work.resolve("workbook.xlsx");
      // If another part finds an error, the program exits while this thread is still writing.
      packed.toFile().deleteOnExit();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(packed));
          Workbook workbook = new Workbook(out, "Lantai", "1.0")) {
        // It is repacked below.
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        for (DataTable table : tables) {
          fill(workbook.newWorksheet(table.title()), table);
        }
      }
      return sink.write(PATH, out -> repack(packed, date, out));
    }
  }

  private static void fill(Worksheet sheet, DataTable table) throws IOException {
    double[] widths = widths(table);
    List<DataColumn> columns = table.flatColumns();
    for (int i = 0; i < widths.length; i++) {
      sheet.value(0, i, columns.get(i).title());
      sheet.style(0, i).bold().set();
      sheet.width(i, widths[i]);
    }
    sheet.freezePane(0, 1);
    int row = 1;
    for (Iterator<List<Object>> each = table.rows().iterator(); each.hasNext(); row++) {
      List<Object> cells = each.next();
      for (int i = 0; i < cells.size(); i++) {
        write(sheet, row, i, columns.get(i).shown(cells.get(i)));
      }
      if (row % AT_ONCE == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, row - 1, widths.length - 1);
    sheet.finish();
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean bool) {
      sheet.value(row, column, bool);
    } else if (value != null) {
      sheet.value(row, column, value.toString());
    }
  }

  /**
   * Returns the widths of the columns in digits: those of the longest cells, with a Chinese
   * character counted as two.
   */
  private static double[] widths(DataTable table) {
    int[] longest =
        table.flatColumns().stream().mapToInt(field -> DisplayWidth.of(field.title())).toArray();
    table
        .rows()
        .forEach(
            row -> {
              for (int i = 0; i < longest.length; i++) {
                longest[i] = Math.max(longest[i], DisplayWidth.of(String.valueOf(row.get(i))));
              }
            });
    return IntStream.of(longest).mapToDouble(width -> Math.min(width + 2, WIDEST)).toArray();
  }

  /** Sorts the parts by name: [Content_Types].xml comes first, as some readers require. */
  private static void repack(Path packed, LocalDate date, OutputStream out) throws IOException {
    try (ZipFile parts = new ZipFile(packed.toFile())) {
      ZipWriter zip = new ZipWriter(out, date);
      for (ZipEntry part :
          parts.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        zip.addCompressed(part.getName(), dated(part.getName(), parts.getInputStream(part), date));
      }
      zip.finish();
    }
  }

  /** Replaces the current time, which the library writes, by the date of the report. */
  private static InputStream dated(String name, InputStream part, LocalDate date)
      throws IOException {
    if (!name.equals("docProps/core.xml")) {
      return part;
    }
    String dated =
        new String(part.readAllBytes(), StandardCharsets.UTF_8)
            .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + date.atStartOfDay() + ":00Z");
    return new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8));
  }
}
