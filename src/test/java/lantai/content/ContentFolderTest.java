package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void fileIsNamedByTheFolderAsGiven() throws IOException {
    write("site.yaml");

    SourceText source = content().required("site.yaml").orElseThrow();

    assertTrue(content().has("site.yaml"));
    assertEquals(folder.toString().replace('\\', '/') + "/site.yaml", source.path());
  }

  @Test
  void missingFileIsReported() {
    assertFalse(content().has("site.yaml"));
    assertEquals(Optional.empty(), content().required("site.yaml"));
    assertEquals(List.of("file-missing site.yaml (file-missing)"), reported());
  }

  @Test
  void missingFolderIsReportedWithItsName() {
    ContentFolder none = ContentFolder.of(folder.resolve("none"), problems);

    assertEquals(Optional.empty(), none.required("site.yaml"));
    assertEquals(List.of(), none.chapters());
    assertEquals("no-folder", problems.sorted().get(0).hint().key());
    assertEquals("no-folder", problems.sorted().get(1).hint().key());
    assertEquals(
        List.of(folder.resolve("none").toString().replace('\\', '/')),
        problems.sorted().get(0).hint().arguments());
  }

  @Test
  void chaptersAreTheMarkdownFilesOfTheirFolder() throws IOException {
    write("chapters/1-2.md");
    write("chapters/1-1.md");
    write("chapters/notes.txt");
    write("chapters/old/1-3.md");
    write("readme.md");

    assertEquals(List.of("chapters/1-1.md", "chapters/1-2.md"), content().chapters());
    assertEquals("1-1", ContentFolder.chapterId("chapters/1-1.md"));
    assertEquals(List.of(), reported());
  }

  @Test
  void contentWithoutChapterIsReported() {
    assertEquals(List.of(), content().chapters());
    assertEquals(List.of("file-missing chapters/*.md (one-chapter)"), reported());
  }

  @Test
  void unknownFileIsReportedWithTheNameThatWasMeant() throws IOException {
    write("site.yaml");
    write("chapters/1-1.md");
    write("sites.yaml");
    write("glossary/x/y.json");
    write("import-report.md");
    write("site.yaml~");
    write(".hidden");
    write("goals/.hidden");

    content().reportUnknownFiles(List.of("site.yaml", "goals/targets.yaml"));

    assertEquals(
        List.of(
            "unknown-file glossary/x/y.json"
                + " (known-files site.yaml, goals/targets.yaml, chapters/*.md)",
            "unknown-file sites.yaml (did-you-mean site.yaml)"),
        reported());
  }

  @Test
  void secondCopiesOfFilesAreNamedAndNotRead() throws IOException {
    write("site.yaml");
    write("chapters/1-1.md");
    write("chapters/1-1（副本）.md");
    write("chapters/1-1 (conflicted copy 2031-01-12).md");
    write("site - 副本.yaml");
    write("chapters/1-1 (2).md");

    assertEquals(List.of("chapters/1-1.md"), content().chapters());
    content().reportUnknownFiles(List.of("site.yaml"));
    assertEquals(
        List.of(
            "unknown-file chapters/1-1 (2).md (copy-of-a-file)",
            "unknown-file chapters/1-1 (conflicted copy 2031-01-12).md (copy-of-a-file)",
            "unknown-file chapters/1-1（副本）.md (copy-of-a-file)",
            "unknown-file site - 副本.yaml (copy-of-a-file)"),
        reported());
  }

  private ContentFolder content() {
    return ContentFolder.of(folder, problems);
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private List<String> reported() {
    return problems.sorted().stream().map(this::shown).toList();
  }

  private String shown(Problem problem) {
    String named = String.join(" ", problem.hint().arguments());
    return problem.code().id()
        + " "
        + problem.place().path().substring(folder.toString().length() + 1)
        + " ("
        + (problem.hint().key() + " " + named).strip()
        + ")";
  }
}
