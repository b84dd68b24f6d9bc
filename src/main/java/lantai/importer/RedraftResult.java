package lantai.importer;

import java.util.List;

/**
 * What a {@link ChapterRedrafter} has done.
 *
 * @param removed number of rows removed or replaced
 * @param added number of rows drafted
 * @param questions what a person should check
 */
public record RedraftResult(int removed, int added, List<DraftQuestion> questions) {}
