package lantai.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures {@code lantai serve}, as a separate process, on a copy of this repository's report: the
 * time from a save until the changed page is served, and until Chromium shows it. Prints medians in
 * milliseconds.
 */
public final class PreviewBenchmark {

  private static final Path JAR = Path.of("target/lantai.jar").toAbsolutePath();
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
  private static final int EDITS_PER_KIND = 6;

  /** Pauses of an editor, in milliseconds: before the first edit and between two edits. */
  private static final int FIRST_PAUSE = 15_000;

  private static final int PAUSE = 700;

  /**
   * One kind of edit.
   *
   * @param source the file that is saved
   * @param page the page that shows the change
   * @param replacement for the first match of {@code pattern}; {@code MARK} is replaced by a new
   *     word
   */
  private record EditKind(
      String name, String source, String page, String pattern, String replacement) {

    String edited(String text, String mark) {
      return Pattern.compile(pattern).matcher(text).replaceFirst(replacement.replace("MARK", mark));
    }
  }

  private static final List<EditKind> KINDS =
      List.of(
          new EditKind("paragraph", "content/chapters/2-4.md", "2-4.html", "\\z", "\nMARK\n"),
          new EditKind(
              "title in the navigation of another page",
              "content/chapters/2-4.md",
              "2-3.html",
              "(?m)^(title: .*)$",
              "$1MARK"),
          new EditKind(
              "definition of a term",
              "content/glossary.yaml",
              "terms/dianzi-shangwu-shibaiqianwan.html",
              "(?m)^(  definition: .*)$",
              "$1MARK"),
          new EditKind(
              "template",
              "templates/chapter.ftlh",
              "2-4.html",
              "</@l\\.page>",
              "<p>MARK</p>\n</@l.page>"));

  /** Returns when a page contains a word. */
  private interface Arrival {
    void await(EditKind kind, String mark) throws IOException, InterruptedException;
  }

  private final Path folder;
  private final String root;
  private int edits;

  private PreviewBenchmark(Path folder, String root) {
    this.folder = folder;
    this.root = root;
  }

  public static void main(String[] arguments) throws Exception {
    Path memory = Path.of("/dev/shm");
    Path folder =
        Files.isDirectory(memory)
            ? Files.createTempDirectory(memory, "lantai-preview-")
            : Files.createTempDirectory("lantai-preview-");
    copy(Path.of("content"), folder.resolve("content"));
    copy(Path.of("templates"), folder.resolve("templates"));
    // The JVM options of the launcher.
    Process serve =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmn32m",
                "-jar",
                JAR.toString(),
                "serve",
                "--port",
                "0")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      PreviewBenchmark benchmark = new PreviewBenchmark(folder, address(serve));
      benchmark.saveToServed();
      if (Files.isExecutable(CHROMIUM)) {
        benchmark.saveToShown();
      }
    } finally {
      serve.destroy();
      serve.waitFor();
      delete(folder);
    }
  }

  private static String address(Process serve) throws IOException {
    BufferedReader out = serve.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    throw new IOException("lantai serve ended");
  }

  private void saveToServed() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    Arrival served =
        (kind, mark) -> {
          HttpRequest request = HttpRequest.newBuilder(URI.create(root + kind.page)).build();
          while (!client
              .send(request, HttpResponse.BodyHandlers.ofString())
              .body()
              .contains(mark)) {
            Thread.sleep(1);
          }
        };
    served.await(KINDS.get(0), "</html>");
    Thread.sleep(FIRST_PAUSE);
    List<Long> all = new ArrayList<>();
    for (EditKind kind : KINDS) {
      all.addAll(measure("save to served", kind, served));
    }
    print("save to served", all);
  }

  private void saveToShown() throws IOException, InterruptedException {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (Playwright playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(environment))) {
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(CHROMIUM)
                      .setArgs(List.of("--no-sandbox", "--disable-gpu")));
      Page page = browser.newPage();
      Arrival shown =
          (kind, mark) ->
              page.waitForFunction("mark => document.body?.textContent.includes(mark)", mark);
      List<Long> all = new ArrayList<>();
      for (EditKind kind : KINDS) {
        page.navigate(root + kind.page);
        all.addAll(measure("save to shown", kind, shown));
      }
      print("save to shown", all);
    }
  }

  private List<Long> measure(String what, EditKind kind, Arrival arrival)
      throws IOException, InterruptedException {
    Path source = folder.resolve(kind.source);
    String text = Files.readString(source);
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < EDITS_PER_KIND; i++) {
      Thread.sleep(PAUSE);
      String mark = mark();
      long start = System.nanoTime();
      Files.writeString(source, kind.edited(text, mark));
      arrival.await(kind, mark);
      times.add(System.nanoTime() - start);
    }
    Files.writeString(source, text);
    print(what + ", " + kind.name, times);
    return times;
  }

  /** A new word without digits, since each number in a report must be covered by a row. */
  private String mark() {
    StringBuilder letters = new StringBuilder("Mark");
    for (int rest = ++edits; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.append('Z').toString();
  }

  private static void print(String what, List<Long> nanoseconds) {
    List<Long> sorted = new ArrayList<>(nanoseconds);
    Collections.sort(sorted);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-56s median %6.1f ms, min %6.1f, max %6.1f (%d)",
            what,
            sorted.get(sorted.size() / 2) / 1e6,
            sorted.get(0) / 1e6,
            sorted.get(sorted.size() - 1) / 1e6,
            sorted.size()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
