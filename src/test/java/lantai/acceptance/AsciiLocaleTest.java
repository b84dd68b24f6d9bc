package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system whose character set has no Chinese. */
class AsciiLocaleTest {

  @TempDir Path folder;

  @Test
  void chineseFileNamesAreReadAndShown() throws Exception {
    giveContent(folder);
    Path chapters = folder.resolve("content/chapters");
    Files.move(chapters.resolve("closing.md"), chapters.resolve("结束语.md"));
    assertEquals("0 ", check(folder));

    Files.writeString(folder.resolve("content/目标.yaml"), "[]\n");
    String shown = check(folder);
    assertTrue(shown.startsWith("1 content/目标.yaml:1:1: error: this file is not used"), shown);
  }

  @Test
  void folderThatTheSystemCannotNameIsRefused() throws Exception {
    Path chinese = Files.createDirectory(folder.resolve("报告"));
    giveContent(chinese);
    String shown = check(chinese);
    assertTrue(shown.startsWith("2 error: the path of this folder contains characters"), shown);
  }

  private static void giveContent(Path to) throws IOException {
    FileTree.write(FileTree.read(GoldenSite.RESOURCES.resolve("sites/small/given")), to);
  }

  /** Returns the exit code and the errors. */
  private static String check(Path in) throws Exception {
    ProcessBuilder child = ChildJvm.of(Main.class, List.of("-Dfile.encoding=UTF-8"), "check");
    child.environment().put("LC_ALL", "C");
    child.directory(in.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = child.start();
    String errors =
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() + " " + errors;
  }
}
