package lantai.text;

/** An error stops the build before a byte of the site changes; a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
