package lantai.importer.extract;

/**
 * Where a web page was published, according to the page. Values that are not known are empty.
 *
 * @param name of the publisher
 * @param published date in the format of the page
 */
public record WebPageMetadata(String url, String name, String published) {

  public static final WebPageMetadata UNKNOWN = new WebPageMetadata("", "", "");
}
