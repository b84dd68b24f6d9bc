package lantai.model;

import lantai.text.Located;
import lantai.text.Place;

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
    Kind kind,
    Place place)
    implements Goal {

  /** What is undertaken. */
  public enum Kind {
    /** 完成、建成、编制. */
    FINISH,
    /** 举办. */
    HOST,
    /** 守住、保持. */
    KEEP
  }
}
