package lantai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import lantai.Main;
import lantai.diagnostics.format.DiagnosticsFormat;

/**
 * A run of the command line in the process of the test.
 *
 * @param out standard output, with line feeds
 * @param err standard error, with line feeds
 */
public record CommandRun(int exit, String out, String err) {

  /** Runs a command in English. */
  public static CommandRun of(String... arguments) {
    return in(Language.EN, arguments);
  }

  static CommandRun in(Language language, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), language, arguments);
    return new CommandRun(exit, lines(out), lines(err));
  }

  /** A console whose output is dropped. */
  public static Console console(Language language) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Console(language, DiagnosticsFormat.TEXT, nowhere, nowhere, List.of());
  }

  private static String lines(StringWriter console) {
    return console.toString().replace(System.lineSeparator(), "\n");
  }
}
