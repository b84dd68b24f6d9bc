package lantai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import lantai.Main;

/**
 * One run of the command line within the test's own process.
 *
 * @param out what it printed, lines ended by a line feed on every system
 * @param err what it complained of, likewise
 */
public record CommandRun(int exit, String out, String err) {

  /** In English, whatever the machine speaks. */
  public static CommandRun of(String... arguments) {
    return in(Language.EN, arguments);
  }

  static CommandRun in(Language language, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), language, arguments);
    return new CommandRun(exit, lines(out), lines(err));
  }

  private static String lines(StringWriter console) {
    return console.toString().replace(System.lineSeparator(), "\n");
  }
}
