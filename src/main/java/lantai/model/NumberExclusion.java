package lantai.model;

import java.util.regex.Pattern;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.ContentTable;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * The reason why the numbers of a phrase do not belong to any {@link ReportRow}.
 *
 * @param reason {@code null} if it is not yet decided whether they do, which is allowed only in a
 *     draft
 * @param draft whether an import proposed it and an editor has not reviewed it; it is then
 *     superseded by any row that states the number
 */
@ContentTable(
    file = "numerals.yaml",
    title = "数字",
    english = "Numbers that do not belong to a row of any table, with reasons",
    help = "报告里不是目标、完成情况、任务、项目的数字，逐条说明理由。")
public record NumberExclusion(
    @ContentField(
            label = "短语",
            english =
                "Text that contains the number; {n} is any number, {year} a number of four digits",
            help = "含有这个数字的短语，照原文写；{n} 代表任何一个数，{year} 代表四位年份。")
        Located<String> phrase,
    @ContentField(
            label = "章",
            english = "The only chapter it applies to",
            help = "只在某一章有效的，写章的编号；front 是标题各行，notes 是名词注释。",
            syntax = FieldSyntax.ID)
        @Nullable Located<ChapterId> chapter,
    @ContentField(
            label = "理由",
            english = "Why it does not belong to a row of any table",
            help = "不计入目标的理由，例如 年份、文件简称。",
            presence = Presence.EXPECTED)
        @Nullable String reason,
    boolean draft,
    Place place) {

  private static final String NUMBER = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?";
  private static final String YEAR = "(?:19|20)[0-9]{2}";

  public boolean appliesTo(TextBlock textBlock) {
    return chapter == null || chapter.value().value().equals(textBlock.chapter());
  }

  /**
   * Returns the pattern of the phrase in a half-width text without white space. A number at the end
   * of the phrase does not match the beginning of a longer number.
   */
  public Pattern pattern() {
    String quoted = Pattern.quote(folded());
    String open =
        quoted.replace("{n}", "\\E" + NUMBER + "\\Q").replace("{year}", "\\E" + YEAR + "\\Q");
    return Pattern.compile("(?<![0-9.](?=[0-9]))" + open + "(?!(?<=[0-9])\\.?[0-9])");
  }

  /**
   * Returns the phrase up to its first number; every text that matches the {@link #pattern}
   * contains it.
   */
  public String beginning() {
    return folded().split("\\{(?=n}|year})", 2)[0];
  }

  private String folded() {
    return SpacelessText.halfWidth(phrase.value()).folded();
  }
}
