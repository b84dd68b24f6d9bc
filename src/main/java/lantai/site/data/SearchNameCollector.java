package lantai.site.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.ChineseMessageBundle;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.ProjectStageFormatter;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.link.TableTitles;
import lantai.link.TermOccurrence;
import lantai.model.ChapterId;
import lantai.model.IntendedCityRole;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;

/**
 * Collects the names by which readers search for targets, results with a figure, and other rows.
 * They are listed by the chapter in which they are printed, because the files are then compressed
 * better. A printed term is in the text of its note.
 */
final class SearchNameCollector {

  /**
   * The kinds of names, plans before results. A continued matter has the name of other rows, and an
   * aspiration can only be read.
   */
  private static final List<RowKind> FIRST =
      List.of(
          RowKind.TARGET,
          RowKind.COMMITMENT,
          RowKind.PROJECT,
          RowKind.LIVELIHOOD,
          RowKind.CITY,
          RowKind.RESULT);

  private final ChineseMessageBundle messages = new ChineseMessageBundle("site");
  private final LinkedReport linked;
  private final Report report;
  private final SiteSettings site;
  private final Set<String> rowNames;
  private final List<RowKind> rowKinds;

  /**
   * @param searched the rows to which a search can be limited, whose names are collected in any
   *     case
   */
  SearchNameCollector(LinkedReport linked, Predicate<RowKind> searched) {
    this.linked = linked;
    this.report = linked.report();
    this.site = report.site();
    this.rowNames = report.rows().stream().map(ReportRow::name).collect(Collectors.toSet());
    Stream<RowKind> others = Arrays.stream(RowKind.values()).filter(searched);
    this.rowKinds = Stream.concat(FIRST.stream(), others).distinct().toList();
  }

  /** Returns the labels of the kinds of names, in order. */
  List<String> kinds() {
    Stream<String> rows = rowKinds.stream().map(kind -> TableTitles.of(kind, site, messages));
    return Stream.concat(rows, Stream.of(messages.get("search.terms"))).toList();
  }

  /**
   * Returns the names of a chapter or of the notes: by the index of the kind, a name, the text
   * shown with it and its link, then the next name. An address that is only a fragment is on the
   * page of the chapter.
   */
  Map<Integer, List<String>> of(ChapterId chapter) {
    Map<Integer, List<String>> names = new TreeMap<>();
    for (ReportRow row : report.rowsIn(chapter, ReportRow.class)) {
      boolean named = !(row instanceof Result result && result.isClaim());
      if (named && rowKinds.contains(row.kind())) {
        add(names, rowKinds.indexOf(row.kind()), row.name(), shown(row), address(row));
      }
    }
    for (Term term : report.terms()) {
      List<TermOccurrence> occurrences = linked.occurrencesOf(term.id());
      if (!term.printed()
          && !rowNames.contains(term.term().value())
          && !occurrences.isEmpty()
          && occurrences.get(0).paragraph().chapter().equals(chapter)
          && SiteAddresses.hasPage(term, linked)) {
        String address = SiteAddresses.of(term, linked);
        add(names, rowKinds.size(), term.term().value(), "", address);
      }
    }
    return names;
  }

  private static void add(Map<Integer, List<String>> names, int kind, String... entry) {
    names.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(List.of(entry));
  }

  /**
   * Returns the page of a target, the section of a city, or the sentence that states another row.
   */
  private String address(ReportRow row) {
    if (row instanceof Target || row instanceof IntendedCityRole) {
      return SiteAddresses.of(row);
    }
    QuoteMatch match = linked.quoteMatchOf(row);
    List<TextRange> pieces = match.shown().pieces();
    TextRange range = pieces.isEmpty() ? match.quote() : pieces.get(0);
    return SiteAddresses.of(match.paragraph(), range, report).replaceFirst(".*#", "#");
  }

  private String shown(ReportRow row) {
    if (row instanceof Project project) {
      return ProjectStageFormatter.dated(project, site, messages);
    } else if (row instanceof LivelihoodItem item) {
      return messages.get("search.livelihood", item.year(), item.order());
    }
    return row instanceof IntendedCityRole city ? city.role().value() : linked.shownWords(row);
  }
}
