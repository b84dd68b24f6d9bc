package lantai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lantai.link.Addresses;
import lantai.link.Evidence;
import lantai.link.LinkedReport;
import lantai.link.Mention;
import lantai.model.Goal;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.Result;
import lantai.model.Target;
import lantai.text.Code;
import lantai.text.Problems;
import lantai.text.Range;
import lantai.text.Sentences;

/**
 * Lays the layers over a paragraph's text: sentences, bold, the editors' links, figures and terms.
 * This is the one place where layers that overlap are merged. Links never nest: the editors' own
 * goes before a figure's, and that before a term's; only a figure that is part of a term's own name
 * (10件民生实事) leaves the link whole to the term. Only terms that the report explains become links:
 * the editors' own index has entries on every other line, and a text all links is read by nobody.
 */
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
        problems.add(Code.BROKEN_LINK, link.place(), link.destination());
      }
    }
  }

  /**
   * @param root what leads from the page to the site's root
   * @param prefix what the page puts before the anchors, empty on a chapter's own page
   */
  ParagraphView view(Paragraph paragraph, String root, String prefix) {
    List<Evidence> evidence = linked.evidenceIn(paragraph.id());
    List<ParagraphView.Sentence> sentences = new ArrayList<>();
    for (Range sentence : Sentences.in(paragraph.text())) {
      String id =
          evidence.stream().anyMatch(found -> sentence.contains(found.quote()))
              ? prefix + sentenceId(paragraph.id(), paragraph.text(), sentence)
              : "";
      sentences.add(
          new ParagraphView.Sentence(id, runs(paragraph, sentence, evidence, root, prefix)));
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
    String text = linked.passage(id).text();
    Range sentence = sentenceRange(evidence);
    return !id.isNote() && Sentences.in(text).contains(sentence)
        ? Addresses.of(id.chapter()) + "#" + sentenceId(id, text, sentence)
        : Addresses.of(id);
  }

  /** The sentence that holds a goal's words; the whole paragraph for words that run over a stop. */
  Range sentenceRange(Evidence evidence) {
    String text = linked.passage(evidence.paragraph()).text();
    return Sentences.in(text).stream()
        .filter(sentence -> sentence.contains(evidence.quote()))
        .findFirst()
        .orElse(new Range(0, text.length()));
  }

  private static String sentenceId(ParagraphId paragraph, String text, Range sentence) {
    int number = Sentences.in(text).indexOf(sentence) + 1;
    return paragraph.local() + "s" + number;
  }

  private List<Run> runs(
      Paragraph paragraph, Range sentence, List<Evidence> evidence, String root, String prefix) {
    List<Mention> mentions = explained(paragraph.id());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    paragraph.emphasised().forEach(range -> cut(cuts, range));
    paragraph.links().forEach(link -> cut(cuts, link.range()));
    evidence.stream()
        .filter(found -> !named(found, mentions))
        .forEach(found -> cut(cuts, found.figure()));
    mentions.forEach(mention -> cut(cuts, mention.range()));
    List<Integer> offsets = List.copyOf(cuts.subSet(sentence.start(), true, sentence.end(), true));
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i + 1 < offsets.size(); i++) {
      Range piece = new Range(offsets.get(i), offsets.get(i + 1));
      runs.add(run(paragraph, piece, evidence, mentions, root, prefix));
    }
    return runs;
  }

  private Run run(
      Paragraph paragraph,
      Range piece,
      List<Evidence> evidence,
      List<Mention> mentions,
      String root,
      String prefix) {
    String text = piece.of(paragraph.text());
    boolean strong = paragraph.emphasised().stream().anyMatch(range -> range.contains(piece));
    Optional<String> link =
        paragraph.links().stream()
            .filter(candidate -> candidate.range().contains(piece))
            .flatMap(found -> Addresses.resolve(found.destination(), linked.report()).stream())
            .findFirst();
    if (link.isPresent()) {
      String address = link.get();
      String href = Addresses.isExternal(address) ? address : root + address;
      return new Run(text, "link", href, "", strong);
    }
    for (Evidence found : evidence) {
      Goal goal = linked.goal(found.goal());
      if (linkable(goal) && found.figure().contains(piece) && !named(found, mentions)) {
        String id = found.figure().start() == piece.start() ? anchor(found, prefix) : "";
        String kind = goal instanceof Target ? "figure" : "result";
        return new Run(text, kind, root + Addresses.of(goal), id, strong);
      }
    }
    return mentions.stream()
        .filter(mention -> mention.range().contains(piece))
        .findFirst()
        .map(
            found ->
                new Run(
                    text,
                    "term",
                    root + Addresses.of(found.term()),
                    anchorIn(piece, evidence, prefix),
                    strong))
        .orElse(new Run(text, "text", "", "", strong));
  }

  /** The uses of terms that the report explains. */
  private List<Mention> explained(ParagraphId id) {
    return linked.mentionsIn(id).stream()
        .filter(mention -> linked.report().term(mention.term()).orElseThrow().printed())
        .toList();
  }

  private static boolean linkable(Goal goal) {
    return goal instanceof Target || goal instanceof Result;
  }

  /** Whether a figure is part of a term's name. */
  private static boolean named(Evidence found, List<Mention> mentions) {
    return mentions.stream().anyMatch(mention -> mention.range().contains(found.figure()));
  }

  private static String anchor(Evidence found, String prefix) {
    return prefix + "t-" + found.goal();
  }

  /** The anchor of the figure that a term's name holds, or empty. */
  private String anchorIn(Range piece, List<Evidence> evidence, String prefix) {
    return evidence.stream()
        .filter(found -> linkable(linked.goal(found.goal())) && piece.contains(found.figure()))
        .findFirst()
        .map(found -> anchor(found, prefix))
        .orElse("");
  }

  private static void cut(TreeSet<Integer> cuts, Range range) {
    cuts.add(range.start());
    cuts.add(range.end());
  }
}
