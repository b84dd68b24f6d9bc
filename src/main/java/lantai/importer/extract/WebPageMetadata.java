package lantai.importer.extract;

/**
 * What a file says of where it was published; what is not known is empty.
 *
 * @param name who published it
 * @param published a date as the file writes it
 */
public record WebPageMetadata(String url, String name, String published) {

  public static final WebPageMetadata UNKNOWN = new WebPageMetadata("", "", "");
}
