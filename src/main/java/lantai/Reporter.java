package lantai;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import lantai.text.Messages;
import lantai.text.Problem;
import lantai.text.Severity;

/** Prints what a build found. */
final class Reporter {

  private Reporter() {}

  static void print(Build build, Messages messages, PrintWriter err) {
    for (Problem problem : build.problems()) {
      err.println(messages.line(problem));
    }
    conclude(build, messages, err);
  }

  /** How many errors there were, where there were any. */
  static void conclude(Build build, Messages messages, PrintWriter err) {
    long errors =
        build.problems().stream()
            .filter(problem -> problem.code().severity() == Severity.ERROR)
            .count();
    if (errors > 0) {
      err.println(messages.say("stopped", String.valueOf(errors)));
    }
  }

  /** One decimal, with a point in every locale. */
  static String seconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds, 9).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
