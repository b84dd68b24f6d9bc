package lantai;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import lantai.cli.BuildCommand;
import lantai.cli.CheckCommand;
import lantai.cli.ClosingExecutionStrategy;
import lantai.cli.CommandFactory;
import lantai.cli.Console;
import lantai.cli.ExitCode;
import lantai.cli.FailureHandler;
import lantai.cli.ImportCommand;
import lantai.cli.Language;
import lantai.cli.ServeCommand;
import lantai.cli.SnapshotCommand;
import lantai.cli.SoftwareVersion;
import lantai.cli.Terminal;
import lantai.cli.UpToDateCheck;
import lantai.cli.UsageErrorHandler;
import lantai.cli.UsageException;
import lantai.diagnostics.format.DiagnosticsFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "lantai",
    description = "Builds a cross-linked website from a government work report.",
    mixinStandardHelpOptions = true,
    versionProvider = SoftwareVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {

  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

  private static final List<Class<?>> COMMANDS =
      List.of(
          BuildCommand.class,
          CheckCommand.class,
          ImportCommand.class,
          ServeCommand.class,
          SnapshotCommand.class);

  @Option(
      names = Language.OPTION,
      paramLabel = "LANGUAGE",
      scope = ScopeType.INHERIT,
      converter = Language.LanguageConverter.class,
      description = "Language of messages: en or zh (default: that of the system).")
  Language language;

  @Spec CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Language language = Language.of(args, Language.ofProcess());
    if (printUpToDate(out, language, args)) {
      System.exit(ExitCode.BUILT.code());
    }
    DiagnosticsFormat format =
        Terminal.isThere() ? DiagnosticsFormat.QUOTED : DiagnosticsFormat.TEXT;
    System.exit(execute(new Console(language, format, out, err, List.of(args))));
  }

  /**
   * Runs one command, without a terminal.
   *
   * @param fallback the language if the arguments name none
   * @return an exit code of {@link lantai.cli.ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, Language fallback, String... args) {
    Language language = Language.of(args, fallback);
    return printUpToDate(out, language, args)
        ? ExitCode.BUILT.code()
        : execute(new Console(language, DiagnosticsFormat.TEXT, out, err, List.of(args)));
  }

  /** Comes before the arguments are parsed, as that takes longer than the check. */
  private static boolean printUpToDate(PrintWriter out, Language language, String... args) {
    Optional<String> message = new UpToDateCheck(List.of(args), language).message();
    message.ifPresent(out::println);
    return message.isPresent();
  }

  /**
   * Java replaces what the system's character set lacks by U+FFFD. Such an argument is refused, so
   * that it is not stored in place of what was typed.
   */
  private static int execute(Console console) {
    for (String argument : console.arguments()) {
      if (argument.indexOf(REPLACEMENT_CHARACTER) >= 0) {
        console.printError("argument-unreadable", argument);
        return ExitCode.USAGE.code();
      }
    }
    return commandLine(console).execute(console.arguments().toArray(String[]::new));
  }

  /**
   * The command line, with help in the console's language. If the console's arguments begin with a
   * command, after {@code --lang} or at once, the other commands are left out, as picocli takes
   * long to read the options of a class.
   */
  public static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Main(), new CommandFactory(console));
    String first = firstAfterLanguage(console.arguments());
    List<Class<?>> named = COMMANDS.stream().filter(type -> name(type).equals(first)).toList();
    (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
    if (console.language() != Language.EN) {
      line.setResourceBundle(ResourceBundle.getBundle("lantai.usage", console.language().locale()));
    }
    return line.setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(new UsageErrorHandler(console))
        .setExecutionStrategy(new ClosingExecutionStrategy())
        .setExecutionExceptionHandler(new FailureHandler(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  private static String firstAfterLanguage(List<String> args) {
    int skipped = 0;
    if (!args.isEmpty() && args.get(0).startsWith(Language.OPTION)) {
      skipped = args.get(0).equals(Language.OPTION) ? 2 : 1;
    }
    return args.stream().skip(skipped).findFirst().orElse("");
  }

  @Override
  public Integer call() {
    throw new UsageException("command-missing", String.join(", ", spec.subcommands().keySet()));
  }
}
