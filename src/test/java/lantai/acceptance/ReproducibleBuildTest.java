package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lantai.build.BuildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes on every machine. */
class ReproducibleBuildTest {

  @TempDir Path folder;

  @Test
  void anotherLanguageClockCharsetAndFolderMakeNoDifference() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("baska yer/lantai"));
    copy(Repository.CONTENT, elsewhere.resolve("inhalt"));
    copy(Repository.TEMPLATES, elsewhere.resolve("vorlagen"));

    String there =
        digestsFrom(
            elsewhere,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1");

    String here = SiteDigests.of(Repository.files());
    assertFalse(here.isEmpty());
    assertEquals(here, there);
  }

  @Test
  void twoBuildsInOneProgramAreTheSame() throws IOException {
    BuildResult second = Repository.build(Repository.CONTENT, Repository.TEMPLATES);

    assertEquals(SiteDigests.of(Repository.files()), SiteDigests.of(second.files()));
  }

  private static String digestsFrom(Path work, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", absoluteClassPath(), SiteDigests.class.getName()));
    command.addAll(List.of("inhalt", "vorlagen"));
    Path errors = work.resolve("errors.txt");
    Process process =
        new ProcessBuilder(command).directory(work.toFile()).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    int code = process.waitFor();
    assertEquals(0, code, () -> read(errors));
    return out;
  }

  /** The class path may have relative entries, and the other program runs elsewhere. */
  private static String absoluteClassPath() {
    String separator = System.getProperty("path.separator");
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(separator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(separator, entries);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** In another order than the original was written in, so that a listing differs too. */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, new Random(50));
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
