package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.cli.CommandRun;
import lantai.cli.Language;
import lantai.cli.RootCommand;
import lantai.diagnostics.Messages;
import lantai.diagnostics.ProblemCode;
import lantai.model.TableSchemas;
import lantai.model.table.TableSchema;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The program does and prints what the Chinese README says. */
class ChineseReadmeTest {

  private static final Path FILE = Path.of("README.zh-CN.md");
  private static final String HEAD = "| 代码 | 含义 | 怎么办 |\n|---|---|---|\n";
  private static final Pattern COMMAND = Pattern.compile("(?<![A-Za-z/.-])lantai ([a-z]+)");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)#]+)\\)");

  private final Messages messages = new Messages(Locale.SIMPLIFIED_CHINESE);

  /** {@code mvn test -Dgolden=update} writes the table anew. */
  @Test
  void itExplainsEveryCodeInTheWordsOfTheProgram() throws IOException {
    String text = Files.readString(FILE);
    int start = text.indexOf(HEAD) + HEAD.length();
    int end = text.indexOf("\n\n", start) + 1;
    String table = Arrays.stream(ProblemCode.values()).map(this::row).collect(Collectors.joining());

    assertTrue(start >= HEAD.length(), "the table has its head");
    GoldenSite.assertText(FILE, text.substring(0, start) + table + text.substring(end));
  }

  private String row(ProblemCode code) {
    return "| `"
        + code.id()
        + "` | "
        + literal(messages.meaning(code))
        + " | "
        + literal(messages.remedy(code))
        + " |\n";
  }

  /** Written anew by {@code -Dgolden=update}: the files are declared by the tables. */
  @Test
  void everyContentFileIsListedAsItsTableDeclares() throws IOException {
    String text = Files.readString(FILE);
    int start = text.indexOf("| 目标 |");
    int end = text.indexOf("| 标题、单位、网址、页脚 |");
    String rows =
        TableSchemas.ALL.stream().map(ChineseReadmeTest::row).collect(Collectors.joining());

    assertTrue(0 < start && start < end, "the table of files");
    GoldenSite.assertText(FILE, text.substring(0, start) + rows + text.substring(end));
  }

  private static String row(TableSchema<?> table) {
    String help = literal(table.declared().help());
    return "| " + table.title() + " | `content/" + table.file() + "`：" + help + " |\n";
  }

  /** As Markdown that shows it letter for letter. */
  private static String literal(String text) {
    return text.replaceAll("[*\\[\\]<&]", "\\\\$0");
  }

  @Test
  void theMessageThatItShowsIsOneThatTheProgramSays() throws IOException {
    String shown =
        Files.readString(FILE)
            .lines()
            .filter(line -> line.contains("[quote-not-found]"))
            .findFirst()
            .orElseThrow();

    assertTrue(shown.contains(": 错误: " + messages.say("quote-not-found", "2-4") + " ["), shown);
    assertTrue(
        shown.contains("(" + messages.say("hint.nearest-text-block", "确保粮食产量430亿斤以上", "2") + ")"),
        shown);
  }

  @Test
  void everyCommandThatItShowsExists() throws IOException {
    CommandLine all = RootCommand.commandLine(CommandRun.console(Language.ZH));
    Set<String> shown =
        COMMAND
            .matcher(Files.readString(FILE))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(shown.contains("build"));
    shown.removeAll(all.getSubcommands().keySet());
    assertEquals(Set.of(), shown);
  }

  @Test
  void whatItPointsAtIsThere() throws IOException {
    for (MatchResult link : LINK.matcher(Files.readString(FILE)).results().toList()) {
      assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
    }
  }
}
