package lantai.site.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lantai.archive.history.FirstAppearanceIndex;
import lantai.archive.history.VersionHistory;
import lantai.concurrent.Deferred;
import lantai.json.Json;
import lantai.link.LinkedReport;
import lantai.model.SiteSettings;
import lantai.model.TableSchemas;
import lantai.output.OutputSink;
import lantai.output.SiteFile;

/** Writes the files of {@code data/}. */
public final class DataFilesWriter {

  /** Paths of all data files relative to the site's root, beginning with the whole report. */
  public static final List<String> ADDRESSES = addresses();

  private DataFilesWriter() {}

  private static List<String> addresses() {
    List<String> names = new ArrayList<>(List.of("report", "sentences"));
    TableSchemas.REPORT_ROWS.forEach(table -> names.add(table.name()));
    names.addAll(List.of("numerals", "glossary"));
    List<String> addresses = new ArrayList<>();
    names.forEach(name -> addresses.add(path(name)));
    names.forEach(name -> addresses.add("data/" + name + ".csv"));
    addresses.addAll(List.of("data/uses.csv", WorkbookWriter.PATH, DataPackageDescriber.PATH));
    return List.copyOf(addresses);
  }

  /**
   * Writes all data files.
   *
   * @param linked a report without errors
   * @param history all versions of the report, including this build if it is archived
   * @param sink receives each file as it is written
   * @throws IOException from the sink
   */
  public static List<SiteFile> of(LinkedReport linked, VersionHistory history, OutputSink sink)
      throws IOException {
    List<DataTable> tables = DataTableFactory.of(linked, new FirstAppearanceIndex(history));
    Deferred<List<SiteFile>> nested = Deferred.async(() -> nested(linked, tables, sink));
    SiteSettings site = linked.report().site();
    Deferred<SiteFile> workbook =
        Deferred.async(() -> WorkbookWriter.of(tables, site.date(), sink));
    List<SiteFile> tabular = new ArrayList<>();
    for (DataTable table : tables) {
      tabular.add(CsvWriter.of(table, sink));
    }
    List<SiteFile> files = new ArrayList<>(nested.get());
    files.addAll(tabular);
    files.add(workbook.get());
    files.add(json("datapackage", DataPackageDescriber.of(site, tables, tabular), sink));
    return List.copyOf(files);
  }

  /** Writes only the JSON files. */
  static List<SiteFile> nested(LinkedReport linked, List<DataTable> tables, OutputSink sink)
      throws IOException {
    List<SiteFile> files = new ArrayList<>();
    files.add(json("report", ReportJsonFactory.of(linked.report()), sink));
    for (DataTable table : tables) {
      if (ADDRESSES.contains(path(table.name())) && !table.name().equals("report")) {
        files.add(sink.write(path(table.name()), out -> Json.pretty(table.nestedRows(), out)));
      }
    }
    return files;
  }

  private static SiteFile json(String name, Object value, OutputSink sink) throws IOException {
    return sink.write(path(name), out -> Json.pretty(value, out));
  }

  private static String path(String name) {
    return "data/" + name + ".json";
  }
}
