package lantai.site.page;

/**
 * A use of a term that somebody should look at.
 *
 * @param kind {@code inside-name}, {@code out-of-order}
 */
public record TermWarningView(String term, String kind, RowViews.ContextView context) {}
