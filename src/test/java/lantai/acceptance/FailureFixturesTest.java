package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.cli.CommandRun;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake and what is said of it. A folder {@code broken/CODE} or {@code broken/CODE.variant}
 * holds:
 *
 * <ul>
 *   <li>{@code given/}: files that are laid over those of {@code sites/small/given}
 *   <li>{@code steps.txt}: what a folder in Git cannot hold; a line each {@code delete PATH},
 *       {@code touch PATH} (an empty file), {@code grow PATH BYTES} (with a comment at its end),
 *       {@code lock PATH} (it cannot be read), {@code rename PATH NEW-PATH}; {@code touch
 *       over-built-in-templates} makes its templates replace the built-in ones
 *   <li>{@code problems.txt} and {@code problems.zh.txt}: the console's text to the last character
 *       in English and in Chinese, the temporary folder before {@code content/} and {@code
 *       templates/} taken off
 * </ul>
 */
class FailureFixturesTest {

  private static final Path GOOD = GoldenSite.RESOURCES.resolve("sites/small/given");
  private static final String OVER_BUILT_IN = "over-built-in-templates";
  private static final SortedMap<String, byte[]> GOOD_SITE = new TreeMap<>();

  @TempDir Path temp;

  static List<String> fixtures() {
    return GoldenSite.folders("broken");
  }

  /** Nothing can be locked against a user such as root; what needs a lock is then no case. */
  static List<String> possibleFixtures() throws IOException {
    Path probe = Files.createTempFile("lantai", ".lock");
    boolean locks = probe.toFile().setReadable(false) && !Files.isReadable(probe);
    Files.delete(probe);
    return fixtures().stream().filter(name -> locks || !needsALock(name)).toList();
  }

  private static boolean needsALock(String fixture) {
    Path steps = fixture(fixture).resolve("steps.txt");
    try {
      return Files.exists(steps) && Files.readString(steps).contains("lock ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void buildTheGoodSite(@TempDir Path folder) throws IOException {
    FileTree.write(FileTree.read(GOOD), folder);
    assertEquals(0, run(folder, "build", "--out", folder.resolve("site").toString()).exit());
    GOOD_SITE.putAll(FileTree.read(folder.resolve("site")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("possibleFixtures")
  void messagesAreExactlyThese(String fixture) throws IOException {
    spoil(fixture);
    CommandRun check = run(temp, "check");

    GoldenSite.assertText(problems(fixture), check.err());
    assertTrue(check.err().contains(" [" + codeOf(fixture) + "]"), check::err);
    assertFalse(check.err().contains("\tat "), check::err);
    assertEquals(isWarning(fixture) ? 0 : 1, check.exit(), check::err);
    assertEquals(isWarning(fixture), check.out().startsWith("No errors"), check::out);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("possibleFixtures")
  void chineseMessagesAreExactlyThese(String fixture) throws IOException {
    spoil(fixture);
    CommandRun check = run(temp, "check", "--lang", "zh");

    GoldenSite.assertText(fixture(fixture).resolve("problems.zh.txt"), check.err());
    assertEquals(places(Files.readString(problems(fixture))), places(check.err()));
    assertEquals(isWarning(fixture), check.out().startsWith("检查完毕，没有错误"), check::out);
  }

  /** The place and the code of each problem: what does not depend on the language. */
  private static List<String> places(String console) {
    return console
        .lines()
        .filter(line -> line.contains(" ["))
        .map(line -> line.replaceFirst("^(\\S+: ).* (\\[[a-z0-9-]+\\])(?: \\(.*)?$", "$1$2"))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("possibleFixtures")
  void aBuildThatFailsLeavesTheSiteAsItWas(String fixture) throws IOException {
    Path out = temp.resolve("public/site");
    FileTree.write(GOOD_SITE, out);
    spoil(fixture);
    CommandRun build = run(temp, "build", "--out", out.toString());

    assertEquals(Files.readString(problems(fixture)), build.err());
    assertEquals(isWarning(fixture) ? 0 : 1, build.exit(), fixture);
    List<String> beside = isWarning(fixture) ? List.of(".site.lantai", "site") : List.of("site");
    assertEquals(beside, namesIn(temp.resolve("public")), fixture);
    if (!isWarning(fixture)) {
      assertEquals("", build.out());
      assertEquals("", FileTree.difference(GOOD_SITE, FileTree.read(out)), fixture);
    }
  }

  @Test
  void everyCodeHasAFixtureAndEveryFixtureACode() {
    Set<String> codes =
        Arrays.stream(ProblemCode.values())
            .map(ProblemCode::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> covered =
        fixtures().stream()
            .map(FailureFixturesTest::codeOf)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(codes, covered);
  }

  @Test
  void filesAreNamedAsTheUserNamedThem() {
    CommandRun check = CommandRun.of("check", "--content", "no/such/folder");

    List<String> shown =
        List.of("no/such/folder/chapters/*.md:1:1: ", "no/such/folder/site.yaml:1:1: ");
    for (String path : shown) {
      assertTrue(check.err().lines().anyMatch(line -> line.startsWith(path)), check::err);
    }
  }

  private static Path fixture(String name) {
    return GoldenSite.RESOURCES.resolve("broken").resolve(name);
  }

  private static Path problems(String fixture) {
    return fixture(fixture).resolve("problems.txt");
  }

  private static String codeOf(String fixture) {
    return fixture.replaceFirst("\\..*", "");
  }

  private static boolean isWarning(String fixture) {
    return Arrays.stream(ProblemCode.values())
        .anyMatch(code -> code.id().equals(codeOf(fixture)) && code.severity() == Severity.WARNING);
  }

  /** Makes the fixture's content and templates in the temporary folder. */
  private void spoil(String fixture) throws IOException {
    FileTree.write(FileTree.read(GOOD), temp);
    FileTree.write(FileTree.read(fixture(fixture).resolve("given")), temp);
    Path steps = fixture(fixture).resolve("steps.txt");
    if (Files.exists(steps)) {
      for (String step : Files.readAllLines(steps)) {
        take(step.split(" "));
      }
    }
  }

  private void take(String[] step) throws IOException {
    Path file = temp.resolve(step[1]);
    switch (step[0]) {
      case "delete" -> FileTree.delete(file);
      case "touch" -> Files.createFile(file);
      case "grow" -> {
        String text = Files.readString(file);
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        Files.writeString(file, text + "#".repeat(Integer.parseInt(step[2]) - length));
      }
      case "rename" -> Files.move(file, temp.resolve(step[2]));
      case "lock" -> assertTrue(file.toFile().setReadable(false));
      default -> throw new IllegalArgumentException(step[0]);
    }
  }

  /** Runs a command on the content and the templates of a folder. */
  private static CommandRun run(Path folder, String command, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--content", folder.resolve("content").toString()));
    arguments.addAll(List.of("--templates", folder.resolve("templates").toString()));
    if (!Files.exists(folder.resolve(OVER_BUILT_IN))) {
      arguments.add("--no-default-templates");
    }
    arguments.addAll(List.of(more));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    String prefix = folder.toString().replace('\\', '/') + "/";
    return new CommandRun(run.exit(), run.out(), run.err().replace(prefix, ""));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names.map(name -> name.getFileName().toString()).sorted().toList();
    }
  }
}
