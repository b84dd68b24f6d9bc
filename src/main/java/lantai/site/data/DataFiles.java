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
   * @param outbox where each file is put
   * @throws IOException from the outbox
   */
  public static List<SiteFile> of(LinkedReport linked, OutputSink outbox) throws IOException {
    // The workbook takes as long as all the others together.
    Deferred<List<SiteFile>> nested = Deferred.of(() -> nested(linked, outbox));
    List<DataTable> tables = DataTables.of(linked);
    SiteSettings site = linked.report().site();
    Deferred<SiteFile> workbook = Deferred.of(() -> WorkbookWriter.of(tables, site.date(), outbox));
    List<SiteFile> tabular = new ArrayList<>();
    for (DataTable table : tables) {
      tabular.add(CsvWriter.of(table, outbox));
    }
    List<SiteFile> search = SearchIndex.files(linked, outbox);
    List<SiteFile> files = new ArrayList<>(nested.get());
    files.addAll(tabular);
    files.add(workbook.get());
    files.addAll(search);
    files.add(json("datapackage", DataPackage.of(site, tables, tabular), outbox));
    return List.copyOf(files);
  }

  private static List<SiteFile> nested(LinkedReport linked, OutputSink outbox) throws IOException {
    return List.of(
        json("report", ReportData.of(linked.report()), outbox),
        json("targets", GoalData.targets(linked), outbox),
        json("results", GoalData.results(linked), outbox),
        json("commitments", GoalData.commitments(linked), outbox),
        json("projects", ListData.projects(linked), outbox),
        json("livelihood", ListData.livelihood(linked), outbox),
        json("cities", ListData.cities(linked), outbox),
        json("numerals", NumeralData.of(linked), outbox),
        json("glossary", TermData.of(linked), outbox));
  }

  private static SiteFile json(String name, Object value, OutputSink outbox) throws IOException {
    return outbox.put("data/" + name + ".json", out -> Json.pretty(value, out));
  }
}
