package lantai.model.table;

import java.util.regex.Pattern;

/** The syntax of a text field. */
public enum FieldSyntax {
  TEXT("", ""),
  /** A name that is valid in addresses, and as a file name on every system. */
  ID("(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]+(-[a-z0-9]+)*", ""),
  /** A decimal number, quoted so that YAML keeps its digits. */
  DECIMAL("-?[0-9]{1,15}(\\.[0-9]{1,9})?", "decimal"),
  /** Syllables and other Latin words, which may contain digits. */
  PINYIN("([A-Za-z0-9][!-~]*( [!-~]+)*)?", "pinyin-missing"),
  ISO_DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}", "iso-date"),
  /** A web address that ends in a slash and has no query. */
  BASE_ADDRESS("https?://.+/", "base-address"),
  WEB_ADDRESS("https?://[^\\s\"<>\\\\/]+(/[^\\s\"<>\\\\]*)?", "web-address"),
  SHA_256("[0-9a-f]{64}", "sha-256"),
  /** A link: relative to the site's root, or absolute; no other scheme is safe for readers. */
  LINK("(" + Absolute.ADDRESS + "|[A-Za-z0-9_-][A-Za-z0-9._/-]*(#[A-Za-z0-9._-]+)?)", "link"),
  /** As a link; a page of the site ends in .html, so that a bare telephone number is not one. */
  CONTACT(
      "(" + Absolute.ADDRESS + "|[A-Za-z0-9_-][A-Za-z0-9._/-]*\\.html(#[A-Za-z0-9._-]+)?)",
      "contact"),
  COLOUR("#[0-9A-Fa-f]{6}", "colour"),
  DOMAIN("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+", "domain"),
  /** 政府网站标识码 (国办发〔2017〕47号). */
  GOVERNMENT_CODE("(bm[0-9]{8}|[0-9]{10})", "id-code"),
  MINUTE(
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]",
      "published");

  /** Holds what constants of the enum are made of, which cannot use its own fields. */
  private static final class Absolute {
    static final String ADDRESS =
        "https?://[^\\s\"<>\\\\/]+(/[^\\s\"<>\\\\]*)?|mailto:[^\\s\"<>@]+@[^\\s\"<>@]+"
            + "|tel:[+]?[0-9-]+";
  }

  /** Maximum length of an id in characters; well below the limit of any file system. */
  public static final int LONGEST_ID = 80;

  private final Pattern pattern;
  private final String hint;

  FieldSyntax(String pattern, String hint) {
    this.pattern = Pattern.compile(pattern);
    this.hint = hint;
  }

  /**
   * Returns the regular expression for the whole text, also valid in JSON Schema; empty if any text
   * is allowed.
   */
  public String pattern() {
    return pattern.pattern();
  }

  /** Returns the message key of the hint that explains it. */
  public String hint() {
    return hint;
  }

  public boolean allows(String text) {
    return this == TEXT
        || pattern.matcher(text).matches() && (this != ID || text.length() <= LONGEST_ID);
  }
}
