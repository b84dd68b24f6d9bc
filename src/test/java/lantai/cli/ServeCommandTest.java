package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lantai.acceptance.FileTree;
import lantai.acceptance.GoldenSite;
import lantai.concurrent.Deferred;
import lantai.diagnostics.format.DiagnosticsFormat;
import lantai.output.SiteFile;
import lantai.preview.PreviewBuildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final long DEADLINE = 60;

  /**
   * Reads the console: a pipe breaks when the thread that read from it ends, and a thread of the
   * common pool that waits for output would keep the build from it.
   */
  private static final ExecutorService READER =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });

  @TempDir Path folder;

  @Test
  void usedPortIsReportedInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      CommandRun run = CommandRun.of("serve", "--port", port);

      assertEquals(3, run.exit());
      assertTrue(run.err().startsWith("error: port " + port + " cannot be used: "), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void invalidPortIsAUsageError() {
    for (String port : List.of("65536", "-1")) {
      CommandRun run = CommandRun.of("serve", "--port=" + port);

      assertEquals(2, run.exit());
      assertTrue(run.err().startsWith("error: a port is a number from 0 to 65535, not " + port));
    }
  }

  @Test
  void addressThenProblemsThenTheirCorrectionArePrinted() throws Exception {
    Path content = folder.resolve("content");
    Path site = content.resolve("site.yaml");
    Path small = GoldenSite.RESOURCES.resolve("sites/small/given/content");
    FileTree.write(FileTree.read(small), content);
    String good = Files.readString(site);
    Files.writeString(site, "title: [");
    PipedReader out = new PipedReader();
    PipedReader err = new PipedReader();
    AtomicInteger exit = new AtomicInteger(-1);
    PrintWriter outWriter = new PrintWriter(new PipedWriter(out), true);
    PrintWriter errWriter = new PrintWriter(new PipedWriter(err), true);
    Thread serve =
        new Thread(
            () -> {
              try (outWriter;
                  errWriter) {
                exit.set(
                    CommandRun.run(
                        outWriter,
                        errWriter,
                        Language.EN,
                        "serve",
                        "--port=0",
                        "--content=" + content,
                        "--no-default-templates",
                        "--templates=" + small.resolveSibling("templates")));
              }
            });
    serve.start();
    BufferedReader printed = new BufferedReader(out);
    BufferedReader problems = new BufferedReader(err);

    String address = line(printed);
    assertTrue(
        address.matches("Serving at http://localhost:\\d+/ \\(stop with Ctrl-C\\)"), address);
    assertTrue(line(printed).startsWith("Review drafted rows at http://localhost:"));
    String first = until(problems, "the last good site");
    assertTrue(first.startsWith(site + ":1:"), first);
    Files.writeString(site, good);
    until(problems, "No errors.");

    serve.interrupt();
    serve.join(TimeUnit.SECONDS.toMillis(DEADLINE));
    assertEquals(0, exit.get());
  }

  @Test
  void ofBuildsWithoutProblemsOnlyTheFirstAfterAFailureIsMentioned() throws IOException {
    StringWriter err = new StringWriter();
    PrintWriter writer = new PrintWriter(err);
    ServeCommand serve = new ServeCommand();
    serve.console = new Console(Language.EN, DiagnosticsFormat.TEXT, writer, writer, List.of());
    serve.input = new InputOptions();
    serve.input.content = folder.resolve("content");
    PreviewBuildResult good = built(SiteFile.of("index.html", ""));

    serve.print(built());
    Files.createDirectory(serve.input.content);
    serve.print(good);
    serve.print(
        new PreviewBuildResult(
            List.of(), Deferred.lazy(List::of), List.of(), new IOException("disk full")));
    serve.print(good);
    serve.print(good);

    assertEquals(
        List.of(
            "There is no report yet. Open the address for review in a browser and choose the"
                + " received file there.",
            "error: a file or folder could not be read or written: disk full",
            "The last good site is still shown. The next save triggers another build.",
            "No errors."),
        err.toString().lines().toList());
  }

  private static PreviewBuildResult built(SiteFile... files) {
    return new PreviewBuildResult(List.of(files), Deferred.lazy(List::of), List.of());
  }

  /** All lines up to one that says something. */
  private static String until(BufferedReader console, String said) throws Exception {
    StringBuilder lines = new StringBuilder();
    String line;
    do {
      line = line(console);
      lines.append(line).append('\n');
    } while (!line.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT)));
    return lines.toString();
  }

  private static String line(BufferedReader console) throws Exception {
    return CompletableFuture.supplyAsync(() -> read(console), READER)
        .get(DEADLINE, TimeUnit.SECONDS);
  }

  private static String read(BufferedReader console) {
    try {
      return console.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
