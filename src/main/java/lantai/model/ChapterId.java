package lantai.model;

/**
 * Identifies a chapter in addresses and quotations, such as {@code 2-4}. It is written in the
 * chapter's front matter and never derived from the title, so that addresses do not change.
 */
public record ChapterId(String value) {

  /** The printed notes as a chapter; no file of {@code chapters/} may have this id. */
  public static final ChapterId NOTES = new ChapterId("notes");

  /** The part of the report: the id before its first hyphen; empty if it has none. */
  public String part() {
    int hyphen = value.indexOf('-');
    return hyphen < 0 ? "" : value.substring(0, hyphen);
  }

  @Override
  public String toString() {
    return value;
  }
}
