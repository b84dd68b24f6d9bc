package lantai.site.html;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Receives a page and ends its rendering if it becomes too long or its templates recurse endlessly;
 * records the template element that rendering has reached. The limits allow for the longest report
 * known, whose 58,000 characters are 3.3 times as many as in Jiangxi 2024, the source of the
 * figures below.
 */
final class LimitedPageWriter extends Writer implements TemplateProcessingTracer {

  /** Maximum time for a page; the slowest of Jiangxi 2024 takes 0.8 s beside other programs. */
  static final Duration TIME = Duration.ofSeconds(30);

  /** Maximum length of a page, in UTF-16 code units; the longest of Jiangxi 2024 has 96,269. */
  private static final int MOST_CHARACTERS = 50_000_000;

  /** Maximum depth of nested template elements; a page of any length has up to 17. */
  private static final int MOST_NESTED = 400;

  private StringWriter out = new StringWriter();
  private int depth;
  private boolean exceeded;
  private volatile @Nullable TracedElement last;

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    last = element;
    if (++depth > MOST_NESTED) {
      exceeded = true;
      throw new IllegalStateException("more than " + MOST_NESTED + " elements within each other");
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    depth--;
  }

  /** Whether a limit ended the rendering. */
  boolean isExceeded() {
    return exceeded;
  }

  /**
   * Returns the element that was entered last; {@code null} before the first. May be called by
   * other threads.
   */
  @Nullable TracedElement last() {
    return last;
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    if (out.getBuffer().length() + length > MOST_CHARACTERS) {
      exceeded = true;
      throw new IOException("more than " + MOST_CHARACTERS + " characters");
    }
    out.write(text, start, length);
  }

  @Override
  public void flush() {}

  /** Returns the page. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** Discards the page. */
  @Override
  public void close() {
    out = new StringWriter();
    depth = 0;
  }
}
