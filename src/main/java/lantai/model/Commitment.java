package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * What the government undertakes to finish, to hold or to keep, without a figure.
 *
 * @param figure without a value; its bound is {@code null} where none is printed
 * @param modality the printed word that says how firmly, or {@code null}
 */
public record Commitment(
    GoalId id,
    String name,
    Citation citation,
    Figure figure,
    Located<String> modality,
    CommitmentKind kind,
    Place place)
    implements Goal {

  /** What is undertaken. */
  public enum CommitmentKind {
    /** 完成、建成、编制. */
    FINISH,
    /** 举办. */
    HOST,
    /** 守住、保持. */
    KEEP
  }
}
