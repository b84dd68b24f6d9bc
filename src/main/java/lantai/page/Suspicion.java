package lantai.page;

/**
 * A use of a term that somebody should look at.
 *
 * @param kind {@code inside-name}, {@code out-of-order}
 */
public record Suspicion(String term, String kind, Pieces.Context context) {}
