package lantai.site.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lantai.acceptance.FileTree;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.SiteFile;
import lantai.site.html.TemplateSource.BuiltInUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {

  private static final Path REPOSITORY = Path.of("templates");

  @TempDir Path folder;
  private Path templates;

  @BeforeEach
  void name() throws IOException {
    templates = Files.createDirectories(folder.resolve("t/static")).getParent();
  }

  @Test
  void builtInTemplatesAreThoseOfTheRepository() throws IOException {
    TemplateSource builtIn = overBuiltIn(folder.resolve("none"));

    assertEquals("", FileTree.difference(FileTree.read(REPOSITORY), read(builtIn.files())));
  }

  @Test
  void fileReplacesTheBuiltInOneOfItsName() throws IOException {
    Files.writeString(templates.resolve("words.ftlh"), "mine");
    Files.writeString(templates.resolve("words.ftlh~"), "a backup");
    Files.writeString(templates.resolve("static/table.js"), "mine");
    Map<String, byte[]> expected = FileTree.read(REPOSITORY);

    TemplateFolder read = TemplateFolder.read(overBuiltIn(templates));

    assertEquals("mine", read.sources().get("words.ftlh"));
    assertTrue(read.isOwn("words.ftlh"));
    assertEquals(
        expected.keySet(), read(overBuiltIn(templates).files()).keySet(), "no file is added");
    assertEquals(
        List.of(
            "filter.js",
            "margin.js",
            "more.js",
            "reader.js",
            "search/further.js",
            "search/near.js",
            "search/numerals.js",
            "search/search.js",
            "share-square.png",
            "share.png",
            "table.js"),
        read.staticFiles().stream().map(SiteFile::path).toList());
    assertEquals("mine", read.staticFiles().get(10).text());
  }

  @Test
  void otherFilesAreAllowedIfATemplateNamesThem() throws IOException {
    Files.writeString(templates.resolve("home.ftlh"), "<#import \"parts.ftlh\" as p>${sheet.big}");
    Files.writeString(templates.resolve("parts.ftlh"), "");
    Files.writeString(templates.resolve("big.css"), "");
    Files.writeString(templates.resolve("static/logo.svg"), "");

    assertEquals(List.of(), problems(overBuiltIn(templates)));
  }

  @Test
  void otherFilesAreReported() throws IOException {
    Files.writeString(templates.resolve("hom.ftlh"), "<#import \"parts.ftlh\" as p>");
    Files.writeString(templates.resolve("parts.ftlh"), "");

    assertEquals(
        List.of(ProblemCode.UNKNOWN_FILE + " " + shown("hom.ftlh")),
        problems(overBuiltIn(templates)));
    assertEquals(List.of(), problems(TemplateSource.alone(templates)));
  }

  @Test
  void folderMayBeMissingOnlyIfItIsNotNamed() throws IOException {
    Path none = folder.resolve("none");

    assertEquals(List.of(), problems(overBuiltIn(none)));
    for (BuiltInUse use : List.of(BuiltInUse.NEVER, BuiltInUse.UNLESS_REPLACED)) {
      String missing = ProblemCode.FILE_MISSING + " " + none.toString().replace('\\', '/');
      assertEquals(List.of(missing), problems(new TemplateSource(none, use)), use.toString());
    }
  }

  @Test
  void mistakeInABuiltInTemplateIsReportedInTheFileThatItImports() throws IOException {
    TemplateFolder without = TemplateFolder.read(overBuiltIn(templates));
    assertEquals("lantai.jar!/templates/home.ftlh", without.file("home.ftlh"));

    Files.writeString(templates.resolve("layout.ftlh"), "");
    TemplateFolder with = TemplateFolder.read(overBuiltIn(templates));
    assertEquals(shown("layout.ftlh"), with.file("home.ftlh"));
    assertEquals("lantai.jar!/templates/words.ftlh", with.file("words.ftlh"));
    assertEquals(shown("static/x"), with.file("static/x"));
  }

  private static TemplateSource overBuiltIn(Path path) {
    return new TemplateSource(path, BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER);
  }

  private static SortedMap<String, byte[]> read(List<SiteFile> files) {
    SortedMap<String, byte[]> read = new TreeMap<>();
    files.forEach(file -> read.put(file.path(), file.bytes()));
    return read;
  }

  private static List<String> problems(TemplateSource source) throws IOException {
    Problems problems = new Problems();
    TemplateFolder.read(source).reportUnknownFiles(problems);
    return problems.sorted().stream()
        .map(problem -> problem.code() + " " + problem.place().path())
        .toList();
  }

  private String shown(String name) {
    return templates.resolve(name).toString().replace('\\', '/');
  }
}
