package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lantai.cli.ImportCommandTest;

/**
 * The way from a received file in an empty folder to a published version, with a packaged program
 * and without any other file.
 */
record FirstPublication(Path folder, Program program) {

  private static final List<String> ADDED =
      List.of(
          "base:=base: https://www.yunxi.gov.cn/report/",
          "url:=url: https://www.yunxi.gov.cn/zwgk/1.html",
          "contact:=contact: tel:0791-0000000",
          "domain:=domain: www.yunxi.gov.cn",
          "id-code:=id-code: \"3600000001\"",
          "published:=published: 2031-02-20 09:00");

  /** The process of a command in the folder. */
  interface Program {
    ProcessBuilder of(String... arguments);
  }

  record ProgramRun(int code, String out, String err) {}

  /** Takes all steps. */
  void publish() throws Exception {
    Files.writeString(folder.resolve("received.txt"), ImportCommandTest.REPORT);
    ProgramRun imported = succeed("import", "received.txt");
    assertTrue(imported.out.contains("lantai serve --open"), imported.out);
    Files.delete(folder.resolve("received.txt"));

    assertTrue(servedHomePage().contains("云溪市人民政府工作报告"));
    succeed("check");
    assertEquals(1, run("snapshot", "create", "-m", "first").code, "a draft is not published");
    review();
    assertEquals("No errors.", succeed("check").out.strip());
    succeed("build");
    assertTrue(Files.exists(folder.resolve("site/targets.html")));
    assertTrue(succeed("build").out.contains("is up to date"));
    succeed("snapshot", "create", "-m", "first");
    ProgramRun verified = succeed("snapshot", "verify", "--rebuild");
    assertTrue(verified.out.contains("identical"), verified.out);
    try (Stream<Path> made = Files.list(folder)) {
      List<String> names = made.map(path -> path.getFileName().toString()).sorted().toList();
      assertTrue(names.containsAll(List.of("archive", "content", "site")), names.toString());
      assertTrue(names.stream().noneMatch("templates"::equals), names.toString());
    }
  }

  private String servedHomePage() throws IOException, InterruptedException {
    Process serve = program.of("serve", "--port=0").start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
      String address = lines.readLine().replaceFirst(".*(http://\\S+).*", "$1");
      HttpRequest home = HttpRequest.newBuilder(URI.create(address)).build();
      return HttpClient.newHttpClient().send(home, BodyHandlers.ofString()).body();
    } finally {
      serve.destroy();
    }
  }

  /** Accepts what the import proposed, and adds what the file does not contain. */
  private void review() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file).replaceAll("(?m)^ *draft: true\\n", "");
        for (String added : ADDED) {
          String[] keyAndLine = added.split("=", 2);
          text = text.replaceAll("(?m)^( *)" + keyAndLine[0] + "$", "$1" + keyAndLine[1]);
        }
        text = file.endsWith("targets.yaml") ? withBaselines(text) : text;
        boolean numerals = file.endsWith("numerals.yaml");
        text = numerals ? text.replace("chapter: 1-0", "chapter: 1-0\n  reason: 背景情况") : text;
        Files.writeString(file, text);
      }
    }
  }

  /** A row for which the import found no baseline has none. */
  private static String withBaselines(String targets) {
    StringBuilder text = new StringBuilder();
    for (String row : targets.split("(?m)^(?=- id: )")) {
      boolean none = row.startsWith("- id: ") && !row.contains("baseline:");
      text.append(row).append(none ? "  baseline: not-stated\n" : "");
    }
    return text.toString();
  }

  private ProgramRun succeed(String... arguments) throws IOException, InterruptedException {
    ProgramRun run = run(arguments);
    assertEquals(0, run.code, String.join(" ", arguments) + "\n" + run.out + run.err);
    return run;
  }

  private ProgramRun run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("lantai", ".out");
    Path err = Files.createTempFile("lantai", ".err");
    try {
      ProcessBuilder builder = program.of(arguments);
      int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
      return new ProgramRun(code, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
