package lantai.importer;

import java.util.List;

/**
 * Result of drafting chapters again.
 *
 * @param removed number of rows removed or replaced
 * @param added number of rows drafted
 * @param questions what a person should check
 */
public record RedraftResult(int removed, int added, List<DraftQuestion> questions) {}
