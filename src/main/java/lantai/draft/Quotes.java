package lantai.draft;

import java.util.List;
import java.util.Optional;
import lantai.text.FoldedText;
import lantai.text.Range;

/** Makes a quote longer until its chapter holds it once. */
final class Quotes {

  private final List<Print> chapter;

  /**
   * @param chapter the paragraphs of one chapter
   */
  Quotes(List<Print> chapter) {
    this.chapter = chapter;
  }

  /** The proposal with a quote that stands once; the focus keeps what was quoted at first. */
  Optional<Proposal> unique(Proposal proposal) {
    Range quote = proposal.quote();
    if (isOnce(proposal.print(), quote)) {
      return Optional.of(proposal);
    }
    Range focus = proposal.focus() == null ? quote : proposal.focus();
    Print print = proposal.print();
    for (Range longer :
        List.of(
            new Range(print.clause(new Range(quote.start(), quote.start())).start(), quote.end()),
            print.clause(quote),
            new Range(print.sentence(quote).start(), quote.end()),
            print.sentence(quote))) {
      boolean once =
          new FoldedText(longer.of(print.plain())).find(focus.of(print.plain())).size() == 1;
      if (once && isOnce(print, longer)) {
        return Optional.of(proposal.at(longer, focus));
      }
    }
    return Optional.empty();
  }

  private boolean isOnce(Print print, Range quote) {
    String words = FoldedText.fold(print.printed(quote));
    long found = chapter.stream().mapToLong(each -> each.folded().find(words).size()).sum();
    return found == 1;
  }
}
