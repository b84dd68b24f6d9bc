package lantai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.acceptance.Repository;
import lantai.archive.history.ReportVersions;
import lantai.build.IncrementalBuild.LazyBuildResult;
import lantai.content.CachingParser;
import lantai.content.ContentReader;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import lantai.site.html.TemplateSource;
import lantai.site.html.TemplateSource.BuiltInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An incremental build has the result of a clean build. */
class IncrementalBuildTest {

  private static final int EDITS = 12;

  @TempDir Path folder;
  private Path content;
  private Path templates;
  private IncrementalBuild builder;

  private void givenCopyOf(Path original) throws IOException {
    content = folder.resolve("content");
    templates = folder.resolve("templates");
    for (Path from : List.of(original, Repository.TEMPLATES)) {
      try (Stream<Path> walk = Files.walk(from)) {
        for (Path path : walk.toList()) {
          Files.copy(path, folder.resolve(from.getFileName()).resolve(from.relativize(path)));
        }
      }
    }
    builder = new IncrementalBuild(content, TemplateSource.alone(templates), new CachingParser());
    assertTrue(assertEqualsCleanBuild("before any edit").succeeded());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterRandomEditsFilesAndProblemsAreThoseOfACleanBuild(long seed) throws IOException {
    givenCopyOf(Path.of("src/test/resources/sites/small/given/content"));
    Random random = new Random(seed);
    for (int i = 0; i < EDITS; i++) {
      assertEqualsCleanBuild("seed " + seed + ", edit " + i + ": " + edit(random));
    }
  }

  /** The page with the link is not edited when the link's target is removed and restored. */
  @Test
  void aLinkFromAnUnchangedPageBreaksAndHealsWithItsTarget() throws IOException {
    givenCopyOf(Repository.CONTENT);
    Path target = content.resolve("chapters/2-3.md");
    String text = Files.readString(target);
    String longer = text + "\n补充说明。\n";
    Files.writeString(target, longer);
    assertTrue(assertEqualsCleanBuild("a new paragraph").succeeded());
    Path source = content.resolve("chapters/2-4.md");
    String link = ContentReader.readSettings(content).orElseThrow().base() + "2-3.html#" + last();
    Files.writeString(source, Files.readString(source) + "\n见[上文](" + link + ")。\n");
    assertTrue(assertEqualsCleanBuild("a link to it").succeeded());

    Files.writeString(target, text);
    BuildResult broken = assertEqualsCleanBuild("the paragraph is gone");
    Files.writeString(target, longer);
    BuildResult healed = assertEqualsCleanBuild("the paragraph is back");

    assertEquals(
        List.of(ProblemCode.BROKEN_ANCHOR), broken.problems().stream().map(Problem::code).toList());
    assertTrue(healed.succeeded(), healed.problems().toString());
  }

  /** Returns the anchor of the last paragraph of chapter 2-3. */
  private String last() throws IOException {
    String page =
        builder.build(ReportVersions.NONE).whole().get().files().stream()
            .filter(file -> file.path().equals("2-3.html"))
            .findFirst()
            .orElseThrow()
            .text();
    String last = "";
    Matcher id = Pattern.compile("id=\"?(p\\d+)").matcher(page);
    while (id.find()) {
      last = id.group(1);
    }
    return last;
  }

  @Test
  void templateThatAppearsReplacesTheBuiltInOneUntilItIsDeleted() throws IOException {
    Path own = folder.resolve("own");
    TemplateSource source = new TemplateSource(own, BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER);
    builder = new IncrementalBuild(Repository.CONTENT, source, new CachingParser());
    assertFalse(notFoundPage().isEmpty());

    Files.createDirectory(own);
    Files.writeString(own.resolve("404.ftlh"), "mine");
    assertEquals("mine", notFoundPage());

    Files.delete(own.resolve("404.ftlh"));
    assertNotEquals("mine", notFoundPage());
  }

  private String notFoundPage() throws IOException {
    return builder.build(ReportVersions.NONE).whole().get().files().stream()
        .filter(file -> file.path().equals("404.html"))
        .map(SiteFile::text)
        .findFirst()
        .orElseThrow();
  }

  /** Deletes, duplicates, swaps or extends lines; the result may be invalid. */
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
    if (!assertEqualsCleanBuild(where).succeeded()) {
      Files.writeString(file, before);
    }
    return where;
  }

  private BuildResult assertEqualsCleanBuild(String when) throws IOException {
    BuildResult clean = Repository.build(content, templates);
    LazyBuildResult staged = builder.build(ReportVersions.NONE);
    assertPagesAreThoseOf(clean, staged, when);
    BuildResult incremental = staged.whole().get().with(staged.downloads().get());
    assertEquals(clean.problems(), incremental.problems(), when);
    assertEquals(digests(clean.files()), digests(incremental.files()), when);
    return clean;
  }

  /** A page that is requested before all are made equals that of the finished site. */
  private static void assertPagesAreThoseOf(
      BuildResult clean, LazyBuildResult staged, String when) {
    if (clean.succeeded()) {
      List<SiteFile> early = new ArrayList<>(staged.assets());
      staged.pages().values().forEach(page -> early.add(page.get().orElseThrow()));
      Map<String, String> digests = digests(clean.files());
      digests.keySet().retainAll(early.stream().map(SiteFile::path).toList());
      assertEquals(digests, digests(early), when);
      assertTrue(digests.containsKey("index.html") && digests.containsKey("site.css"), when);
    }
  }

  private static Map<String, String> digests(List<SiteFile> files) {
    Map<String, String> digests = new TreeMap<>();
    files.forEach(file -> digests.put(file.path(), Sha2.hex(file.bytes())));
    return digests;
  }
}
