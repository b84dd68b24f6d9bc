package lantai;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import lantai.tell.Format;
import lantai.text.Messages;
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
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {

  @Option(
      names = Language.OPTION,
      paramLabel = "LANGUAGE",
      scope = ScopeType.INHERIT,
      converter = Language.Converter.class,
      description = "Language of messages: en or zh (default: that of the system).")
  Language language;

  @Spec CommandSpec spec;

  /** Each command, and how it is made: what its options are takes time to read off its class. */
  private static final Map<String, Supplier<Object>> COMMANDS = commands();

  /** With lambdas of their own: a reference to a constructor would load its class at once. */
  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("build", () -> new BuildCommand());
    commands.put("check", () -> new CheckCommand());
    commands.put("import", () -> new ImportCommand());
    commands.put("serve", () -> new ServeCommand());
    commands.put("snapshot", () -> new SnapshotCommand());
    return Collections.unmodifiableMap(commands);
  }

  private final Language spoken;
  private final Messages messages;
  private final Format usualFormat;

  private Main(Language spoken, Format usualFormat) {
    this.spoken = spoken;
    this.messages = new Messages(spoken.locale());
    this.usualFormat = usualFormat;
  }

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Format usual = Terminal.isThere() ? Format.QUOTED : Format.TEXT;
    Language language = Language.of(args, Language.ofProcess());
    System.exit(commandLine(language, usual, args).setOut(out).setErr(err).execute(args));
  }

  /**
   * Runs one command where no terminal is.
   *
   * @param usual the language to speak where the arguments name none
   * @return an exit code of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, Language usual, String... args) {
    Language language = Language.of(args, usual);
    return commandLine(language, Format.TEXT, args).setOut(out).setErr(err).execute(args);
  }

  /**
   * The command line with its help in one language.
   *
   * @param args where they begin with a command's name, there is that command alone; else all
   */
  static CommandLine commandLine(Language language, Format usualFormat, String... args) {
    Main main = new Main(language, usualFormat);
    CommandLine line = new CommandLine(main);
    String first = args.length == 0 ? "" : args[0];
    COMMANDS.forEach(
        (name, command) -> {
          if (name.equals(first) || !COMMANDS.containsKey(first)) {
            line.addSubcommand(name, command.get());
          }
        });
    if (language != Language.EN) {
      line.setResourceBundle(ResourceBundle.getBundle("lantai.usage", language.locale()));
    }
    return line.setParameterExceptionHandler(new Misuse(main.messages))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> failed(e, main.messages, command.getErr()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false);
  }

  @Override
  public Integer call() {
    throw Misuse.of(spec, "command-missing", String.join(", ", spec.subcommands().keySet()));
  }

  /** What a command says, in the language of whoever runs it. */
  static Messages messages(CommandSpec command) {
    return of(command).messages;
  }

  static Language language(CommandSpec command) {
    return of(command).spoken;
  }

  /** How problems are shown where nothing else is asked for. */
  static Format usualFormat(CommandSpec command) {
    return of(command).usualFormat;
  }

  private static Main of(CommandSpec command) {
    return (Main) command.root().userObject();
  }

  /** Says what broke a command off, and returns the exit code for it. */
  static int failed(Throwable e, Messages messages, PrintWriter err) {
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
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"lantai " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
