package lantai.archive.export;

/** Formats in which a version can be exported. */
public enum ExportFormat {
  /** Web Archive Collection Zipped 1.1.1, for ReplayWeb.page. */
  WACZ("wacz"),
  /** WARC 1.1 (ISO 28500:2017). */
  WARC("warc"),
  /** A BagIt 1.0 bag (RFC 8493) in a ZIP file. */
  BAGIT("bagit.zip"),
  /** The report's OCFL 1.1 object with all its versions, in a ZIP file. */
  OCFL("ocfl.zip"),
  /** The version's files. */
  ZIP("zip");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** Returns the file name extension, without its dot. */
  public String extension() {
    return extension;
  }
}
