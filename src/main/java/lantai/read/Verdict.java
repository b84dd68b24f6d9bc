package lantai.read;

import lantai.text.Code;
import lantai.text.Located;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;

/** Whether a mapping can be used, and every reason why not. */
final class Verdict {

  private final Problems problems;
  private boolean sound = true;

  Verdict(Problems problems) {
    this.problems = problems;
  }

  boolean isSound() {
    return sound;
  }

  /** It cannot be used, for a reason that was told elsewhere. */
  void spoil() {
    sound = false;
  }

  void missing(String key, Place place) {
    sound = false;
    problems.add(Code.MISSING_KEY, place, key);
  }

  /** A value is of another type than the key wants. */
  <T> T wrong(String key, Yaml found, String wanted, Hint hint) {
    sound = false;
    problems.add(Code.WRONG_TYPE, found.place(), hint, key, wanted, found.typeName());
    return null;
  }

  /** A value is of the right type but makes no sense. */
  <T> T bad(String key, Located<String> written, String hint, String... arguments) {
    sound = false;
    problems.add(Code.BAD_VALUE, written.place(), Hint.of(hint, arguments), key, written.value());
    return null;
  }

  <T> T badId(Located<String> id) {
    sound = false;
    problems.add(Code.BAD_ID, id.place(), id.value());
    return null;
  }
}
