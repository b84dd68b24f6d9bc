package lantai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import lantai.Main;
import lantai.diagnostics.format.DiagnosticsFormat;

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

  /** A console in one language whose output is not looked at. */
  public static Console console(Language language) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Console(language, DiagnosticsFormat.TEXT, nowhere, nowhere, List.of());
  }

  private static String lines(StringWriter console) {
    return console.toString().replace(System.lineSeparator(), "\n");
  }
}
