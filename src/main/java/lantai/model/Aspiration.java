package lantai.model;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentTable;

/** A general ambition of the government, which cannot be checked at the end of the year. */
@ContentTable(
    file = "goals/aspirations.yaml",
    title = "争创和培育事项",
    shortTitle = "争创、培育",
    english = "Aspirations: what is striven for, without a measure",
    help = "报告要争创的称号、要培育的一批对象、要构建的体系机制；年内不能逐项核对的。",
    columns = "id name chapter paragraph shown word nature quote url source")
public record Aspiration(
    RowId id,
    @ContentField(
            label = "名称",
            english = "What is striven for",
            help = "事项名称。",
            compared = Comparison.WORDS)
        String name,
    Citation citation,
    @ContentField(
            label = "用词",
            english = "The printed verb",
            help = "原文的动词，例如 争创、创建一批、构建；必须在引文里。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        Located<String> word,
    @ContentField(
            label = "类型",
            english = "What kind of aspiration it is",
            help = "事项的类型：",
            shown = true)
        AspirationAction nature,
    Place place)
    implements ReportRow {

  @Override
  public PrintedWords printedWords() {
    return PrintedWords.inQuote(null, word);
  }

  @Override
  public List<Located<String>> shownWords() {
    return List.of(word);
  }
}
