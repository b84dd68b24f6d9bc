package lantai.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
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
    int exit = run(buffered(out), buffered(err), language, arguments);
    return new CommandRun(exit, lines(out), lines(err));
  }

  /** Like the standard streams of the program: a text without a line break must be flushed. */
  private static PrintWriter buffered(Writer stream) {
    return new PrintWriter(new BufferedWriter(stream), true);
  }

  /**
   * Runs a command without a terminal.
   *
   * @param fallback the language if the arguments name none
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, Language fallback, String... arguments) {
    Language language = Language.of(arguments, fallback);
    return Main.run(new Console(language, DiagnosticsFormat.TEXT, out, err, List.of(arguments)));
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
