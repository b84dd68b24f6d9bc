package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * What the government sets out to reach.
 *
 * @param modality the printed word that says how firmly, such as 确保 or 力争, or {@code null}
 * @param main whether it is one of the report's main expected targets
 * @param baseline what was reached before, or {@code null} where the report prints none
 */
public record Target(
    GoalId id,
    String name,
    Citation citation,
    Figure figure,
    Located<String> modality,
    boolean main,
    Baseline baseline,
    Place place)
    implements Goal {

  /** The result that a target is shown beside, and how far the two can be compared. */
  public record Baseline(Located<GoalId> result, BaselineRelation relation) {}

  /** How a target's indicator and a result's relate. */
  public enum BaselineRelation {
    /** The same indicator, defined alike. */
    SAME,
    /** Definitions differ: shown beside each other, nothing computed. */
    NEAR,
    /** The same subject without a comparable number. */
    SUBJECT
  }
}
