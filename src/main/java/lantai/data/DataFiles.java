package lantai.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lantai.link.LinkedReport;
import lantai.model.Site;
import lantai.text.Background;
import lantai.text.Outbox;
import lantai.text.SiteFile;

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
    addresses.addAll(List.of("data/uses.csv", Spreadsheet.PATH, DataPackage.PATH));
    return List.copyOf(addresses);
  }

  /**
   * @param linked a report without errors
   * @param outbox where each file is put
   * @throws IOException from the outbox
   */
  public static List<SiteFile> of(LinkedReport linked, Outbox outbox) throws IOException {
    // The workbook takes as long as all the others together.
    Background<List<SiteFile>> nested = Background.of(() -> nested(linked, outbox));
    List<Table> tables = Tables.of(linked);
    Site site = linked.report().site();
    Background<SiteFile> workbook =
        Background.of(() -> Spreadsheet.of(tables, site.date(), outbox));
    List<SiteFile> tabular = new ArrayList<>();
    for (Table table : tables) {
      tabular.add(Csv.of(table, outbox));
    }
    List<SiteFile> search = SearchData.files(linked, outbox);
    List<SiteFile> files = new ArrayList<>(nested.get());
    files.addAll(tabular);
    files.add(workbook.get());
    files.addAll(search);
    files.add(json("datapackage", DataPackage.of(site, tables, tabular), outbox));
    return List.copyOf(files);
  }

  private static List<SiteFile> nested(LinkedReport linked, Outbox outbox) throws IOException {
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

  private static SiteFile json(String name, Object value, Outbox outbox) throws IOException {
    return outbox.put("data/" + name + ".json", out -> Json.pretty(value, out));
  }
}
