package lantai.acceptance.engine;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * WebKit by WebDriver, on a virtual screen. Pages are shown in a frame, since the window has a
 * minimum width, which is more than that of a phone.
 */
final class WebDriverBrowser implements DrivenBrowser {

  /** By which a reply of WebDriver names an element. */
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private static final String SHOW =
      """
      const [address, size, done] = arguments;
      document.body.style.margin = 0;
      const frame = document.createElement('iframe');
      frame.style = 'border:0;display:block;' + size;
      frame.onload = () => done(frame);
      frame.src = address;
      document.body.replaceChildren(frame);
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final VirtualScreen screen;
  private final StartedProgram driver;
  private final String session;
  private Object frame = "";
  private String size = "";

  WebDriverBrowser(Path program, Path screenProgram) throws IOException {
    screen = new VirtualScreen(screenProgram, folder.path());
    int port = FreePort.get();
    driver =
        new StartedProgram(
            program,
            folder.path().resolve("driver.log"),
            Map.of("DISPLAY", screen.name(), "HOME", folder.path().toString()),
            "--port=" + port);
    String root = "http://127.0.0.1:" + port + "/session";
    Map<?, ?> created =
        (Map<?, ?>)
            driver.await(
                () -> {
                  try {
                    return post(root, Map.of("capabilities", Map.of()));
                  } catch (ConnectException notYet) {
                    return null;
                  }
                });
    session = root + "/" + created.get("sessionId");
    post(session + "/window/rect", Map.of("width", 1400, "height", 1100));
    resize(1280, 900);
  }

  @Override
  public void open(String address) throws IOException {
    post(session + "/url", Map.of("url", "about:blank"));
    frame = run("async", SHOW, List.of(address, size));
    enter();
  }

  private void enter() throws IOException {
    post(session + "/frame", Map.of("id", frame));
  }

  @Override
  public void resize(int width, int height) throws IOException {
    size = "width:" + width + "px;height:" + height + "px";
    if (frame instanceof Map<?, ?> shown && shown.containsKey(ELEMENT)) {
      leave();
      run("sync", "arguments[0].style.cssText += arguments[1]", List.of(frame, size));
      enter();
    }
  }

  private void leave() throws IOException {
    send("POST", session + "/frame", "{\"id\":null}");
  }

  @Override
  public Object call(String function) throws IOException {
    String script = ScriptResult.call(function) + ".then(arguments[0], e => arguments[0]('!' + e))";
    String result = (String) run("async", script, List.of());
    if (result.startsWith("!")) {
      throw new IOException(result);
    }
    return ScriptResult.read(result);
  }

  private Object run(String kind, String script, List<?> arguments) throws IOException {
    return post(session + "/execute/" + kind, Map.of("script", script, "args", arguments));
  }

  @Override
  public byte[] picture() throws IOException {
    leave();
    @SuppressWarnings("unchecked")
    String shown = ((Map<String, String>) frame).get(ELEMENT);
    String image = (String) send("GET", session + "/element/" + shown + "/screenshot", "");
    enter();
    return Base64.getMimeDecoder().decode(image);
  }

  private Object post(String address, Map<String, ?> body) throws IOException {
    return send("POST", address, JSON.std.asString(body));
  }

  private Object send(String method, String address, String body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(method + " " + address + ": " + response.body());
      }
      return JSON.std.mapFrom(response.body()).get("value");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    try (folder;
        screen;
        driver) {
      send("DELETE", session, "");
    } catch (IOException ignored) {
      // The processes are ended all the same.
    }
  }
}
