package lantai.site.data;

import java.util.List;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;

/** Rows that JSON nests and flat files have tables of their own for. */
final class FlattenedRows {

  private FlattenedRows() {}

  /** A row of {@code report.csv}: one paragraph. */
  record ParagraphRow(
      @Column(title = "章", meaning = "章的编号") String chapter,
      @Column(title = "序号", meaning = "报告所印的序号") String number,
      @Column(title = "标题") String title,
      @Column(title = "段", meaning = "段在章内的编号") String paragraph,
      @Column(title = "段首小标题") String heading,
      @Column(title = "原文", meaning = "全段文字，包括段首小标题") String text,
      @Column(title = "网址", meaning = "从网站根目录算起") String url) {}

  /** A row of {@code uses.csv}: one use of a term in running text. */
  record TermUseRow(
      @Column(title = "名词", meaning = "glossary 表中的编号") String term,
      @Column(title = "章") String chapter,
      @Column(title = "段") String paragraph,
      @Column(title = "起点", meaning = "在该段文字中的位置，从零算起，以 UTF-16 码元计") int start,
      @Column(title = "所用文字") String text) {}

  static List<ParagraphRow> paragraphs(LinkedReport linked) {
    return linked.report().chapters().stream()
        .flatMap(
            chapter ->
                chapter.paragraphs().stream()
                    .map(
                        paragraph ->
                            new ParagraphRow(
                                chapter.id().value(),
                                chapter.number(),
                                chapter.title(),
                                paragraph.id().local(),
                                paragraph.heading(),
                                paragraph.text(),
                                SiteAddresses.of(paragraph.id()))))
        .toList();
  }

  static List<TermUseRow> uses(LinkedReport linked) {
    return linked.report().terms().stream()
        .flatMap(term -> linked.occurrencesOf(term.id()).stream())
        .map(occurrence -> use(occurrence, linked))
        .toList();
  }

  private static TermUseRow use(TermOccurrence occurrence, LinkedReport linked) {
    return new TermUseRow(
        occurrence.term().value(),
        occurrence.paragraph().chapter().value(),
        occurrence.paragraph().local(),
        occurrence.range().start(),
        occurrence.range().of(linked.report().textBlock(occurrence.paragraph()).text()));
  }
}
