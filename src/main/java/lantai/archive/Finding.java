package lantai.archive;

/**
 * Something in a store that is not as it was written.
 *
 * @param code OCFL's (E… or W…, see its table of validation codes), or one of Lantai's own: {@code
 *     root} for a file of the storage root, {@code chain} for a version that does not follow the
 *     one before it, {@code metadata}
 * @param where the object or file
 * @param what in the words of whoever found it
 */
public record Finding(String code, String where, String what) {

  @Override
  public String toString() {
    return code + " " + where + ": " + what;
  }
}
