package lantai.importer;

/**
 * How a content folder compares with the received text, in visible characters.
 *
 * @param movedCharacters imported characters that come later in the source than one before them
 */
public record RoundTripResult(
    int sourceCharacters, int importedCharacters, int excludedCharacters, int movedCharacters) {}
