package lantai;

import java.io.File;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lantai.cli.Console;
import lantai.cli.ExitCode;
import lantai.cli.Language;
import lantai.cli.RootCommand;
import lantai.cli.UpToDateChecker;
import lantai.diagnostics.format.DiagnosticsFormat;

/** Starts the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Charset charset = charset();
    PrintWriter out = new PrintWriter(System.out, true, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    Language language = Language.of(args, Language.ofProcess());
    DiagnosticsFormat format = isTerminal() ? DiagnosticsFormat.QUOTED : DiagnosticsFormat.TEXT;
    System.exit(run(new Console(language, format, out, err, List.of(args))));
  }

  /**
   * Runs one command. A site that is up to date is recognised before the arguments are parsed,
   * because parsing takes longer.
   *
   * @return an exit code of {@link ExitCode}
   */
  public static int run(Console console) {
    Optional<String> message =
        new UpToDateChecker(console.arguments(), console.language()).message();
    if (message.isPresent()) {
      console.out().println(message.get());
      return ExitCode.SUCCESS;
    }
    return RootCommand.run(console);
  }

  /** UTF-8, except on the Windows console, which uses the system's code page. */
  private static Charset charset() {
    boolean windows = File.separatorChar == '\\';
    return windows && isTerminal() ? System.console().charset() : StandardCharsets.UTF_8;
  }

  /**
   * Whether the console is a terminal. From Java 22 on, {@link System#console()} also exists
   * without a terminal.
   */
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
