package lantai.link;

import java.util.List;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;

/**
 * A figure, or the words stated instead of it, as printed in the report.
 *
 * @param pieces ranges of the text block within the quote, in printed order, not adjacent
 * @param text the pieces joined; empty if there is nothing to show
 */
public record ShownFigure(List<TextRange> pieces, String text) {

  public ShownFigure {
    pieces = List.copyOf(pieces);
  }

  /**
   * Joins ranges that overlap or are adjacent, so that no character is shown twice.
   *
   * @param ranges not empty, in any order
   * @param text of the text block
   */
  static ShownFigure of(List<TextRange> ranges, String text) {
    List<TextRange> pieces = TextRange.joined(ranges);
    return new ShownFigure(
        pieces, pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining()));
  }
}
