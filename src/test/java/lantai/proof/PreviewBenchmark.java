package lantai.proof;

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
import lantai.Build;

/**
 * How long an editor waits: from the save of a chapter until the new page is served, and until it
 * is shown in a browser. Medians are printed; nothing is asserted. {@code mvn -Pbenchmark
 * test-compile exec:exec@preview}.
 */
final class PreviewBenchmark {

  private static final int WARM_UP = 40;
  private static final int EDITS = 21;
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final String SOURCE = "content/chapters/2-4.md";
  private static final String PAGE = "2-4.html";

  private int edits;

  private PreviewBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    PreviewBenchmark benchmark = new PreviewBenchmark();
    benchmark.rebuilds();
    try (LiveSite site = new LiveSite(Files.isDirectory(MEMORY) ? MEMORY : null)) {
      benchmark.served(site);
      if (Chromium.isThere()) {
        benchmark.shown(site);
      }
    }
  }

  private void rebuilds() throws IOException {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + EDITS; i++) {
      long start = System.nanoTime();
      Build.run(Path.of("content"), Path.of("templates"));
      times.add(System.nanoTime() - start);
    }
    print("warm rebuild", times);
  }

  private void served(LiveSite site) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.address(PAGE))).build();
    String chapter = site.read(SOURCE);
    client.send(request, HttpResponse.BodyHandlers.ofString());
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + EDITS; i++) {
      String mark = mark();
      long start = System.nanoTime();
      site.save(SOURCE, chapter + "\n" + mark + "\n");
      while (!client.send(request, HttpResponse.BodyHandlers.ofString()).body().contains(mark)) {
        Thread.sleep(1);
      }
      times.add(System.nanoTime() - start);
    }
    site.save(SOURCE, chapter);
    print("save to served", times);
  }

  private void shown(LiveSite site) throws IOException {
    String chapter = site.read(SOURCE);
    List<Long> times = new ArrayList<>();
    try (Chromium chromium = new Chromium();
        BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.address(PAGE));
      for (int i = 0; i < WARM_UP / 4 + EDITS; i++) {
        String mark = mark();
        long start = System.nanoTime();
        site.save(SOURCE, chapter + "\n" + mark + "\n");
        page.waitForFunction("mark => document.body?.innerText.includes(mark)", mark);
        times.add(System.nanoTime() - start);
      }
    }
    print("save to shown", times);
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
    int size = nanoseconds.size();
    List<Long> last = new ArrayList<>(nanoseconds.subList(size - EDITS, size));
    Collections.sort(last);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-15s median %6.1f ms, min %6.1f, max %6.1f (%d edits)",
            what,
            last.get(EDITS / 2) / 1e6,
            last.get(0) / 1e6,
            last.get(EDITS - 1) / 1e6,
            EDITS));
  }
}
