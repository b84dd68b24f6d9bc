package lantai.site.data;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.EnumNames;
import lantai.model.Term;

/**
 * A row of {@code glossary.json}.
 *
 * @param note the printed note's number, or {@code null} for an entry of the editors' own
 * @param definition as printed, or {@code null}
 * @param kind what sort of thing it names, or {@code null}
 */
public record TermData(
    @Column(title = "编号", meaning = "本表内唯一") String id,
    @Column(title = "注释号", meaning = "报告所印的注释号") Integer note,
    @Column(title = "名词") String term,
    @Column(title = "别称", meaning = "以“；”分隔") List<String> aliases,
    @Column(title = "拼音") String pinyin,
    @Column(title = "释文", meaning = "报告所印") String definition,
    @Column(title = "类别") String kind,
    @Column(title = "网址", meaning = "从网站根目录算起") String url,
    @Column(title = "次数", meaning = "在报告正文中出现的次数，各处见 uses 表") List<TermUse> uses) {

  /**
   * One use in running text.
   *
   * @param paragraph its paragraph's id within the chapter
   * @param start offset of the first character in the paragraph's text as published, 0-based
   * @param text the words as they stand there
   */
  record TermUse(String chapter, String paragraph, int start, String text) {}

  public static List<TermData> of(LinkedReport linked) {
    return linked.report().terms().stream().map(term -> of(term, linked)).toList();
  }

  private static TermData of(Term term, LinkedReport linked) {
    return new TermData(
        term.id().value(),
        term.note(),
        term.term().value(),
        term.aliases().stream().map(Located::value).toList(),
        term.pinyin(),
        term.definition().isEmpty() ? null : term.definition(),
        EnumNames.orNull(term.kind()),
        SiteAddresses.of(term.id()),
        linked.occurrencesOf(term.id()).stream()
            .map(occurrence -> use(occurrence, linked))
            .toList());
  }

  private static TermUse use(TermOccurrence occurrence, LinkedReport linked) {
    String text = linked.report().textBlock(occurrence.paragraph()).text();
    return new TermUse(
        occurrence.paragraph().chapter().value(),
        occurrence.paragraph().local(),
        occurrence.range().start(),
        occurrence.range().of(text));
  }
}
