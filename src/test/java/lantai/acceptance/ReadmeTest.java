package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.cli.CommandRun;
import lantai.cli.Language;
import lantai.model.TableSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README for new users do what it says. */
class ReadmeTest {

  private static final Pattern COMMAND =
      Pattern.compile("(?m)^java -jar target/lantai\\.jar ([a-z ]+?) *(?:#.*)?$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  private final String readme = read(Path.of("README.md"));

  @Test
  void everyCommandOfTheProgramRuns(@TempDir Path folder) {
    List<String> commands = COMMAND.matcher(readme).results().map(m -> m.group(1)).toList();
    assertFalse(commands.isEmpty(), "the README shows how to run the jar");
    for (String command : commands) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      String[] asTyped = command.trim().split(" ");
      String[] arguments =
          command.startsWith("build")
              ? Stream.concat(
                      Stream.of(asTyped), Stream.of("--out", folder.resolve("s").toString()))
                  .toArray(String[]::new)
              : asTyped;

      assertEquals(
          0,
          CommandRun.run(
              new PrintWriter(out, true), new PrintWriter(err, true), Language.EN, arguments));
      assertEquals("", err.toString(), "a healthy build has no warning");
      assertFalse(out.toString().isBlank(), command);
    }
  }

  /** The other tables are in the table of files by name. */
  @Test
  void everyTableOfGoalsIsListed() throws IOException {
    String before = "| `content/goals/`: ";
    int start = readme.indexOf(before) + before.length();
    int end = readme.indexOf(" |", start);
    String files =
        TableSchemas.REPORT_ROWS.stream()
            .map(table -> "`" + table.file().replaceFirst("goals/", "") + "`")
            .filter(file -> !readme.substring(0, start).contains(file.substring(1)))
            .collect(Collectors.joining(", "));

    GoldenSite.assertText(
        Path.of("README.md"), readme.substring(0, start) + files + readme.substring(end));
  }

  @Test
  void theTwoCommandsAreTheBuildAndTheTests() {
    assertTrue(readme.contains("\nmvn            #"));
    assertTrue(readme.contains("\nmvn verify     #"));
    String pom = read(Path.of("pom.xml"));
    assertTrue(pom.contains("<defaultGoal>compile exec:exec@build-site</defaultGoal>"), pom);
    assertTrue(read(Path.of(".ci/run")).contains("mvn -B -ntp -Pfull spotless:check verify"));
  }

  @Test
  void whatItPointsAtIsThere() {
    for (MatchResult link : LINK.matcher(readme).results().toList()) {
      assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
