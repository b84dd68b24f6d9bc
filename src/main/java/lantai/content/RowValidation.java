package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;

/** Whether a mapping can be used, and every reason why not. */
final class RowValidation {

  private final Problems problems;
  private final List<String> missing = new ArrayList<>();
  private boolean sound = true;

  RowValidation(Problems problems) {
    this.problems = problems;
  }

  boolean isSound() {
    return sound;
  }

  /** It cannot be used, for a reason that was told elsewhere. */
  void spoil() {
    sound = false;
  }

  void missing(String key) {
    sound = false;
    missing.add(key);
  }

  /**
   * @param mistyped keys that are there with a slip of the pen, which was told
   */
  void reportMissing(Set<String> mistyped, KeyTracker keys) {
    for (String key : missing) {
      if (!mistyped.contains(key)) {
        problems.add(ProblemCode.MISSING_KEY, keys.placeOf(key), key);
      }
    }
  }

  /** A value is of another type than the key wants. */
  <T> T wrong(String key, YamlNode found, String wanted, Hint hint) {
    sound = false;
    problems.add(ProblemCode.WRONG_TYPE, found.place(), hint, key, "word." + wanted, found.type());
    return null;
  }

  /** A value is of the right type but makes no sense. */
  <T> T bad(String key, Located<String> written, String hint, String... arguments) {
    sound = false;
    problems.add(
        ProblemCode.BAD_VALUE, written.place(), Hint.of(hint, arguments), key, written.value());
    return null;
  }

  <T> T rangeReversed(Located<String> to, Located<String> value) {
    sound = false;
    problems.add(ProblemCode.RANGE_REVERSED, to.place(), to.value(), value.value());
    return null;
  }

  <T> T badId(Located<String> id) {
    sound = false;
    problems.add(ProblemCode.BAD_ID, id.place(), id.value());
    return null;
  }
}
