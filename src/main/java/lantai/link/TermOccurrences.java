package lantai.link;

import java.util.List;

/**
 * The occurrences of the glossary's terms, each list in the order of the text.
 *
 * @param separate not overlapping one another
 * @param nested occurrences within longer terms
 * @param glosses the texts that explain terms, at most one per term
 */
record TermOccurrences(
    List<TermOccurrence> separate, List<NestedOccurrence> nested, List<TermOccurrence> glosses) {}
