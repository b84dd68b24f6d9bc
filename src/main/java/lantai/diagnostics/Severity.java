package lantai.diagnostics;

import java.util.Locale;

/** The severity of a problem. If there is an error, the site is not changed. */
public enum Severity {
  ERROR,
  WARNING;

  /** Returns {@code error} or {@code warning}, as in all formats. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
