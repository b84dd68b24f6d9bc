package lantai.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import lantai.archive.history.Publication;
import lantai.build.IncrementalBuild;
import lantai.build.IncrementalBuild.StagedBuild;

/**
 * How long an editor waits: from a save until the page that it changes is served, and until it is
 * shown in a browser. Medians are printed; nothing is asserted. {@code mvn -Pbenchmark test-compile
 * exec:exec@preview}.
 */
final class PreviewBenchmark {

  private static final int OF_EACH_KIND = 6;
  private static final Path MEMORY = Path.of("/dev/shm");

  /** What an editor takes to read the first page, and to look at each change, in milliseconds. */
  private static final int FIRST_LOOK = 15_000;

  private static final int LOOK = 700;

  /**
   * One kind of edit.
   *
   * @param source what is saved
   * @param page where it is seen
   * @param edit puts a mark into the text
   */
  private record EditKind(String name, String source, String page, Edit edit) {}

  private interface Edit {
    String of(String text, String mark);
  }

  /** How long after a save a mark is at its page. */
  private interface Wait {
    void until(EditKind kind, String mark) throws IOException, InterruptedException;
  }

  private static final List<EditKind> KINDS =
      List.of(
          new EditKind(
              "a paragraph",
              "content/chapters/2-4.md",
              "2-4.html",
              (text, mark) -> text + "\n" + mark + "\n"),
          new EditKind(
              "a title, elsewhere",
              "content/chapters/2-4.md",
              "2-3.html",
              (text, mark) -> text.replaceFirst("(?m)^(title: .*)$", "$1" + mark)),
          new EditKind(
              "a target's name",
              "content/goals/targets.yaml",
              "targets.html",
              (text, mark) -> text.replaceFirst("(?m)^(  name: .*)$", "$1" + mark)),
          new EditKind(
              "a template",
              "templates/chapter.ftlh",
              "2-4.html",
              (text, mark) -> text.replace("</@l.page>", "<p>" + mark + "</p>\n</@l.page>")));

  private int edits;

  private PreviewBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    PreviewBenchmark benchmark = new PreviewBenchmark();
    try (PreviewedSite site = new PreviewedSite(place())) {
      HttpClient client = HttpClient.newHttpClient();
      benchmark.measure(
          "save to served",
          site,
          page -> {},
          (kind, mark) -> {
            HttpRequest request =
                HttpRequest.newBuilder(URI.create(site.address(kind.page))).build();
            while (!client
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body()
                .contains(mark)) {
              Thread.sleep(1);
            }
          },
          FIRST_LOOK);
      if (Chromium.isThere()) {
        benchmark.shown(site);
      }
    }
    benchmark.rebuilds();
  }

  private void shown(PreviewedSite site) throws IOException, InterruptedException {
    try (Chromium chromium = new Chromium();
        BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      measure(
          "save to shown",
          site,
          path -> page.navigate(site.address(path)),
          (kind, mark) ->
              page.waitForFunction("mark => document.body?.textContent.includes(mark)", mark),
          LOOK);
    }
  }

  /** Opens a page by its path. */
  private interface Opening {
    void open(String path);
  }

  private void measure(String what, PreviewedSite site, Opening opening, Wait wait, int look)
      throws IOException, InterruptedException {
    List<Long> all = new ArrayList<>();
    wait.until(KINDS.get(0), "");
    Thread.sleep(look);
    for (EditKind kind : KINDS) {
      String text = site.read(kind.source);
      opening.open(kind.page);
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < OF_EACH_KIND; i++) {
        Thread.sleep(LOOK);
        String mark = mark();
        long start = System.nanoTime();
        site.save(kind.source, kind.edit.of(text, mark));
        wait.until(kind, mark);
        times.add(System.nanoTime() - start);
      }
      site.save(kind.source, text);
      print(what + ", " + kind.name, times);
      all.addAll(times);
    }
    print(what, all);
  }

  /** What goes on between, in this process: the pages after an edit, and all files after one. */
  private void rebuilds() throws IOException {
    Path folder = Files.createTempDirectory(place(), "lantai-rebuilds-");
    for (String each : List.of("content", "templates")) {
      PreviewedSite.copy(Path.of(each), folder.resolve(each));
    }
    IncrementalBuild builder =
        new IncrementalBuild(folder.resolve("content"), folder.resolve("templates"));
    builder.build(Publication.NONE);
    List<Long> pages = new ArrayList<>();
    List<Long> whole = new ArrayList<>();
    List<Long> anew = new ArrayList<>();
    for (EditKind kind : KINDS) {
      Path source = folder.resolve(kind.source);
      String text = Files.readString(source);
      for (int i = 0; i < OF_EACH_KIND; i++) {
        Files.writeString(source, kind.edit.of(text, mark()));
        long start = System.nanoTime();
        StagedBuild built = builder.build(Publication.NONE);
        pages.add(System.nanoTime() - start);
        built.downloads().get();
        whole.add(System.nanoTime() - start);
        start = System.nanoTime();
        Repository.build(folder.resolve("content"), folder.resolve("templates"));
        anew.add(System.nanoTime() - start);
      }
      Files.writeString(source, text);
    }
    PreviewedSite.delete(folder);
    print("rebuild, pages", pages);
    print("rebuild, all files", whole);
    print("build, nothing remembered", anew);
  }

  private static Path place() {
    return Files.isDirectory(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Letters alone: a numeral would have to be accounted for. */
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
            "%-36s median %6.1f ms, min %6.1f, max %6.1f (%d)",
            what,
            sorted.get(sorted.size() / 2) / 1e6,
            sorted.get(0) / 1e6,
            sorted.get(sorted.size() - 1) / 1e6,
            sorted.size()));
  }
}
