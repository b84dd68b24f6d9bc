package lantai.model;

import lantai.diagnostics.Located;

/**
 * Where the report says something.
 *
 * @param quote verbatim, to be found exactly once in the chapter, white space ignored
 * @param focus the piece of the quote that is meant, or {@code null} for the whole quote
 */
public record Citation(Located<ChapterId> chapter, Located<String> quote, Located<String> focus) {}
