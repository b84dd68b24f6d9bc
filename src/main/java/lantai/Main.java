package lantai;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import lantai.archive.StoreException;
import lantai.publish.NotASiteException;
import lantai.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
    name = "lantai",
    description = "Builds a cross-linked website from a government work report.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {BuildCommand.class, CheckCommand.class, SnapshotCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  @Option(
      names = Language.OPTION,
      paramLabel = "LANGUAGE",
      scope = ScopeType.INHERIT,
      converter = Language.Converter.class,
      description = "Language of messages: en or zh (default: that of the system).")
  Language language;

  private final Messages messages;

  private Main(Messages messages) {
    this.messages = messages;
  }

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, Language.ofProcess(), args));
  }

  /**
   * Runs one command.
   *
   * @param usual the language to speak where the arguments name none
   * @return an exit code of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, Language usual, String... args) {
    Messages messages = new Messages(Language.of(args, usual).locale());
    return new CommandLine(new Main(messages))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, messages, command.getErr()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .execute(args);
  }

  /** What a command says, in the language of whoever runs it. */
  static Messages messages(CommandSpec command) {
    return ((Main) command.root().userObject()).messages;
  }

  /** A command that was not used as it is meant to be, told in the words of an entry. */
  static ParameterException misuse(CommandSpec command, String key, String... arguments) {
    return new ParameterException(command.commandLine(), messages(command).say(key, arguments));
  }

  private static int failed(Exception e, Messages messages, PrintWriter err) {
    if (e instanceof NotASiteException) {
      err.println(messages.say("not-a-site", e.getMessage()));
      return ExitCode.DISK.code();
    }
    if (e instanceof StoreException refused) {
      err.println(messages.say(refused.key(), refused.arguments()));
      return ExitCode.DISK.code();
    }
    if (e instanceof IOException || e instanceof java.io.UncheckedIOException) {
      err.println(Refusal.words(e, messages));
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
