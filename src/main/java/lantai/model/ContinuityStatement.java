package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentTable;

/** A statement on one of the two years in which the report mentions a matter. */
@ContentTable(
    file = "goals/continuity.yaml",
    title = "两年对照",
    english = "Matters that the report mentions in both years, with a row for each year",
    help = "报告在回顾和安排两部分都说到的事项；一个事项两条，一年一条，matter 相同。",
    columns = "id matter year word chapter paragraph quote url source",
    nameColumn = "matter")
public record ContinuityStatement(
    RowId id,
    @ContentField(
            label = "事项",
            english = "Name of the matter, the same for both years",
            help = "事项名称，两条写得一样。",
            compared = Comparison.WORDS)
        String matter,
    @ContentField(label = "年份", english = "The year whose work it is", help = "年份，例如 2024。")
        int year,
    Citation citation,
    @ContentField(
            label = "用词",
            english = "The printed word that shows how far it has progressed",
            help = "原文表示进展的词，例如 试点、全面推进；必须在引文里。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        Located<String> word,
    Place place)
    implements ReportRow {

  @Override
  public String name() {
    return matter;
  }

  @Override
  public PrintedWords printedWords() {
    return PrintedWords.inQuote(null, word);
  }
}
