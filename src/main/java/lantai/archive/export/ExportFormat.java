package lantai.archive.export;

/** The forms that a kept version can be handed over in. */
public enum ExportFormat {
  /** Web Archive Collection Zipped 1.1.1: what ReplayWeb.page replays. */
  WACZ("wacz"),
  /** WARC 1.1 (ISO 28500:2017). */
  WARC("warc"),
  /** BagIt 1.0 (RFC 8493), packed as one zip. */
  BAGIT("bagit.zip"),
  /** The report's OCFL 1.1 object with all its versions, packed as one zip. */
  OCFL("ocfl.zip"),
  /** The version's files. */
  ZIP("zip");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /** What follows the dot of a file's name. */
  public String ending() {
    return ending;
  }
}
