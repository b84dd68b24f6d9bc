package lantai.site.data;

import java.util.List;
import lantai.link.LinkedReport;
import lantai.link.NumberCoverage;
import lantai.model.table.Choice;
import lantai.model.table.Field;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code numerals.json}: one printed Arabic number.
 *
 * @param chapter the chapter's id, {@code front} for the title lines, {@code notes} for the notes
 * @param paragraph the paragraph's id, {@code note-N}, or {@code title}, {@code subtitle}, {@code
 *     heading}
 * @param start 0-based offset in the text of that text block; a note's text begins with its number
 * @param account target, result, commitment, project, livelihood, note or dismissed
 * @param ref id of the goal or of the note's term, or {@code null}
 * @param reason of an exclusion, else {@code null}
 */
record NumeralRow(
    @Field(label = "章", meaning = "章的编号") String chapter,
    @Field(label = "段", meaning = "段在章内的编号") String paragraph,
    @Field(label = "起点", meaning = "从零算起，以 UTF-16 码元计") int start,
    @Field(label = "文字", meaning = "报告所印") String text,
    @Field(label = "去向", meaning = "target、result、commitment、project、livelihood、note、dismissed")
        String account,
    @Field(label = "归属", meaning = "目标、结果等的编号") @Nullable String ref,
    @Field(label = "理由", meaning = "不是目标的理由") @Nullable String reason) {

  static List<NumeralRow> of(LinkedReport linked) {
    return linked.coverages().stream().map(NumeralRow::of).toList();
  }

  private static NumeralRow of(NumberCoverage coverage) {
    return new NumeralRow(
        coverage.textBlock().chapter(),
        coverage.textBlock().local(),
        coverage.range().start(),
        coverage.text(),
        Choice.wordOf(coverage.kind()),
        coverage.ref(),
        coverage.reason());
  }
}
