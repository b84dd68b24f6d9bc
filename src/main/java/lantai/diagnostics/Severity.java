package lantai.diagnostics;

import java.util.Locale;

/** An error stops the build before a byte of the site changes; a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** As data, formats of others and style sheets name it: {@code error}, {@code warning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
