package lantai.archive;

/**
 * The agents of the ingest event (PREMIS 3).
 *
 * @param custodian name of the person or organisation that archives; the user of OCFL (1.1,
 *     3.5.3.1)
 * @param address URI of the custodian
 * @param approver who approved the publication; empty if not recorded
 * @param software the program that built the site, with its version
 */
public record IngestProvenance(
    String custodian, String address, String software, String approver) {}
