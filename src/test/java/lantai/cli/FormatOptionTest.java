package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lantai.acceptance.FileTree;
import lantai.acceptance.GoldenSite;
import lantai.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output for programs is alone on the standard output. */
class FormatOptionTest {

  private static final String GIVEN = GoldenSite.RESOURCES.resolve("sites/small/given").toString();

  @TempDir Path folder;

  @Test
  void reportWithoutProblemsIsValidJson() throws IOException {
    CommandRun run = check(Path.of(GIVEN, "content"), "--format=json");

    assertEquals(0, run.exit());
    assertEquals(0, errors(run));
    assertEquals("No errors.\n", run.err());
  }

  @Test
  void problemsAreWrittenAsJson() throws IOException {
    CommandRun run = check(folder, "--format=JSON");

    assertEquals(1, run.exit());
    assertEquals(2, errors(run));
    assertEquals("2 error(s); the site was not changed.\n", run.err());
  }

  @Test
  void buildHasTheSameFormats() throws IOException {
    CommandRun run =
        CommandRun.of(
            "build",
            "--content=" + Files.createDirectory(folder.resolve("content")),
            "--out=" + folder.resolve("site"),
            "--store=" + folder.resolve("archive"),
            "--format=github");

    assertEquals(1, run.exit());
    assertTrue(run.out().startsWith("::error file="), run.out());
  }

  @Test
  void quotedFormatShowsTheLine() throws IOException {
    FileTree.write(FileTree.read(Path.of(GIVEN, "content")), folder);
    Files.writeString(folder.resolve("site.yaml"), "title: 标题\nower: 青山市\n");
    CommandRun run = check(folder, "--format", "quoted", "--lang", "zh");

    assertTrue(run.err().contains("是不是“owner”？)\n  ower: 青山市\n  ^\n"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void unknownFormatIsRefusedWithTheKnownOnes() {
    CommandRun run = CommandRun.of("check", "--format", "xml");

    assertEquals(2, run.exit());
    assertEquals(
        "error: --format=FORMAT cannot be \"xml\"\n"
            + "one of: text, quoted, json, sarif, github\n"
            + "Help: lantai check --help\n",
        run.err());
  }

  private static CommandRun check(Path content, String... more) {
    String[] arguments = new String[more.length + 6];
    System.arraycopy(
        new String[] {
          "check",
          "--content",
          content.toString(),
          "--no-default-templates",
          "--templates",
          GIVEN + "/templates"
        },
        0,
        arguments,
        0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return CommandRun.of(arguments);
  }

  private static int errors(CommandRun run) throws IOException {
    Object all = Json.read(run.out().getBytes(StandardCharsets.UTF_8));
    return (Integer) ((Map<?, ?>) all).get("errors");
  }
}
