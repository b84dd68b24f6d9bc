package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * One of a year's livelihood undertakings (民生实事).
 *
 * @param order 1-based within the year, as printed
 * @param note number of the printed note that lists it
 * @param text verbatim; a piece of the quote
 */
public record LivelihoodItem(
    GoalId id, int year, int order, int note, Located<String> text, Citation citation, Place place)
    implements Goal {

  @Override
  public String name() {
    return text.value();
  }

  @Override
  public Figure figure() {
    return null;
  }
}
