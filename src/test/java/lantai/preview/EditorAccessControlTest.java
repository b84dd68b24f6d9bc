package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lantai.concurrent.Deferred;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only a page of the server that was opened with the printed address can change the content. */
class EditorAccessControlTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Preview preview;
  private String address;
  private String written = "";

  private final ContentEditingEndpoint pages =
      new ContentEditingEndpoint() {
        @Override
        public PageReply get(String path, Map<String, String> query) {
          return new PageReply(200, "text/plain", path + query);
        }

        @Override
        public PageReply post(String path, byte[] body) {
          written = new String(body, StandardCharsets.UTF_8);
          return new PageReply(200, "application/json", "{}");
        }
      };

  @BeforeEach
  void open() throws IOException {
    preview =
        new Preview(
            0,
            List.of(),
            () ->
                LazyPreviewBuild.finished(
                    new PreviewBuildResult(List.of(), Deferred.lazy(List::of), List.of())),
            outcome -> {});
    address = preview.serve(pages);
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private String base() {
    return address.replaceFirst("\\?.*", "");
  }

  private String cookie() throws Exception {
    HttpResponse<String> first = send(HttpRequest.newBuilder(URI.create(address)));
    assertEquals(303, first.statusCode());
    assertEquals("/.review/", first.headers().firstValue("Location").orElseThrow());
    String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.endsWith("; Path=/.review/; HttpOnly; SameSite=Strict"), cookie);
    return cookie.replaceFirst(";.*", "");
  }

  private HttpRequest.Builder post(String cookie, String origin, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base() + "accept"))
            .header("Cookie", cookie)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString("{\"key\":1}"));
    return origin == null ? request : request.header("Origin", origin);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String origin() {
    return preview.address().replaceFirst("/$", "");
  }

  @Test
  void printedAddressOpensThePagesWithoutKeepingTheToken() throws Exception {
    HttpResponse<String> page =
        send(
            HttpRequest.newBuilder(URI.create(base() + "item?at=a%3Ab&at=c"))
                .header("Cookie", cookie()));

    assertEquals("item{at=c}", page.body());
    assertEquals("DENY", page.headers().firstValue("X-Frame-Options").orElseThrow());
    assertTrue(
        page.headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow()
            .startsWith("default-src 'none'; script-src 'self';"));
  }

  @Test
  void withoutTheTokenNothingIsServed() throws Exception {
    for (String given : List.of("", "?token=", "?token=00", "?other=1")) {
      HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(base() + given)));
      assertEquals(403, page.statusCode(), given);
      assertFalse(page.headers().firstValue("Set-Cookie").isPresent(), given);
    }
    String wrong = cookie().replaceFirst("=.", "=x");
    assertEquals(
        403, send(HttpRequest.newBuilder(URI.create(base())).header("Cookie", wrong)).statusCode());
    assertEquals(403, send(post(wrong, origin(), "application/json")).statusCode());
    assertEquals("", written);
  }

  @Test
  void aPageOfAnotherSiteCannotWrite() throws Exception {
    String cookie = cookie();
    assertEquals(403, send(post(cookie, "https://evil.example", "application/json")).statusCode());
    assertEquals(403, send(post(cookie, "null", "application/json")).statusCode());
    assertEquals(403, send(post(cookie, null, "application/json")).statusCode());
    HttpResponse<String> plain = send(post(cookie, origin(), "text/plain"));
    assertEquals(415, plain.statusCode());
    assertEquals("The review only accepts JSON and files.", plain.body());
    assertEquals(
        415, send(post(cookie, origin(), "application/x-www-form-urlencoded")).statusCode());
    assertEquals(415, send(post(cookie, origin(), "multipart/form-data")).statusCode());
    assertEquals("", written);

    assertEquals(200, send(post(cookie, origin(), "application/json")).statusCode());
    assertEquals("{\"key\":1}", written);
  }

  @Test
  void anEndlessBodyIsRefused() throws Exception {
    HttpRequest.Builder request =
        post(cookie(), origin(), "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[40_000_001]));
    HttpResponse<String> refused = send(request);
    assertEquals(413, refused.statusCode());
    assertEquals("The request is larger than 40 MB.", refused.body());
    assertEquals("", written);
  }

  @Test
  void aBugIsReportedAndTheServerContinues() throws Exception {
    String cookie = cookie();
    try (Preview broken =
        new Preview(
            0,
            List.of(),
            () ->
                LazyPreviewBuild.finished(
                    new PreviewBuildResult(List.of(), Deferred.lazy(List::of), List.of())),
            outcome -> {})) {
      String other =
          broken.serve(
              new ContentEditingEndpoint() {
                @Override
                public PageReply get(String path, Map<String, String> query) {
                  throw new IllegalStateException("defect");
                }

                @Override
                public PageReply post(String path, byte[] body) {
                  throw new IllegalStateException("defect");
                }
              });
      String token = other.replaceFirst(".*=", "");
      String port = other.replaceFirst(".*:(\\d+)/.*", "$1");
      HttpResponse<String> page =
          send(
              HttpRequest.newBuilder(URI.create(other.replaceFirst("\\?.*", "")))
                  .header("Cookie", cookie + "; lantai-review-" + port + "=" + token));
      assertEquals(500, page.statusCode());
      assertTrue(page.body().contains("IllegalStateException: defect"), page.body());
    }
  }
}
