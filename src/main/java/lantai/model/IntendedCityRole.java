package lantai.model;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentTable;
import lantai.model.table.FieldSyntax;

/** A city and its intended role. */
@ContentTable(
    file = "goals/cities.yaml",
    title = "设区市和新区",
    english = "Cities and the intended role of each",
    help = "各设区市和新区，以及报告要它成为什么。",
    columns = "id name role chapter paragraph quote url source places")
public record IntendedCityRole(
    RowId id,
    @ContentField(
            key = "name",
            label = "名称",
            english = "Name of the city, part of the quote",
            help = "市（新区）名，例如 南昌。",
            compared = Comparison.WORDS)
        Located<String> city,
    @ContentField(
            label = "章",
            english = "Id of the chapter that is quoted",
            help = "所在的章：写章文件里的 id，例如 2-4。",
            meaning = "章的编号",
            syntax = FieldSyntax.ID)
        Located<ChapterId> chapter,
    @ContentField(
            label = "功能定位",
            english = "Its intended role, as printed in the quote",
            help = "定位，照原文写，必须在引文里恰好出现一次。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        Located<String> role,
    @ContentField(
            label = "引文",
            english = "Text that occurs exactly once in the chapter",
            help = "引文：从这一章原样复制的一句话，在章里必须恰好出现一次；空格不算，别的一个字也不能差。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        Located<String> quote,
    @ContentField(
            label = "属地",
            english = "Names in the report that editors assign to the city",
            help = "报告别处提到、属于该市的县（市、区）和地点，照原文写；属编者归并。",
            meaning = "编者归并，以“；”分隔",
            compared = Comparison.WORDS)
        List<Located<String>> places,
    Place place)
    implements ReportRow {

  @Override
  public String name() {
    return city.value();
  }

  @Override
  public Citation citation() {
    return new Citation(chapter, quote, role);
  }

  @Override
  public PrintedWords printedWords() {
    return PrintedWords.inQuote(null, city);
  }
}
