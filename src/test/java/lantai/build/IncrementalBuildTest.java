package lantai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.acceptance.Repository;
import lantai.archive.history.Publication;
import lantai.build.IncrementalBuild.StagedBuild;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A builder that remembers gives what a build gives that remembers nothing. */
class IncrementalBuildTest {

  private static final int EDITS = 12;

  @TempDir Path folder;
  private Path content;
  private Path templates;
  private IncrementalBuild builder;

  @BeforeEach
  void copy() throws IOException {
    content = folder.resolve("content");
    templates = folder.resolve("templates");
    for (Path from : List.of(Repository.CONTENT, Repository.TEMPLATES)) {
      try (Stream<Path> walk = Files.walk(from)) {
        for (Path path : walk.toList()) {
          Files.copy(path, folder.resolve(from.getFileName()).resolve(from.relativize(path)));
        }
      }
    }
    builder = new IncrementalBuild(content, templates);
    assertAsBuiltAnew("before any edit");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterEditsAnywhereEveryFileAndProblemIsThatOfABuildThatRemembersNothing(long seed)
      throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < EDITS; i++) {
      assertAsBuiltAnew("seed " + seed + ", edit " + i + ": " + edit(random));
    }
  }

  @Test
  void aLinkThatBreaksFromAPageThatNobodyEditedIsToldAndHealsWithItsTarget() throws IOException {
    Path chapter = content.resolve("chapters/2-3.md");
    String text = Files.readString(chapter);
    Path linking = content.resolve("chapters/2-4.md");
    Files.writeString(linking, Files.readString(linking) + "\n见[上文](2-3.html#p2)\n");
    assertAsBuiltAnew("a link to a paragraph");
    int second = text.indexOf("\n\n", text.indexOf("---", 3) + 5);
    Files.writeString(chapter, text.substring(0, Math.max(second, 0)) + "\n");
    assertAsBuiltAnew("the paragraph is gone");
    Files.writeString(chapter, text);
    assertAsBuiltAnew("and back");
  }

  /** Cuts a line, doubles it, swaps two, or writes into one; mistakes are as good as others. */
  private String edit(Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Stream.concat(Files.walk(content), Files.walk(templates))) {
      files =
          walk.filter(file -> file.toString().matches(".*\\.(md|yaml|ftlh|css|js)"))
              .sorted()
              .toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
      case 3 -> lines.set(at, line + "某");
      default -> lines.add("");
    }
    String before = Files.readString(file);
    Files.writeString(file, String.join("\n", lines) + "\n");
    String where = folder.relativize(file) + ", line " + (at + 1);
    if (!assertAsBuiltAnew(where)) {
      Files.writeString(file, before);
    }
    return where;
  }

  /** Whether it could be built. */
  private boolean assertAsBuiltAnew(String when) throws IOException {
    BuildResult anew = Repository.build(content, templates);
    StagedBuild staged = builder.build(Publication.NONE);
    BuildResult remembered = staged.pages().with(staged.downloads().get());
    assertEquals(anew.problems(), remembered.problems(), when);
    assertEquals(digests(anew.files()), digests(remembered.files()), when);
    return anew.succeeded();
  }

  private static Map<String, String> digests(List<SiteFile> files) {
    Map<String, String> digests = new TreeMap<>();
    files.forEach(file -> digests.put(file.path(), Sha2.hex(file.bytes())));
    return digests;
  }
}
