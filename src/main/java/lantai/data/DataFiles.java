package lantai.data;

import java.util.ArrayList;
import java.util.List;
import lantai.link.LinkedReport;
import lantai.model.Site;
import lantai.text.Background;
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
   */
  public static List<SiteFile> of(LinkedReport linked) {
    // The workbook takes as long as all the others together.
    Background<List<SiteFile>> nested = Background.of(() -> nested(linked));
    List<Table> tables = Tables.of(linked);
    Site site = linked.report().site();
    Background<SiteFile> workbook = Background.of(() -> Spreadsheet.of(tables, site.date()));
    List<SiteFile> tabular = tables.stream().map(Csv::of).toList();
    List<SiteFile> search = SearchData.files(linked);
    List<SiteFile> files = new ArrayList<>(nested.get());
    files.addAll(tabular);
    files.add(workbook.get());
    files.addAll(search);
    files.add(json("datapackage", DataPackage.of(site, tables, tabular)));
    return List.copyOf(files);
  }

  private static List<SiteFile> nested(LinkedReport linked) {
    return List.of(
        json("report", ReportData.of(linked.report())),
        json("targets", GoalData.targets(linked)),
        json("results", GoalData.results(linked)),
        json("commitments", GoalData.commitments(linked)),
        json("projects", ListData.projects(linked)),
        json("livelihood", ListData.livelihood(linked)),
        json("cities", ListData.cities(linked)),
        json("numerals", NumeralData.of(linked)),
        json("glossary", TermData.of(linked)));
  }

  private static SiteFile json(String name, Object value) {
    return SiteFile.of("data/" + name + ".json", Json.pretty(value));
  }
}
