package lantai.importer;

/**
 * Comparison of a content folder with the received text, in numbers of visible characters.
 *
 * @param movedCharacters imported characters that in the source follow one that they now precede
 */
public record RoundTripResult(
    int sourceCharacters, int importedCharacters, int excludedCharacters, int movedCharacters) {}
