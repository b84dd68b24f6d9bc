package lantai.acceptance.engine;

import java.io.IOException;

/** A browser that shows one page. */
public interface DrivenBrowser extends AutoCloseable {

  /** Opens a page and waits until it is loaded. */
  void open(String address) throws IOException;

  /** Sets the size of the page's viewport in CSS pixels; it stays for pages opened later. */
  void resize(int width, int height) throws IOException;

  /**
   * Calls a function in the page.
   *
   * @param function an expression in JavaScript; the function has no parameters and may be
   *     asynchronous
   * @return what it returns, by JSON: a string, a number, a boolean, a list, a map, or null
   */
  Object call(String function) throws IOException;

  /** The pixels of the viewport, as PNG. */
  byte[] picture() throws IOException;

  @Override
  void close();
}
