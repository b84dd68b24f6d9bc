package lantai.site.data;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.output.OutputSink;
import lantai.output.SiteFile;

/**
 * Writes a table as CSV (RFC 4180 §2): a header, CRLF after every line, and quotation marks around
 * cells that contain a comma, a quotation mark or a line break. The file is UTF-8 with a byte order
 * mark, without which Excel reads it in the system's legacy encoding.
 *
 * <p>A text that a spreadsheet would interpret as a formula (beginning with {@code = + - @}, their
 * full-width forms, a tab or a line break; OWASP, CSV Injection) is preceded by an apostrophe, and
 * so is a text that begins with an apostrophe: removing one leading apostrophe restores every text.
 * A plain decimal number such as {@code -5.9} is written unchanged.
 */
final class CsvWriter {

  private static final String END = "\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String GUARDED = "=+-@＝＋－＠\t\r\n'";
  private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]");
  private static final String DECIMAL = "[+-]?[0-9]+(\\.[0-9]+)?";

  private CsvWriter() {}

  static SiteFile of(DataTable table, OutputSink sink) throws IOException {
    return sink.write(
        path(table),
        out -> {
          Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          csv.append(BYTE_ORDER_MARK);
          add(table.flatColumns().stream().map(DataColumn::name).toList(), csv);
          for (Iterator<List<Object>> row = table.rows().iterator(); row.hasNext(); ) {
            add(row.next(), csv);
          }
          csv.flush();
        });
  }

  static String path(DataTable table) {
    return "data/" + table.name() + ".csv";
  }

  private static void add(List<?> cells, Writer csv) throws IOException {
    csv.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(","))).append(END);
  }

  /**
   * Returns a value as a cell.
   *
   * @param value {@code null} for an empty cell
   */
  static String cell(Object value) {
    String text = value == null ? "" : guarded(value.toString());
    return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private static String guarded(String text) {
    boolean safe = text.isEmpty() || GUARDED.indexOf(text.charAt(0)) < 0 || text.matches(DECIMAL);
    return safe ? text : "'" + text;
  }
}
