package lantai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(name = "lantai", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class RootCommand implements Callable<Integer> {

  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

  private static final List<Class<?>> COMMANDS =
      List.of(
          BuildCommand.class,
          CheckCommand.class,
          ImportCommand.class,
          DraftCommand.class,
          ServeCommand.class,
          SnapshotCommand.class,
          TemplatesCommand.class);

  @Option(names = Language.OPTION, paramLabel = "LANGUAGE", scope = ScopeType.INHERIT)
  Language language;

  @Spec CommandSpec spec;

  private RootCommand() {}

  /**
   * Runs the command of the console's arguments. Java replaces characters that the system's
   * character set lacks by U+FFFD. An argument with this character is refused, so that it is not
   * stored instead of the typed text.
   *
   * @return an exit code of {@link ExitCode}
   */
  public static int run(Console console) {
    for (String argument : console.arguments()) {
      if (argument.indexOf(REPLACEMENT_CHARACTER) >= 0) {
        console.printError("argument-unreadable", argument);
        return ExitCode.USAGE;
      }
    }
    if (System.getProperty("user.dir").indexOf(REPLACEMENT_CHARACTER) >= 0) {
      console.printError("folder-unreadable");
      return ExitCode.USAGE;
    }
    try {
      return commandLine(console).execute(console.arguments().toArray(String[]::new));
    } catch (Error e) {
      // An error of the Java virtual machine, which picocli leaves to its caller.
      return console.report(e);
    }
  }

  /**
   * Returns the command line, with help in the console's language. If the console's arguments begin
   * with a command, possibly after {@code --lang}, the other commands are omitted, because picocli
   * takes long to read the options of a class.
   */
  public static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new RootCommand(), new ConsoleFactory(console));
    line.getCommandSpec().version(version());
    String first = firstAfterLanguage(console.arguments());
    List<Class<?>> named = COMMANDS.stream().filter(type -> name(type).equals(first)).toList();
    (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
    line.setResourceBundle(usage(console.language()));
    CommandExceptionHandler errors = new CommandExceptionHandler(console);
    return line.setOut(console.out())
        .setErr(console.err())
        .registerConverter(Language.class, Language::parse)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false);
  }

  /** Returns the help texts; falls back to English, not to the default locale. */
  private static ResourceBundle usage(Language language) {
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("lantai.usage", language.locale(), control);
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

  /** Returns the name and version of this program. */
  static String version() {
    String version = RootCommand.class.getPackage().getImplementationVersion();
    return "lantai " + (version == null ? "(unpackaged)" : version);
  }

  @Override
  public Integer call() {
    boolean empty = !Files.exists(Path.of(InputOptions.CONTENT));
    String key = empty ? "command-missing-here" : "command-missing";
    throw new UsageException(key, String.join(", ", spec.subcommands().keySet()));
  }

  /** Creates commands with a console, and other classes as usual. */
  private record ConsoleFactory(Console console) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
      K created = CommandLine.defaultFactory().create(type);
      if (created instanceof AbstractConsoleCommand command) {
        command.console = console;
      }
      return created;
    }
  }
}
