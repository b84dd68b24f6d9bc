package lantai.preview;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lantai.archive.StoreException;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.output.SiteFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview of a site with one file: its responses to requests, byte by byte. */
class PreviewTest {

  private static final long DEADLINE = 120;

  @TempDir Path folder;
  private final BlockingQueue<PreviewBuildResult> attempts = new LinkedBlockingQueue<>();
  private final CountDownLatch rest = new CountDownLatch(1);
  private Path source;
  private Preview preview;
  private Thread thread;

  @BeforeEach
  void start() throws Exception {
    source = Files.writeString(folder.resolve("source.txt"), "first");
    preview = new Preview(0, List.of(folder), this::build, attempts::add);
    thread = new Thread(preview::run);
    thread.setDaemon(true);
    thread.start();
    next(true);
  }

  @AfterEach
  void stop() throws Exception {
    preview.close();
    thread.join(TimeUnit.SECONDS.toMillis(DEADLINE));
    assertFalse(thread.isAlive(), "a closed preview ends");
  }

  /**
   * Returns a build by its source: "wrong" has a problem; "fault" and "locked" make the build fail.
   * Of "page, then …" a page is ready before the test requests the others.
   */
  private LazyPreviewBuild build() throws IOException {
    String text = Files.readString(source);
    return text.startsWith("page, then ")
        ? new LazyPreviewBuild(
            List.of(),
            Map.of("p.html", Deferred.lazy(() -> Optional.of(SiteFile.of("p.html", text)))),
            Deferred.lazy(
                () -> {
                  rest.await();
                  return outcome(text.substring("page, then ".length()));
                }))
        : LazyPreviewBuild.finished(outcome(text));
  }

  private PreviewBuildResult outcome(String text) throws IOException {
    if (text.equals("fault")) {
      throw new IllegalStateException("<broken>");
    }
    if (text.equals("locked")) {
      throw new StoreException("store-locked", "archive.lock");
    }
    if (text.startsWith("wrong")) {
      Place place = new Place(source.toString(), 1, 7);
      return new PreviewBuildResult(
          List.of(),
          Deferred.lazy(List::of),
          List.of(new Problem(place, ProblemCode.UNKNOWN_KEY, List.of("<b>"), null)));
    }
    return new PreviewBuildResult(
        List.of(
            SiteFile.of("index.html", "<title>t</title><body>" + text + "</body>"),
            SiteFile.of("404.html", "<body>nowhere</body>")),
        Deferred.lazy(() -> data(text)),
        List.of());
  }

  private static List<SiteFile> data(String text) {
    if (text.equals("fault in the data")) {
      throw new IllegalStateException("<unwritable>");
    }
    return List.of(SiteFile.of("data.json", "{}"));
  }

  @Test
  void aPageIsServedWithTheScriptThatFollowsEdits() throws IOException {
    String answer = get("/");

    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(answer.contains("first<script data-edition="), answer);
    String head = answer.toLowerCase(Locale.ROOT);
    assertTrue(head.contains("cache-control: no-store"), answer);
    assertTrue(head.contains("content-type: text/html; charset=utf-8"), answer);
  }

  @Test
  void aFileThatIsNotAPageIsServedUnchanged() throws IOException {
    String answer = get("/data.json");

    assertTrue(answer.contains("application/json\r\n"), answer);
    assertTrue(answer.endsWith("\r\n\r\n{}"), answer);
  }

  @Test
  void anUnknownAddressGetsTheSitesNotFoundPage() throws IOException {
    String answer = get("/none/../../source.txt");

    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    assertTrue(answer.contains("nowhere<script"), answer);
  }

  @Test
  void theResponseToHeadHasNoBody() throws IOException {
    String head = ask("HEAD", "/data.json", host());

    assertTrue(head.startsWith("HTTP/1.1 200 "), head);
    assertTrue(head.toLowerCase(Locale.ROOT).contains("content-length: 2\r\n"), head);
    assertTrue(head.endsWith("\r\n\r\n"), head);
  }

  @Test
  void everyAnswerForbidsOtherSitesToShowOrGuessIt() throws IOException {
    String head = get("/").toLowerCase(Locale.ROOT);

    assertTrue(head.contains("x-content-type-options: nosniff\r\n"), head);
    assertTrue(head.contains("x-frame-options: sameorigin\r\n"), head);
    assertTrue(head.contains("cross-origin-resource-policy: same-origin\r\n"), head);
  }

  @Test
  void styleSheetOfTheProblemsIsServed() throws IOException {
    String answer = get("/.preview/problems.css");

    assertTrue(answer.toLowerCase(Locale.ROOT).contains("content-type: text/css; charset=utf-8"));
    assertTrue(answer.endsWith(PreviewScriptInjector.PROBLEM_STYLES), answer);
  }

  @Test
  void stateIsSentAtOnceAndWhenItChanges() throws Exception {
    String at = host();
    try (Socket socket = open(at)) {
      write(socket, "GET", "/.preview/events", at);
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String head = lines.lines().takeWhile(line -> !line.isEmpty()).collect(joining("\n"));
      assertTrue(head.toLowerCase(Locale.ROOT).contains("content-type: text/event-stream"), head);
      assertEquals("retry: 500", data(lines, "retry"));
      assertTrue(data(lines, "data").matches("data: 1-[0-9a-f.]+ 0"));

      save("wrong now");
      next(false);
      assertTrue(data(lines, "data").matches("data: 1-[0-9a-f.]+ [1-9][0-9]*"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPageIsServedBeforeTheRestIsMade(boolean succeeds) throws Exception {
    String at = host();
    try (Socket socket = open(at)) {
      write(socket, "GET", "/.preview/events", at);
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertTrue(data(lines, "data").startsWith("data: 1-"));

      save("page, then " + (succeeds ? "all" : "wrong"));
      assertTrue(data(lines, "data").matches("data: [2-9]-[0-9a-f.]+ 0"));
      assertTrue(get("/p.html").contains("page, then "));
      assertTrue(attempts.isEmpty());

      rest.countDown();
      next(succeeds);
      assertTrue(get("/").contains(succeeds ? "all<script" : "first<script"));
      assertEquals(!succeeds, get("/.preview/problems").startsWith("HTTP/1.1 200 "));
    }
  }

  private static String data(BufferedReader lines, String key) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith(key)) {
      line = lines.readLine();
    }
    return line;
  }

  @Test
  void headOfTheEventsEndsAtOnce() throws IOException {
    String head = ask("HEAD", "/.preview/events", host());

    assertTrue(head.startsWith("HTTP/1.1 200 "), head);
    assertTrue(head.endsWith("\r\n\r\n"), head);
  }

  @Test
  void onlyReadingIsAllowed() throws IOException {
    String answer = ask("POST", "/", host());

    assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    assertTrue(answer.contains("Allow: GET, HEAD"), answer);
    assertTrue(answer.endsWith("The preview only accepts GET and HEAD requests."), answer);
  }

  @Test
  void aRequestUnderAnotherNameIsRefused() throws IOException {
    String answer = ask("GET", "/", "rebound.example");

    assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
    assertFalse(answer.contains("first"), answer);
    assertTrue(answer.endsWith("for names of this computer."), answer);
  }

  @Test
  void afterAnErrorTheLastSiteIsServedWithTheProblems() throws Exception {
    save("wrong 全角：here");
    next(false);

    assertTrue(get("/").contains("first<script"));
    String problems = get("/.preview/problems");
    assertTrue(problems.contains("unknown key &quot;&lt;b&gt;&quot;"), problems);
    assertTrue(problems.contains("<pre>wrong <mark>全</mark>角：here</pre>"), problems);
    String chinese =
        ask("GET", "/.preview/problems", host() + "\r\nAccept-Language: zh-CN,en;q=.5");
    assertTrue(chinese.contains("lang=\"zh-Hans\"") && chinese.contains("错误"), chinese);

    save("corrected");
    next(true);
    assertTrue(get("/").contains("corrected<script"));
    assertTrue(get("/.preview/problems").startsWith("HTTP/1.1 204 "));
  }

  @Test
  void aFailureIsShownAndServingContinues() throws Exception {
    save("fault");
    next(false);

    String problems = get("/.preview/problems");
    assertTrue(problems.contains("this is a bug in Lantai"), problems);
    assertTrue(problems.contains("IllegalStateException: &lt;broken&gt;"), problems);
    assertTrue(get("/").contains("first<script"));

    save("after the fault");
    next(true);
    assertTrue(get("/").contains("after the fault<script"));
  }

  @Test
  void aFailureOfTheDownloadsIsShown() throws Exception {
    save("fault in the data");
    next(false);

    String problems = get("/.preview/problems");
    assertTrue(problems.contains("IllegalStateException: &lt;unwritable&gt;"), problems);

    save("corrected");
    next(true);
    assertTrue(get("/data.json").endsWith("{}"));
  }

  @Test
  void theMessageOfARefusingStoreIsShown() throws Exception {
    save("locked");
    next(false);

    String problems = get("/.preview/problems");
    assertTrue(problems.contains("writing to the store (lock archive.lock)"), problems);
  }

  @Test
  void ifThereIsNoSiteTheProblemsAreAPage() throws Exception {
    save("wrong from the start");
    try (Preview second = new Preview(0, List.of(folder), this::build, attempts::add)) {
      Thread running = new Thread(second::run);
      running.setDaemon(true);
      running.start();
      String answer = ask("GET", "/any.html", second.address().substring(7).replace("/", ""));

      assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
      assertTrue(answer.contains("<main>") && answer.contains("<mark>f</mark>rom"), answer);
    }
  }

  @Test
  void aTakenPortIsAnErrorOrSkipped() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      List<Path> none = List.of();
      assertThrows(
          BindException.class,
          () -> new Preview(taken.getLocalPort(), none, this::build, attempt -> {}));
    }
    try (Preview first = Preview.atFreePort(List.of(), this::build, attempt -> {});
        Preview second = Preview.atFreePort(List.of(), this::build, attempt -> {})) {
      assertFalse(first.address().equals(second.address()));
    }
  }

  private void save(String text) throws IOException {
    Files.writeString(source, text);
  }

  /** Waits for an attempt of this outcome; one save may be built twice. */
  private void next(boolean succeeded) throws InterruptedException {
    PreviewBuildResult attempt;
    do {
      attempt = attempts.poll(DEADLINE, TimeUnit.SECONDS);
      assertNotNull(attempt, "no such attempt within the deadline");
    } while (attempt.succeeded() != succeeded);
  }

  private String host() {
    return preview.address().replaceAll("http://|/", "");
  }

  private String get(String path) throws IOException {
    return ask("GET", path, host());
  }

  /**
   * Sends a request without a client library, which would normalise paths and choose the host
   * itself.
   */
  private String ask(String method, String path, String host) throws IOException {
    String at = host.matches("localhost:\\d+") ? host : host();
    try (Socket socket = open(at)) {
      write(socket, method, path, host);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Socket open(String host) throws IOException {
    return new Socket(InetAddress.getByName("127.0.0.1"), Integer.parseInt(host.split(":")[1]));
  }

  private static void write(Socket socket, String method, String path, String host)
      throws IOException {
    String request =
        method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
  }
}
