package lantai.archive;

/**
 * Title and address of the report, and the people and software that made the version.
 *
 * @param base the URL that the site was built for, ending in a slash
 * @param custodian who archived the version; empty if not recorded
 * @param approver who approved it; empty if not recorded
 * @param software the program that built it; empty if not recorded
 */
public record VersionProvenance(
    String title,
    String base,
    String publisher,
    String custodian,
    String approver,
    String software) {}
