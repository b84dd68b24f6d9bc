package lantai.site.data;

import java.util.ArrayList;
import java.util.List;
import lantai.addresses.ChapterSentences;
import lantai.archive.history.FirstAppearanceIndex;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Term;
import lantai.model.table.Choice;
import lantai.model.table.ContentField;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/** Makes rows of the text of the report: paragraphs, sentences, quantities and uses of terms. */
final class TextRowFactory {

  private TextRowFactory() {}

  /** A row of {@code report.csv}: a paragraph. */
  record ParagraphRow(
      @ContentField(label = "章", meaning = "章的编号") String chapter,
      @ContentField(label = "序号", meaning = "报告所印的序号") String number,
      @ContentField(label = "标题") String title,
      @ContentField(label = "段", meaning = "段在章内的编号") String paragraph,
      @ContentField(label = "段首小标题") @Nullable String heading,
      @ContentField(label = "原文", meaning = "全段文字，包括段首小标题") String text,
      @ContentField(label = "网址", meaning = "相对于网站根目录") String url) {}

  /**
   * A row of {@code sentences.json}.
   *
   * @param sha256 of the text in UTF-8
   */
  record SentenceRow(
      @ContentField(label = "章", meaning = "章的编号") String chapter,
      @ContentField(label = "段", meaning = "段在章内的编号") String paragraph,
      @ContentField(label = "编号", meaning = "句在章内的编号，随文字走，不再给别的文字用") String id,
      @ContentField(label = "原文") String text,
      @ContentField(label = "网址", meaning = "相对于网站根目录") String url,
      @ContentField(label = "校验值", meaning = "原文按 UTF-8 编码的 SHA-256") String sha256,
      @ContentField(label = "首见版本", meaning = "这个网址上最早有这些文字的存档版本；没有存档为空") @Nullable String first) {}

  /**
   * A use of a term in running text.
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
   * A row of {@code numerals.json}: a printed quantity.
   *
   * @param chapter the chapter's id, {@code front} for the title lines, {@code notes} for the notes
   * @param paragraph the paragraph's id, {@code note-N}, or {@code title}, {@code subtitle}, {@code
   *     heading}
   * @param start offset in the text of that text block; a note's text begins with its number
   */
  record NumeralRow(
      @ContentField(label = "章", meaning = "章的编号") String chapter,
      @ContentField(label = "段", meaning = "段在章内的编号") String paragraph,
      @ContentField(label = "起点", meaning = "从零算起，以 UTF-16 码元计") int start,
      @ContentField(label = "文字", meaning = "报告所印") String text,
      @ContentField(label = "归属") Choice account,
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

  static List<SentenceRow> sentences(LinkedReport linked, FirstAppearanceIndex versions) {
    List<SentenceRow> rows = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      for (Paragraph paragraph : chapter.paragraphs()) {
        List<String> texts = ChapterSentences.sentences(paragraph.text());
        for (int i = 0; i < texts.size(); i++) {
          String id = paragraph.anchors().sentences().get(i);
          String url = SiteAddresses.of(chapter.id()) + "#" + id;
          String text = texts.get(i);
          rows.add(
              new SentenceRow(
                  chapter.id().value(),
                  paragraph.anchors().paragraph(),
                  id,
                  text,
                  url,
                  Sha2.hex(text),
                  versions.of(url, text)));
        }
      }
    }
    return rows;
  }

  private static ParagraphRow row(Chapter chapter, Paragraph paragraph) {
    return new ParagraphRow(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        paragraph.anchors().paragraph(),
        paragraph.heading(),
        paragraph.text(),
        SiteAddresses.of(paragraph));
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
        linked.report().anchor(occurrence.paragraph()),
        occurrence.range().start(),
        occurrence.range().of(linked.report().textBlock(occurrence.paragraph()).text()));
  }
}
