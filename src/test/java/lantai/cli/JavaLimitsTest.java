package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantai.Main;
import lantai.acceptance.ChildJvm;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import lantai.diagnostics.format.DiagnosticsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors of the Java virtual machine end with a sentence, not with a stack trace. */
class JavaLimitsTest {

  @TempDir Path folder;

  @Test
  void everyErrorHasItsSentence() {
    Map.of(
            new OutOfMemoryError("Java heap space"), "error: Java ran out of memory.",
            new StackOverflowError(), "error: a file is nested too deeply",
            new NoClassDefFoundError("lantai/X"), "error: a part of the program is missing",
            new ExceptionInInitializerError("x"), "error: a part of the program is missing",
            new IllegalStateException(new OutOfMemoryError()), "error: Java ran out of memory.")
        .forEach(
            (error, words) -> {
              StringWriter err = new StringWriter();
              PrintWriter writer = new PrintWriter(err);
              Console console =
                  new Console(Language.EN, DiagnosticsFormat.TEXT, writer, writer, List.of());

              assertEquals(4, console.report(error));
              assertTrue(err.toString().startsWith(words), err.toString());
              assertEquals(1, err.toString().lines().count(), err.toString());
            });
  }

  @Test
  void templateThatNeedsAllMemoryIsNamed() throws Exception {
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), folder.resolve("content"));
    FileTree.write(FileTree.read(ThreeVersions.PLAIN), folder.resolve("templates"));
    Files.writeString(
        folder.resolve("templates/home.ftlh"),
        "<#assign s=\"x\">\n<#list 1..60 as i><#assign s=s+s></#list>${s}");

    Process build =
        ChildJvm.of(
                Main.class,
                List.of("-Xmx64m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                "build",
                "--lang=en",
                "--no-default-templates")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(1, build.waitFor(), out);
    assertTrue(out.startsWith("templates/home.ftlh:2:"), out);
    assertTrue(out.contains("it needs more memory than Java has"), out);
    assertTrue(!out.contains("\tat "), out);
    assertTrue(Files.notExists(folder.resolve("site")));
  }
}
