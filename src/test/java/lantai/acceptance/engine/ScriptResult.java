package lantai.acceptance.engine;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;

/** Results of scripts as text, which is the same in every protocol. */
final class ScriptResult {

  private ScriptResult() {}

  /** An expression whose value is a promise of the result of a function, as JSON in a list. */
  static String call(String function) {
    return "(async () => JSON.stringify([(await (" + function + ")()) ?? null]))()";
  }

  /** The result from the text that was promised. */
  static Object read(String text) throws IOException {
    return ((List<?>) JSON.std.anyFrom(text)).get(0);
  }
}
