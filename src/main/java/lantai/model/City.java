package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * A city and what it is to become.
 *
 * @param city its name, verbatim in the quote
 * @param role verbatim; a piece of the quote
 */
public record City(
    GoalId id, Located<String> city, Located<String> role, Citation citation, Place place)
    implements Goal {

  @Override
  public String name() {
    return city.value();
  }

  @Override
  public Figure figure() {
    return null;
  }
}
