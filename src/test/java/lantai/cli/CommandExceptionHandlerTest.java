package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.diagnostics.format.DiagnosticsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is said of a command line that cannot be run, and of one that asks for help. */
class CommandExceptionHandlerTest {

  @TempDir Path folder;

  @Test
  void unknownCommandGetsASuggestion() {
    assertSaid(
        "error: unknown command biuld\ndid you mean \"build\"?\nHelp: lantai --help\n", "biuld");
    assertSaid("错误：没有命令 biuld\n是不是“build”？\n查看用法：lantai --help\n", "--lang", "zh", "biuld");
  }

  @Test
  void unknownOptionGetsASuggestion() {
    assertSaid(
        "error: unknown option --contents=x\ndid you mean \"--content\"?\n"
            + "Help: lantai check --help\n",
        "check",
        "--contents=x");
    assertSaid(
        "error: unknown option --zzzzzzzzzzzz\navailable: --all, --overwrite, --templates, -h, --help, -V,"
            + " --version, --lang\nHelp: lantai templates --help\n",
        "templates",
        "--zzzzzzzzzzzz");
    assertSaid(
        "error: --open cannot be \"maybe\"\nHelp: lantai serve --help\n", "serve", "--open=maybe");
  }

  @Test
  void programIsNamedWithItsVersion() {
    assertEquals(new CommandRun(0, "lantai (unpackaged)\n", ""), CommandRun.of("--version"));
  }

  /** Reading the options of all commands would take long. */
  @Test
  void onlyTheNamedCommandIsReadIfItIsNamedFirst() {
    assertEquals(Set.of("check"), commands("check", "--lang", "zh"));
    assertEquals(Set.of("check"), commands("--lang", "zh", "check"));
    assertEquals(Set.of("check"), commands("--lang=zh", "check"));
    assertEquals(7, commands("--help").size());
    assertEquals(7, commands("--lang").size());
    assertEquals(7, commands().size());
  }

  private static Set<String> commands(String... arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console =
        new Console(Language.EN, DiagnosticsFormat.TEXT, nowhere, nowhere, List.of(arguments));
    return RootCommand.commandLine(console).getSubcommands().keySet();
  }

  @Test
  void missingArgumentIsShownWithItsUsage() {
    assertSaid(
        "错误：还缺少 --to=DIR\n查看用法：lantai snapshot restore --help\n",
        "snapshot",
        "restore",
        "2031-01-01",
        "--lang=zh");
    assertSaid("error: missing: --content=DIR\nHelp: lantai check --help\n", "check", "--content");
  }

  @Test
  void unexpectedArgumentIsNamed() {
    assertSaid("error: unexpected argument x\nHelp: lantai check --help\n", "check", "x", "y");
  }

  @Test
  void repeatedAndExclusiveOptionsAreRefused() {
    assertSaid(
        "错误：--out 写了两遍\n查看用法：lantai build --help\n", "build", "--out=a", "--out=b", "--lang=zh");
    assertSaid(
        "error: these options exclude each other: [--quick | --full | --rebuild]\n"
            + "Help: lantai snapshot verify --help\n",
        "snapshot",
        "verify",
        "--quick",
        "--full");
  }

  @Test
  void argumentWithReplacementCharacterIsRefused() {
    CommandRun run =
        CommandRun.of("snapshot", "create", "-m", "\uFFFD\uFFFD", "--content", folder + "/none");

    assertEquals(ExitCode.USAGE, run.exit());
    assertTrue(run.err().startsWith("error: this argument contains characters that"), run.err());
  }

  @Test
  void folderWhoseNameHasTheReplacementCharacterIsRefused() {
    String current = System.getProperty("user.dir");
    System.setProperty("user.dir", "/\uFFFD");
    try {
      CommandRun run = CommandRun.of("check");

      assertEquals(ExitCode.USAGE, run.exit());
      assertTrue(run.err().startsWith("error: the path of this folder contains"), run.err());
    } finally {
      System.setProperty("user.dir", current);
    }
  }

  @Test
  void unknownLanguageIsRefused() {
    assertSaid(
        "error: --lang=LANGUAGE cannot be \"fr\"\none of: en, zh\nHelp: lantai --help\n",
        "--lang",
        "fr",
        "check");
  }

  @Test
  void missingCommandListsAllCommands() {
    assertSaid(
        "error: missing command, one of: build, check, import, draft, serve, snapshot, templates\n"
            + "Help: lantai --help\n");
    assertTrue(CommandRun.in(Language.ZH, "snapshot").err().startsWith("错误：请写出命令：create, list, "));
  }

  @Test
  void helpIsInTheGivenLanguage() {
    String help = CommandRun.of("build", "--help", "--lang", "zh").out();

    assertTrue(help.startsWith("用法：lantai build "), help);
    assertTrue(help.contains("显示本帮助"), help);
    assertTrue(CommandRun.of("build", "--help").out().startsWith("Usage: lantai build "));
  }

  @Test
  void everyCommandAndOptionHasAChineseDescription() {
    Pattern chinese = Pattern.compile("\\p{IsHan}");
    Set<String> english = new TreeSet<>();
    collect(RootCommand.commandLine(CommandRun.console(Language.ZH)), chinese, english);

    assertEquals(Set.of(), english);
  }

  private static void collect(CommandLine command, Pattern chinese, Set<String> english) {
    String name = command.getCommandSpec().qualifiedName();
    String described = String.join("", command.getCommandSpec().usageMessage().description());
    if (!chinese.matcher(described).find()) {
      english.add(name);
    }
    for (ArgSpec argument : command.getCommandSpec().args()) {
      if (!chinese.matcher(String.join("", argument.description())).find()) {
        String written =
            argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        english.add(name + " " + written);
      }
    }
    command.getSubcommands().values().forEach(inner -> collect(inner, chinese, english));
  }

  /** So that no text outlives the option that it explained. */
  @Test
  void everyChineseDescriptionHasAnOption() {
    ResourceBundle bundle = ResourceBundle.getBundle("lantai.usage", Locale.SIMPLIFIED_CHINESE);
    Set<String> known = new TreeSet<>();
    name(RootCommand.commandLine(CommandRun.console(Language.ZH)), known);
    Set<String> unknown = new TreeSet<>(bundle.keySet());
    unknown.removeIf(
        key ->
            known.contains(key.replaceFirst("\\.\\d$", "")) || key.matches("usage\\.\\w+Heading"));

    assertEquals(Set.of(), unknown);
  }

  @Test
  void helpHasTheSameEntriesInBothLanguages() throws IOException {
    // picocli has English words for these.
    Set<Object> chinese = new HashSet<>(keys("usage_zh_CN"));
    chinese.removeIf(key -> key.toString().matches("usage\\.\\w+Heading|help|version"));

    assertEquals(keys("usage"), chinese);
  }

  private static Set<Object> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        RootCommand.class.getResourceAsStream("/lantai/" + bundle + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties.keySet();
  }

  private static void name(CommandLine command, Set<String> known) {
    String name = command.getCommandSpec().qualifiedName(".");
    known.add(name + ".usage.description");
    for (ArgSpec argument : command.getCommandSpec().args()) {
      String key =
          argument instanceof OptionSpec option
              ? option.longestName().replaceFirst("^-+", "")
              : argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]";
      known.add(key);
      known.add(name + "." + key);
    }
    command.getSubcommands().values().forEach(inner -> name(inner, known));
  }

  @Test
  void rootOfADiskIsRefusedAsOutput() {
    Path root = Path.of("").toAbsolutePath().getRoot();
    assertSaid(
        "error: "
            + root
            + " is the root of a disk. Choose a folder in it.\n"
            + "Help: lantai build --help\n",
        "build",
        "--content=" + folder.resolve("content"),
        "--store=" + folder.resolve("archive"),
        "--out=" + root);
  }

  @ParameterizedTest
  @CsvSource({
    "build, content/site, archive, content/site, content",
    "build, archive/site, archive, archive/site, archive",
    "snapshot create -mx, content/site, archive, content/site, content",
    "snapshot create -mx, archive/site, archive, archive/site, archive",
    "snapshot create -mx, site, content/archive, content/archive, content",
    "snapshot create -mx, site, site/archive, site/archive, site"
  })
  void folderWithinAnotherIsRefused(
      String command, String out, String store, String place, String other) {
    String[] folders = {
      "--content=" + folder.resolve("content"),
      "--out=" + folder.resolve(out),
      "--store=" + folder.resolve(store)
    };
    assertSaid(
        "error: "
            + folder.resolve(place)
            + " is or is inside the folder "
            + folder.resolve(other)
            + ", which is reserved for other files."
            + " Choose a folder outside it.\nHelp: lantai "
            + command.replace(" -mx", "")
            + " --help\n",
        Stream.of(command.split(" "), folders).flatMap(Stream::of).toArray(String[]::new));
  }

  private static void assertSaid(String expected, String... arguments) {
    CommandRun run = CommandRun.of(arguments);

    assertEquals(expected, run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exit());
  }
}
