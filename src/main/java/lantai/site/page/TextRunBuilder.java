package lantai.site.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Goal;
import lantai.model.Paragraph;

/**
 * Lays the layers over one paragraph's text: bold, the editors' links, figures and terms. This is
 * the one place where layers that overlap are merged. Links never nest: the editors' own goes
 * before a figure's, and that before a term's. Only terms that the report explains become links:
 * the editors' own index has entries on every other line, and a text all links is read by nobody.
 */
final class TextRunBuilder {

  private final LinkedReport linked;
  private final Paragraph paragraph;
  private final String root;
  private final String prefix;
  private final List<QuoteMatch> figures;
  private final List<TermOccurrence> terms;

  /** Of all layers. */
  private final List<TextRange> ranges = new ArrayList<>();

  /**
   * @param root what leads from the page to the site's root
   * @param prefix what the page puts before its anchors
   */
  TextRunBuilder(LinkedReport linked, Paragraph paragraph, String root, String prefix) {
    this.linked = linked;
    this.paragraph = paragraph;
    this.root = root;
    this.prefix = prefix;
    this.figures = linked.quoteMatchesIn(paragraph.id()).stream().filter(this::isMarked).toList();
    this.terms =
        linked.occurrencesIn(paragraph.id()).stream()
            .filter(occurrence -> linked.report().term(occurrence.term()).orElseThrow().printed())
            .toList();
    ranges.addAll(paragraph.emphasised());
    paragraph.links().forEach(link -> ranges.add(link.range()));
    figures.forEach(found -> ranges.add(found.figure()));
    terms.forEach(occurrence -> ranges.add(occurrence.range()));
  }

  private boolean isMarked(QuoteMatch quoteMatch) {
    return !mark(linked.goal(quoteMatch.goal())).isEmpty();
  }

  /** The kind of run that marks a goal's figure; empty if its words are not marked. */
  private static String mark(Goal goal) {
    return switch (goal.kind()) {
      case TARGET -> "figure";
      case RESULT -> "result";
      case COMMITMENT, PROJECT, LIVELIHOOD, CITY -> "";
    };
  }

  /** The runs of a stretch of the text; no two side by side are alike. */
  List<TextRun> of(TextRange stretch) {
    int[] offsets = cuts(stretch);
    List<TextRun> runs = new ArrayList<>();
    for (int i = 0; i + 1 < offsets.length; i++) {
      TextRun run = run(new TextRange(offsets[i], offsets[i + 1]));
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).continuedBy(run)) {
        runs.set(last, runs.get(last).with(run));
      } else {
        runs.add(run);
      }
    }
    return runs;
  }

  /** Where a layer begins or ends, from the stretch's own beginning to its end, each once. */
  private int[] cuts(TextRange stretch) {
    BitSet cuts = new BitSet();
    cuts.set(0);
    cuts.set(stretch.end() - stretch.start());
    for (TextRange range : ranges) {
      if (range.overlaps(stretch)) {
        cuts.set(Math.max(0, range.start() - stretch.start()));
        cuts.set(Math.min(range.end(), stretch.end()) - stretch.start());
      }
    }
    return cuts.stream().map(cut -> stretch.start() + cut).toArray();
  }

  private TextRun run(TextRange piece) {
    String text = piece.of(paragraph.text());
    boolean strong = paragraph.emphasised().stream().anyMatch(range -> range.contains(piece));
    String id =
        figures.stream()
            .filter(found -> found.figure().start() == piece.start())
            .findFirst()
            .map(found -> prefix + "t-" + found.goal())
            .orElse("");
    return editorsLink(piece)
        .map(href -> new TextRun(text, "link", href, id, strong))
        .or(() -> figure(piece).map(goal -> figureRun(text, goal, id, strong)))
        .or(() -> term(piece).map(href -> new TextRun(text, "term", href, id, strong)))
        .orElse(new TextRun(text, "text", "", id, strong));
  }

  private Optional<String> editorsLink(TextRange piece) {
    return paragraph.links().stream()
        .filter(link -> link.range().contains(piece))
        .flatMap(link -> SiteAddresses.resolve(link.destination(), linked.report()).stream())
        .findFirst()
        .map(address -> SiteAddresses.isExternal(address) ? address : root + address);
  }

  private Optional<Goal> figure(TextRange piece) {
    return figures.stream()
        .filter(found -> found.figure().contains(piece))
        .findFirst()
        .map(found -> linked.goal(found.goal()));
  }

  private TextRun figureRun(String text, Goal goal, String id, boolean strong) {
    return new TextRun(text, mark(goal), root + SiteAddresses.of(goal), id, strong);
  }

  private Optional<String> term(TextRange piece) {
    return terms.stream()
        .filter(occurrence -> occurrence.range().contains(piece))
        .findFirst()
        .map(occurrence -> root + SiteAddresses.of(occurrence.term()));
  }
}
