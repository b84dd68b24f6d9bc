package lantai;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lantai.archive.StoreException;
import lantai.publish.NotASiteException;
import lantai.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
      SnapshotCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /**
   * Runs one command.
   *
   * @return an exit code of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    Messages messages = new Messages(Locale.ENGLISH);
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, messages, command.getErr()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
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
      err.println(messages.say("disk-refused", e.toString()));
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
