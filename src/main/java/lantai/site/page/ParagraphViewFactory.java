package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.Sentences;
import lantai.chinese.TextRange;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;

/** Makes paragraphs ready to be laid out, and knows the addresses of their sentences. */
final class ParagraphViewFactory {

  private final LinkedReport linked;

  ParagraphViewFactory(LinkedReport linked) {
    this.linked = linked;
  }

  /** Links that lead nowhere, told once for the whole report. */
  void check(Problems problems) {
    linked
        .report()
        .chapters()
        .forEach(chapter -> chapter.paragraphs().forEach(paragraph -> check(paragraph, problems)));
  }

  private void check(Paragraph paragraph, Problems problems) {
    for (Paragraph.Hyperlink link : paragraph.links()) {
      if (SiteAddresses.resolve(link.destination(), linked.report()).isEmpty()) {
        problems.add(ProblemCode.BROKEN_LINK, link.place(), meant(link), link.destination());
      }
    }
  }

  private Problem.Hint meant(Paragraph.Hyperlink link) {
    return DidYouMean.to(link.destination(), SiteAddresses.names(linked.report()))
        .map(name -> Problem.Hint.of("did-you-mean", name))
        .orElse(null);
  }

  /**
   * @param root what leads from the page to the site's root
   * @param prefix what the page puts before the anchors, empty on a chapter's own page
   */
  ParagraphView view(Paragraph paragraph, String root, String prefix) {
    List<QuoteMatch> quoteMatches = linked.quoteMatchesIn(paragraph.id());
    TextRunBuilder runs = new TextRunBuilder(linked, paragraph, root, prefix);
    List<ParagraphView.Sentence> sentences = new ArrayList<>();
    for (TextRange sentence : Sentences.in(paragraph.text())) {
      String id =
          quoteMatches.stream().anyMatch(found -> sentence.contains(found.quote()))
              ? prefix + sentenceId(paragraph.id(), sentences.size())
              : "";
      sentences.add(new ParagraphView.Sentence(id, runs.of(sentence)));
    }
    return new ParagraphView(
        prefix + paragraph.id().local(),
        paragraph.id().number(),
        root + SiteAddresses.of(paragraph.id()),
        sentences);
  }

  /** The address of the sentence that holds a goal's words, or of its paragraph or note. */
  String sentence(QuoteMatch quoteMatch) {
    ParagraphId id = quoteMatch.paragraph();
    List<TextRange> sentences =
        id.isNote() ? List.of() : Sentences.in(linked.report().textBlock(id).text());
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(quoteMatch.quote())) {
        return SiteAddresses.of(id.chapter()) + "#" + sentenceId(id, i);
      }
    }
    return SiteAddresses.of(id);
  }

  /** The sentence that holds a goal's words; the whole paragraph for words that run over a stop. */
  TextRange sentenceRange(QuoteMatch quoteMatch) {
    String text = linked.report().textBlock(quoteMatch.paragraph()).text();
    return Sentences.in(text).stream()
        .filter(sentence -> sentence.contains(quoteMatch.quote()))
        .findFirst()
        .orElse(new TextRange(0, text.length()));
  }

  /**
   * @param index of the sentence in its paragraph, 0-based
   */
  private static String sentenceId(ParagraphId paragraph, int index) {
    return paragraph.local() + "s" + (index + 1);
  }
}
