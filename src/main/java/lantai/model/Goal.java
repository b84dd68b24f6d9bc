package lantai.model;

import lantai.diagnostics.Place;

/** A row of {@code content/goals/}: something the report says that can be held against it. */
public sealed interface Goal permits Target, Result, Commitment, Project, LivelihoodItem, City {

  GoalId id();

  String name();

  Citation citation();

  /** {@code null} where the row claims none. */
  Figure figure();

  /** Where its id is written. */
  Place place();
}
