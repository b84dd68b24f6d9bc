package lantai.site.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lantai.concurrent.Deferred;
import lantai.json.Json;
import lantai.link.LinkedReport;
import lantai.model.SiteSettings;
import lantai.output.OutputSink;
import lantai.output.SiteFile;

/** Writes the data files: a stage of the build beside the pages. */
public final class DataFiles {

  /** Every file that there may be, relative to the site's root, the whole report first. */
  public static final List<String> ADDRESSES = addresses();

  private DataFiles() {}

  private static List<String> addresses() {
    List<String> names =
        List.of(
            "report",
            "targets",
            "results",
            "commitments",
            "projects",
            "livelihood",
            "cities",
            "numerals",
            "glossary");
    List<String> addresses = new ArrayList<>();
    names.forEach(name -> addresses.add("data/" + name + ".json"));
    names.forEach(name -> addresses.add("data/" + name + ".csv"));
    addresses.addAll(List.of("data/uses.csv", WorkbookWriter.PATH, DataPackage.PATH));
    return List.copyOf(addresses);
  }

  /**
   * @param linked a report without errors
   * @param sink receives each file
   * @throws IOException from the sink
   */
  public static List<SiteFile> of(LinkedReport linked, OutputSink sink) throws IOException {
    // The workbook takes as long as all the others together.
    Deferred<List<SiteFile>> nested = Deferred.of(() -> nested(linked, sink));
    List<DataTable> tables = DataTables.of(linked);
    SiteSettings site = linked.report().site();
    Deferred<SiteFile> workbook = Deferred.of(() -> WorkbookWriter.of(tables, site.date(), sink));
    List<SiteFile> tabular = new ArrayList<>();
    for (DataTable table : tables) {
      tabular.add(CsvWriter.of(table, sink));
    }
    List<SiteFile> search = SearchIndex.files(linked, sink);
    List<SiteFile> files = new ArrayList<>(nested.get());
    files.addAll(tabular);
    files.add(workbook.get());
    files.addAll(search);
    files.add(json("datapackage", DataPackage.of(site, tables, tabular), sink));
    return List.copyOf(files);
  }

  /** The JSON files alone. */
  static List<SiteFile> nested(LinkedReport linked, OutputSink sink) throws IOException {
    return List.of(
        json("report", ReportData.of(linked.report()), sink),
        json("targets", GoalData.targets(linked), sink),
        json("results", GoalData.results(linked), sink),
        json("commitments", GoalData.commitments(linked), sink),
        json("projects", ListData.projects(linked), sink),
        json("livelihood", ListData.livelihood(linked), sink),
        json("cities", ListData.cities(linked), sink),
        json("numerals", NumeralData.of(linked), sink),
        json("glossary", TermData.of(linked), sink));
  }

  private static SiteFile json(String name, Object value, OutputSink sink) throws IOException {
    return sink.write("data/" + name + ".json", out -> Json.pretty(value, out));
  }
}
