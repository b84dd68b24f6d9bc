package lantai;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import lantai.archive.StoreException;
import lantai.publish.PublishException;
import lantai.tell.Format;
import lantai.text.DiskFault;
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
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ImportCommand.class,
      ServeCommand.class,
      SnapshotCommand.class
    },
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
    System.exit(commandLine(language, usual).setOut(out).setErr(err).execute(args));
  }

  /**
   * Runs one command where no terminal is.
   *
   * @param usual the language to speak where the arguments name none
   * @return an exit code of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, Language usual, String... args) {
    Language language = Language.of(args, usual);
    return commandLine(language, Format.TEXT).setOut(out).setErr(err).execute(args);
  }

  /** All commands, with their help in one language. */
  static CommandLine commandLine(Language language, Format usualFormat) {
    Main main = new Main(language, usualFormat);
    CommandLine line = new CommandLine(main);
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
    if (e instanceof PublishException refused) {
      err.println(messages.say(refused.key(), refused.arguments()));
      return ExitCode.DISK.code();
    }
    if (e instanceof StoreException refused) {
      err.println(messages.say(refused.key(), refused.arguments()));
      return ExitCode.DISK.code();
    }
    if (e instanceof UncheckedIOException wrapped) {
      return failed(wrapped.getCause(), messages, err);
    }
    if (e instanceof IOException disk) {
      String file = DiskFault.file(disk);
      err.println(
          messages.say("disk-refused", file, file.isEmpty() ? "" : ": ", DiskFault.reason(disk)));
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
