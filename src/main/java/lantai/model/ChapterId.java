package lantai.model;

/**
 * A chapter's name in addresses and quotations, such as {@code 2-4}. It is written in the chapter's
 * front matter and never derived from wording, so that rewording a title moves no address.
 */
public record ChapterId(String value) {

  /** The printed notes, taken as a chapter; no file of {@code chapters/} may bear this id. */
  public static final ChapterId NOTES = new ChapterId("notes");

  /** The part a chapter stands in: what is before the first hyphen, empty where there is none. */
  public String part() {
    int hyphen = value.indexOf('-');
    return hyphen < 0 ? "" : value.substring(0, hyphen);
  }

  @Override
  public String toString() {
    return value;
  }
}
