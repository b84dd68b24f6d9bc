package lantai.model;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentTable;
import org.jspecify.annotations.Nullable;

/** A livelihood item (民生实事) of a year, listed in a printed note. */
@ContentTable(
    file = "goals/livelihood.yaml",
    title = "民生实事",
    english = "Livelihood undertakings, year by year",
    help = "各年的民生实事，印在名词注释里；引文在注释里找。",
    columns = "id year order text note url source related continues",
    nameColumn = "text")
public record LivelihoodItem(
    RowId id,
    @ContentField(
            label = "年份",
            english = "The year that it is undertaken for",
            help = "年份，例如 2024。")
        int year,
    @ContentField(
            label = "次序",
            english = "Printed number within the year",
            help = "第几件。",
            meaning = "当年之内，从一算起")
        int order,
    @ContentField(
            label = "注号",
            english = "Number of the printed note that lists it",
            help = "印在第几条注释里。",
            meaning = "报告所附注释的编号")
        int note,
    @ContentField(
            label = "文字",
            english = "Its printed words",
            help = "这件实事的原文。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        Located<String> text,
    @ContentField(
            label = "引文",
            english = "Text that occurs exactly once in the notes",
            help = "引文：注释里的一句话，原样复制，必须恰好出现一次。",
            uncompared = "the text, a part of it, is compared")
        Located<String> quote,
    @ContentField(
            label = "重点",
            english = "The part of the quote that states the row",
            help = "重点：引文里所指的那一小段；不写就是上面的 text。",
            uncompared = "the text is compared")
        @Nullable Located<String> focus,
    @ContentField(
            label = "相关",
            english = "Ids of the rows on it in chapters",
            help = "正文里说到这件实事的目标、完成情况、任务的编号；没有就不写。",
            meaning = "以“；”分隔")
        List<Located<RowId>> related,
    @ContentField(
            label = "延续",
            english = "Id of the item of the other year that it continues",
            help = "与另一年哪一件是同一事项，写那一件的编号；没有就不写。")
        @Nullable Located<RowId> continues,
    Place place)
    implements ReportRow {

  @Override
  public String name() {
    return text.value();
  }

  @Override
  public Citation citation() {
    Located<ChapterId> notes = new Located<>(ChapterId.NOTES, place);
    return new Citation(notes, quote, focus == null ? text : focus);
  }
}
