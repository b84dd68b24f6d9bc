package lantai;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import lantai.cli.BuildCommand;
import lantai.cli.CheckCommand;
import lantai.cli.ExitCode;
import lantai.cli.ImportCommand;
import lantai.cli.Language;
import lantai.cli.ServeCommand;
import lantai.cli.SnapshotCommand;
import lantai.cli.Terminal;
import lantai.cli.UpToDateCheck;
import lantai.cli.UsageErrorHandler;
import lantai.diagnostics.Messages;
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
    versionProvider = Main.VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {

  private static final char UNREADABLE = '\uFFFD';

  @Option(
      names = Language.OPTION,
      paramLabel = "LANGUAGE",
      scope = ScopeType.INHERIT,
      converter = Language.LanguageConverter.class,
      description = "Language of messages: en or zh (default: that of the system).")
  Language language;

  @Spec CommandSpec spec;

  private static final List<String> COMMANDS =
      List.of("build", "check", "import", "serve", "snapshot");

  /** Made when it is asked for: what its options are takes time to read off its class. */
  private static Object command(String name) {
    return switch (name) {
      case "build" -> new BuildCommand();
      case "check" -> new CheckCommand();
      case "import" -> new ImportCommand();
      case "serve" -> new ServeCommand();
      case "snapshot" -> new SnapshotCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private final Language spoken;
  private final Messages messages;
  private final DiagnosticsFormat usualFormat;

  private Main(Language spoken, DiagnosticsFormat usualFormat) {
    this.spoken = spoken;
    this.messages = new Messages(spoken.locale());
    this.usualFormat = usualFormat;
  }

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Language language = Language.of(args, Language.ofProcess());
    if (saysUnchanged(out, language, args)) {
      System.exit(ExitCode.BUILT.code());
    }
    DiagnosticsFormat usual =
        Terminal.isThere() ? DiagnosticsFormat.QUOTED : DiagnosticsFormat.TEXT;
    System.exit(execute(commandLine(language, usual, args).setOut(out).setErr(err), args));
  }

  /**
   * Runs one command where no terminal is.
   *
   * @param usual the language to speak where the arguments name none
   * @return an exit code of {@link lantai.cli.ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, Language usual, String... args) {
    Language language = Language.of(args, usual);
    return saysUnchanged(out, language, args)
        ? ExitCode.BUILT.code()
        : execute(
            commandLine(language, DiagnosticsFormat.TEXT, args).setOut(out).setErr(err), args);
  }

  /** Where a build has nothing to do, finding out what its words mean would take longest. */
  private static boolean saysUnchanged(PrintWriter out, Language language, String... args) {
    Optional<String> said = new UpToDateCheck(List.of(args), language).unchanged(System.nanoTime());
    if (said.isPresent()) {
      out.println(said.get());
    }
    return said.isPresent();
  }

  /**
   * Where the system's character set lacks what was typed, Java hands on U+FFFD in its stead; that
   * must never be kept as what was meant.
   */
  private static int execute(CommandLine line, String... args) {
    for (String arg : args) {
      if (arg.indexOf(UNREADABLE) >= 0) {
        line.getErr().println(messages(line.getCommandSpec()).say("argument-unreadable", arg));
        return ExitCode.USAGE.code();
      }
    }
    return line.execute(args);
  }

  /**
   * The command line with its help in one language.
   *
   * @param args where they begin with a command's name, after a language or at once, there is that
   *     command alone; else all
   */
  public static CommandLine commandLine(
      Language language, DiagnosticsFormat usualFormat, String... args) {
    Main main = new Main(language, usualFormat);
    CommandLine line = new CommandLine(main);
    String named = named(args);
    for (String name : COMMANDS) {
      if (named.isEmpty() || name.equals(named)) {
        line.addSubcommand(name, command(name));
      }
    }
    if (language != Language.EN) {
      line.setResourceBundle(ResourceBundle.getBundle("lantai.usage", language.locale()));
    }
    return line.setParameterExceptionHandler(new UsageErrorHandler(main.messages))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> failed(e, main.messages, command.getErr()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false);
  }

  /** The command that the arguments begin with, after a language; empty where there is none. */
  private static String named(String... args) {
    int at = 0;
    if (args.length > 1 && args[0].equals(Language.OPTION)) {
      at = 2;
    } else if (args.length > 0 && args[0].startsWith(Language.OPTION + "=")) {
      at = 1;
    }
    return at < args.length && COMMANDS.contains(args[at]) ? args[at] : "";
  }

  @Override
  public Integer call() {
    throw UsageErrorHandler.of(
        spec, "command-missing", String.join(", ", spec.subcommands().keySet()));
  }

  /** What a command says, in the language of whoever runs it. */
  public static Messages messages(CommandSpec command) {
    return of(command).messages;
  }

  /** Those of the command that is running. */
  public static UpToDateCheck receipts(CommandSpec command) {
    List<String> words = command.root().commandLine().getParseResult().originalArgs();
    return new UpToDateCheck(words, of(command).spoken);
  }

  /** How problems are shown where nothing else is asked for. */
  public static DiagnosticsFormat usualFormat(CommandSpec command) {
    return of(command).usualFormat;
  }

  private static Main of(CommandSpec command) {
    return (Main) command.root().userObject();
  }

  /** Says what broke a command off, and returns the exit code for it. */
  public static int failed(Throwable e, Messages messages, PrintWriter err) {
    if (e instanceof UncheckedIOException wrapped) {
      return failed(wrapped.getCause(), messages, err);
    }
    if (e instanceof IOException disk) {
      err.println(messages.refusal(disk));
      return ExitCode.DISK.code();
    }
    err.println(messages.say("fault"));
    e.printStackTrace(err);
    return ExitCode.FAULT.code();
  }

  /** Names the build that is running. */
  public static final class VersionProvider implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"lantai " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
