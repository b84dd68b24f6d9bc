package lantai.acceptance.engine;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Firefox by WebDriver BiDi, which it serves itself. */
final class BidiBrowser implements DrivenBrowser {

  private static final Pattern ADDRESS = Pattern.compile("BiDi listening on (ws://\\S+)");
  private static final long PATIENCE_SECONDS = 120;

  private final TemporaryFolder folder = new TemporaryFolder();
  private final Replies replies = new Replies();
  private final StartedProgram program;
  private final WebSocket socket;
  private final String context;
  private int commands;

  BidiBrowser(Path path) throws IOException {
    Path output = folder.path().resolve("browser.log");
    program =
        new StartedProgram(
            path,
            output,
            Map.of("HOME", folder.path().toString()),
            "--headless",
            "--no-remote",
            "--profile",
            folder.path().toString(),
            "--remote-debugging-port=0",
            "about:blank");
    String address = program.await(() -> printedAddress(output));
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address + "/session"), replies)
            .join();
    send("session.new", Map.of("capabilities", Map.of()));
    List<?> contexts = (List<?>) send("browsingContext.getTree", Map.of()).get("contexts");
    context = (String) ((Map<?, ?>) contexts.get(0)).get("context");
    resize(1280, 900);
  }

  private static String printedAddress(Path output) throws IOException {
    Matcher printed = ADDRESS.matcher(Files.readString(output));
    return printed.find() ? printed.group(1) : null;
  }

  @Override
  public void open(String address) throws IOException {
    send(
        "browsingContext.navigate", Map.of("context", context, "url", address, "wait", "complete"));
  }

  @Override
  public void resize(int width, int height) throws IOException {
    send(
        "browsingContext.setViewport",
        Map.of("context", context, "viewport", Map.of("width", width, "height", height)));
  }

  @Override
  public Object call(String function) throws IOException {
    Map<?, ?> reply =
        send(
            "script.evaluate",
            Map.of(
                "expression",
                ScriptResult.call(function),
                "target",
                Map.of("context", context),
                "awaitPromise",
                true));
    if (!(reply.get("result") instanceof Map<?, ?> result)) {
      throw new IOException(reply.toString());
    }
    return ScriptResult.read((String) result.get("value"));
  }

  @Override
  public byte[] picture() throws IOException {
    Map<?, ?> reply = send("browsingContext.captureScreenshot", Map.of("context", context));
    return Base64.getDecoder().decode((String) reply.get("data"));
  }

  private Map<?, ?> send(String method, Map<String, ?> parameters) throws IOException {
    commands++;
    String command =
        JSON.std.asString(Map.of("id", commands, "method", method, "params", parameters));
    socket.sendText(command, true).join();
    Map<?, ?> reply = replies.await(commands);
    if (!(reply.get("result") instanceof Map<?, ?> result)) {
      throw new IOException(method + ": " + reply);
    }
    return result;
  }

  @Override
  public void close() {
    try (folder;
        program) {
      socket.abort();
    } catch (IOException ignored) {
      // The folder is a temporary one.
    }
  }

  /** The messages that answer commands; events are passed over. */
  private static final class Replies implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        messages.add(message.toString());
        message.setLength(0);
      }
      socket.request(1);
      return null;
    }

    Map<?, ?> await(int command) throws IOException {
      try {
        String next = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (next != null) {
          Map<?, ?> reply = JSON.std.mapFrom(next);
          if (Integer.valueOf(command).equals(reply.get("id"))) {
            return reply;
          }
          next = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("no reply to command " + command);
    }
  }
}
