package lantai.model;

import java.util.regex.Pattern;

/**
 * Identifies a chapter in addresses and quotations, such as {@code 2-4}. It is written in the
 * chapter's front matter and never derived from the title, so that addresses are permanent.
 */
public record ChapterId(String value) implements Comparable<ChapterId> {

  /** The printed notes as a chapter; no file of {@code chapters/} may have this id. */
  public static final ChapterId NOTES = new ChapterId("notes");

  private static final Pattern PART = Pattern.compile("[^-]+");

  /** Returns the part of the report: the id before its first hyphen; empty if it has none. */
  public String part() {
    int hyphen = value.indexOf('-');
    return hyphen < 0 ? "" : value.substring(0, hyphen);
  }

  /**
   * Orders ids by their components between hyphens, numbers by value and before words: {@code 1-2,
   * 1-10, 1-closing, 2-0, closing}.
   */
  @Override
  public int compareTo(ChapterId other) {
    return sortKey().compareTo(other.sortKey());
  }

  /**
   * Returns a key whose order as a string is the order of the ids: hyphens precede all other
   * characters, and longer numbers follow shorter ones.
   */
  private String sortKey() {
    return PART.matcher(value)
        .replaceAll(
            part ->
                part.group().matches("[0-9]+")
                    ? "0" + (char) ('0' + part.group().length()) + part.group()
                    : "1" + part.group());
  }

  @Override
  public String toString() {
    return value;
  }
}
