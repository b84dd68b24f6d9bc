package lantai.page;

import java.util.ArrayList;
import java.util.List;
import lantai.link.Addresses;
import lantai.link.Evidence;
import lantai.link.LinkedReport;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.text.Code;
import lantai.text.Nearest;
import lantai.text.Problem;
import lantai.text.Problems;
import lantai.text.Range;
import lantai.text.Sentences;

/** Makes paragraphs ready to be laid out, and knows the addresses of their sentences. */
final class Passages {

  private final LinkedReport linked;

  Passages(LinkedReport linked) {
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
      if (Addresses.resolve(link.destination(), linked.report()).isEmpty()) {
        problems.add(Code.BROKEN_LINK, link.place(), meant(link), link.destination());
      }
    }
  }

  private Problem.Hint meant(Paragraph.Hyperlink link) {
    return Nearest.to(link.destination(), Addresses.names(linked.report()))
        .map(name -> Problem.Hint.of("did-you-mean", name))
        .orElse(null);
  }

  /**
   * @param root what leads from the page to the site's root
   * @param prefix what the page puts before the anchors, empty on a chapter's own page
   */
  ParagraphView view(Paragraph paragraph, String root, String prefix) {
    List<Evidence> evidence = linked.evidenceIn(paragraph.id());
    Runs runs = new Runs(linked, paragraph, root, prefix);
    List<ParagraphView.Sentence> sentences = new ArrayList<>();
    for (Range sentence : Sentences.in(paragraph.text())) {
      String id =
          evidence.stream().anyMatch(found -> sentence.contains(found.quote()))
              ? prefix + sentenceId(paragraph.id(), sentences.size())
              : "";
      sentences.add(new ParagraphView.Sentence(id, runs.of(sentence)));
    }
    return new ParagraphView(
        prefix + paragraph.id().local(),
        paragraph.id().number(),
        root + Addresses.of(paragraph.id()),
        sentences);
  }

  /** The address of the sentence that holds a goal's words, or of its paragraph or note. */
  String sentence(Evidence evidence) {
    ParagraphId id = evidence.paragraph();
    List<Range> sentences = id.isNote() ? List.of() : Sentences.in(linked.passage(id).text());
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(evidence.quote())) {
        return Addresses.of(id.chapter()) + "#" + sentenceId(id, i);
      }
    }
    return Addresses.of(id);
  }

  /** The sentence that holds a goal's words; the whole paragraph for words that run over a stop. */
  Range sentenceRange(Evidence evidence) {
    String text = linked.passage(evidence.paragraph()).text();
    return Sentences.in(text).stream()
        .filter(sentence -> sentence.contains(evidence.quote()))
        .findFirst()
        .orElse(new Range(0, text.length()));
  }

  /**
   * @param index of the sentence in its paragraph, 0-based
   */
  private static String sentenceId(ParagraphId paragraph, int index) {
    return paragraph.local() + "s" + (index + 1);
  }
}
