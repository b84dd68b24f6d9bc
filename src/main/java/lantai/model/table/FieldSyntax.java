package lantai.model.table;

import java.util.regex.Pattern;

/** How the text of a field must be written. */
public enum FieldSyntax {
  TEXT("", ""),
  /** What may be part of an address, and of a file name on every system. */
  ID("(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]+(-[a-z0-9]+)*", ""),
  /** A decimal number that must be quoted, so that YAML keeps its digits. */
  DECIMAL("-?[0-9]{1,15}(\\.[0-9]{1,9})?", "decimal"),
  /** Syllables and other Latin words, digits among them. */
  PINYIN("([A-Za-z0-9][!-~]*( [!-~]+)*)?", "pinyin-missing"),
  ISO_DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}", "iso-date"),
  /** A web address that ends in a slash and has no query. */
  BASE_ADDRESS("https?://.+/", "base-address"),
  WEB_ADDRESS("https?://[^\\s\"<>\\\\/]+(/[^\\s\"<>\\\\]*)?", "web-address"),
  SHA_256("[0-9a-f]{64}", "sha-256"),
  /** Of the site, relative to its root, or absolute; no other scheme can be safe for readers. */
  LINK(
      "(https?://[^\\s\"<>\\\\/]+(/[^\\s\"<>\\\\]*)?|mailto:[^\\s\"<>@]+@[^\\s\"<>@]+|tel:[+]?[0-9-]+"
          + "|[A-Za-z0-9_-][A-Za-z0-9._/-]*(#[A-Za-z0-9._-]+)?)",
      "link"),
  COLOUR("#[0-9A-Fa-f]{6}", "colour"),
  DOMAIN("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+", "domain"),
  /** 政府网站标识码 (国办发〔2017〕47号). */
  GOVERNMENT_CODE("(bm[0-9]{8}|[0-9]{10})", "id-code"),
  MINUTE(
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]",
      "published");

  /** Characters of an id; well below what any file system allows. */
  public static final int LONGEST_ID = 80;

  private final Pattern pattern;
  private final String hint;

  FieldSyntax(String pattern, String hint) {
    this.pattern = Pattern.compile(pattern);
    this.hint = hint;
  }

  /**
   * A regular expression of the whole text, also valid in JSON Schema; empty if any text will do.
   */
  public String pattern() {
    return pattern.pattern();
  }

  /** Key of the message that explains it. */
  public String hint() {
    return hint;
  }

  public boolean allows(String text) {
    return this == TEXT
        || pattern.matcher(text).matches() && (this != ID || text.length() <= LONGEST_ID);
  }
}
