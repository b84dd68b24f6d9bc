package lantai.preview;

import java.io.IOException;
import java.util.Map;

/**
 * Pages for editing the content. A request reaches them only if it comes from a page of this server
 * that was opened with the address printed on the console.
 */
public interface ContentEditingEndpoint {

  /**
   * A response.
   *
   * @param type such as {@code text/html}
   */
  record PageReply(int status, String type, String body) {}

  /**
   * Answers a GET request.
   *
   * @param path after the common prefix; empty for the first page
   * @param query decoded parameters; of equal names, the last one
   */
  PageReply get(String path, Map<String, String> query) throws IOException;

  /**
   * Answers a POST request.
   *
   * @param body JSON in UTF-8, or a file
   */
  PageReply post(String path, byte[] body) throws IOException;
}
