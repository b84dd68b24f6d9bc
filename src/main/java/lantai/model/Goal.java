package lantai.model;

import lantai.text.Place;

/** A row of {@code content/goals/}: something the report says that can be held against it. */
public sealed interface Goal permits Target, Result {

  GoalId id();

  String name();

  Citation citation();

  Figure figure();

  /** Where its id is written. */
  Place place();
}
