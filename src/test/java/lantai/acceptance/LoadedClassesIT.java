package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A command loads its own rooms alone: what the Java machine itself tells of the classes it loads.
 */
class LoadedClassesIT {

  private static final Path GIVEN = Path.of("src/test/resources/sites/small/given");

  /** What building needs nothing of. */
  private static final List<String> OTHERS =
      List.of(
          "lantai.importer.",
          "lantai.preview.",
          "lantai.archive.export.",
          "lantai.archive.s3.",
          "io.ocfl.",
          "org.netpreserve.",
          "org.apache.pdfbox.",
          "software.amazon.",
          "com.sun.net.httpserver.");

  @TempDir Path folder;

  @BeforeEach
  void copyAReport() throws Exception {
    FileTree.write(FileTree.read(GIVEN), folder);
    // As old as what nobody is just editing.
    try (var walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_700_000_000_000L));
      }
    }
  }

  @Test
  void buildingLoadsNothingOfTheOtherCommands() throws Exception {
    assertEquals(List.of(), of(OTHERS, loaded("build")));
  }

  @Test
  void aPlainReportIsReadAndWrittenWithoutAnEngine(@TempDir Path plain) throws Exception {
    FileTree.write(FileTree.read(Path.of("content")), plain.resolve("content"));
    FileTree.write(FileTree.read(Path.of("templates")), plain.resolve("templates"));

    assertEquals(
        List.of(),
        of(
            List.of(
                "com.vladsch.",
                "org.yaml.",
                "com.fasterxml.jackson.dataformat.",
                "com.fasterxml.jackson.databind."),
            loaded("build", plain)));
  }

  @Test
  void whereNothingChangedNothingOfTheBuildIsLoaded() throws Exception {
    // Of the parser itself a verifier asks for a type or two; nothing is parsed.
    // A receipt asks that inputs be older than the coarsest clock can tell.
    for (int tries = 0; tries < 20 && !Files.exists(receipt()); tries++) {
      loaded("build");
    }
    assertTrue(Files.exists(receipt()), "no receipt was kept");

    List<String> second = loaded("build");

    assertEquals(
        List.of(),
        of(
            List.of(
                "freemarker.",
                "com.fasterxml.",
                "org.yaml.",
                "com.vladsch.",
                "picocli.CommandLine$Model",
                "lantai.link.",
                "java.util.ResourceBundle",
                "java.util.regex."),
            second));
  }

  private Path receipt() {
    return folder.resolve(".site.lantai/receipt");
  }

  private static List<String> of(List<String> rooms, List<String> classes) {
    return List.copyOf(
        new TreeSet<>(
            classes.stream().filter(name -> rooms.stream().anyMatch(name::startsWith)).toList()));
  }

  private List<String> loaded(String command) throws Exception {
    return loaded(command, folder);
  }

  private static List<String> loaded(String command, Path folder) throws Exception {
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                Path.of("target/lantai.jar").toAbsolutePath().toString(),
                "lantai.Main",
                command,
                "--lang",
                "en")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    List<String> classes = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      int end = line.indexOf(" source:");
      classes.add(end < 0 ? line : line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
    }
    Files.delete(log);
    return classes;
  }
}
