package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.output.SiteFile;
import lantai.site.html.TemplateSource.BuiltInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputOptionsTest {

  @TempDir Path folder;

  @Test
  void inputsOfABuildAreItsFilesWithoutHiddenOnesAndBackups() throws IOException {
    for (String path : List.of("c/b.md", "c/b.md~", "c/.x", "t/a.ftlh", "t/a~", "t/.git/x")) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, path);
    }

    InputOptions options = new InputOptions();
    options.content = folder.resolve("c");
    options.templates = folder.resolve("t");
    options.noDefaultTemplates = true;
    List<SiteFile> inputs = options.files();

    assertEquals(
        List.of("source/content/b.md", "source/templates/a.ftlh"),
        inputs.stream().map(SiteFile::path).toList());
    assertEquals("c/b.md", inputs.get(0).text());
  }

  @Test
  void onlyTheDefaultFolderOfTemplatesMayBeMissing() {
    InputOptions options = new InputOptions();
    options.templates = Path.of(InputOptions.TEMPLATES);
    assertEquals(BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER, options.templates().builtIn());

    options.templates = folder.resolve(InputOptions.TEMPLATES);
    assertEquals(BuiltInUse.UNLESS_REPLACED, options.templates().builtIn());
  }
}
