package lantai.importer.draft;

import java.util.List;
import java.util.Optional;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;

/** Makes a quote longer until its chapter holds it once. */
final class UniqueQuotes {

  private final List<FigureText> chapter;

  /**
   * @param chapter the paragraphs of one chapter
   */
  UniqueQuotes(List<FigureText> chapter) {
    this.chapter = chapter;
  }

  /** The proposal with a quote that stands once; the focus keeps what was quoted at first. */
  Optional<GoalProposal> unique(GoalProposal proposal) {
    TextRange quote = proposal.quote();
    if (isOnce(proposal.print(), quote)) {
      return Optional.of(proposal);
    }
    TextRange focus = proposal.focus() == null ? quote : proposal.focus();
    FigureText print = proposal.print();
    for (TextRange longer :
        List.of(
            new TextRange(
                print.clause(new TextRange(quote.start(), quote.start())).start(), quote.end()),
            print.clause(quote),
            new TextRange(print.sentence(quote).start(), quote.end()),
            print.sentence(quote))) {
      boolean once =
          new FoldedText(longer.of(print.plain())).find(focus.of(print.plain())).size() == 1;
      if (once && isOnce(print, longer)) {
        return Optional.of(proposal.at(longer, focus));
      }
    }
    return Optional.empty();
  }

  private boolean isOnce(FigureText print, TextRange quote) {
    String words = FoldedText.fold(print.printed(quote));
    long found =
        chapter.stream()
            .mapToLong(each -> new FoldedText(each.textBlock().text()).find(words).size())
            .sum();
    return found == 1;
  }
}
