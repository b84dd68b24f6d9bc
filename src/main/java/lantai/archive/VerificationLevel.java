package lantai.archive;

/** How thoroughly a store is verified; the event names are those of PREMIS 3. */
public enum VerificationLevel {
  /** Structure and inventories. */
  STRUCTURE(AuditEvent.VALIDATION),

  /** Also the digest of every file. */
  FIXITY("fixity check");

  private final String event;

  VerificationLevel(String event) {
    this.event = event;
  }

  String event() {
    return event;
  }
}
