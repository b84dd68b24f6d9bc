package lantai.site.data;

import java.util.List;
import lantai.link.LinkedReport;
import lantai.link.NumberCoverage;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Term;
import lantai.model.table.ContentField;
import org.jspecify.annotations.Nullable;

/** The text of the report as rows: its paragraphs, numerals and uses of terms. */
final class TextRows {

  private TextRows() {}

  /** A row of {@code report.csv}: one paragraph. */
  record ParagraphRow(
      @ContentField(label = "章", meaning = "章的编号") String chapter,
      @ContentField(label = "序号", meaning = "报告所印的序号") String number,
      @ContentField(label = "标题") String title,
      @ContentField(label = "段", meaning = "段在章内的编号") String paragraph,
      @ContentField(label = "段首小标题") @Nullable String heading,
      @ContentField(label = "原文", meaning = "全段文字，包括段首小标题") String text,
      @ContentField(label = "网址", meaning = "相对于网站根目录") String url) {}

  /**
   * One use of a term in running text.
   *
   * @param start offset of the first character in the paragraph's text as published, 0-based, in
   *     UTF-16 code units
   */
  record TermUse(
      @ContentField(label = "章") String chapter,
      @ContentField(label = "段") String paragraph,
      @ContentField(label = "起点", meaning = "在该段文字中的位置，从零算起，以 UTF-16 码元计") int start,
      @ContentField(label = "所用文字") String text) {}

  /** A row of {@code uses.csv}. */
  record TermUseRow(
      @ContentField(label = "名词", meaning = "glossary 表中的编号") String term, TermUse use) {}

  /**
   * A row of {@code numerals.json}: one printed quantity.
   *
   * @param chapter the chapter's id, {@code front} for the title lines, {@code notes} for the notes
   * @param paragraph the paragraph's id, {@code note-N}, or {@code title}, {@code subtitle}, {@code
   *     heading}
   * @param start in the text of that text block; a note's text begins with its number
   */
  record NumeralRow(
      @ContentField(label = "章", meaning = "章的编号") String chapter,
      @ContentField(label = "段", meaning = "段在章内的编号") String paragraph,
      @ContentField(label = "起点", meaning = "从零算起，以 UTF-16 码元计") int start,
      @ContentField(label = "文字", meaning = "报告所印") String text,
      @ContentField(label = "归属") NumberCoverage.CoverageKind account,
      @ContentField(label = "归属编号", meaning = "目标、完成情况、名词等的编号") @Nullable String ref,
      @ContentField(label = "理由", meaning = "未列入各表的理由") @Nullable String reason) {}

  static List<NumeralRow> numerals(LinkedReport linked) {
    return linked.coverages().stream()
        .map(
            coverage ->
                new NumeralRow(
                    coverage.textBlock().chapter(),
                    coverage.textBlock().localId(),
                    coverage.range().start(),
                    coverage.text(),
                    coverage.kind(),
                    coverage.ref(),
                    coverage.reason()))
        .toList();
  }

  static List<ParagraphRow> paragraphs(LinkedReport linked) {
    return linked.report().chapters().stream()
        .flatMap(chapter -> chapter.paragraphs().stream().map(each -> row(chapter, each)))
        .toList();
  }

  private static ParagraphRow row(Chapter chapter, Paragraph paragraph) {
    return new ParagraphRow(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        paragraph.id().localId(),
        paragraph.heading(),
        paragraph.text(),
        SiteAddresses.of(paragraph.id()));
  }

  static List<TermUseRow> uses(LinkedReport linked) {
    return linked.report().terms().stream()
        .flatMap(
            term -> uses(term, linked).stream().map(use -> new TermUseRow(term.id().value(), use)))
        .toList();
  }

  static List<TermUse> uses(Term term, LinkedReport linked) {
    return linked.occurrencesOf(term.id()).stream().map(use -> use(use, linked)).toList();
  }

  private static TermUse use(TermOccurrence occurrence, LinkedReport linked) {
    return new TermUse(
        occurrence.paragraph().chapter().value(),
        occurrence.paragraph().localId(),
        occurrence.range().start(),
        occurrence.range().of(linked.report().textBlock(occurrence.paragraph()).text()));
  }
}
