package lantai.archive;

/**
 * The agents of the ingest event (PREMIS 3).
 *
 * @param custodian name of the person or organisation that archives; OCFL's user (1.1, 3.5.3.1)
 * @param address their URI
 * @param approver who approved that it is published; empty if not recorded
 * @param software the program that built the site, with its version
 */
public record IngestAgents(String custodian, String address, String software, String approver) {}
