package lantai.archive;

/** How thoroughly a store is verified; the event names are from PREMIS 3. */
public enum VerificationLevel {
  /** All files are present and no others, and the newest inventory is valid. */
  STRUCTURE(AuditEvent.VALIDATION),

  /** Also the digests of the files of the newest version. */
  NEWEST(AuditEvent.VALIDATION),

  /** Also the digest of every file, and all inventories by ocfl-java's validator. */
  FIXITY("fixity check");

  private final String event;

  VerificationLevel(String event) {
    this.event = event;
  }

  String event() {
    return event;
  }
}
