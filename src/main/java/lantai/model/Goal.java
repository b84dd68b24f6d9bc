package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code content/goals/}: something the report says that can be held against it. The
 * permitted types, in this order, are the tables that there are.
 */
public sealed interface Goal permits Target, Result, Commitment, Project, LivelihoodItem, City {

  /** The kinds of goals, one per table. */
  enum GoalKind {
    TARGET("targets.html"),
    RESULT("results.html"),
    COMMITMENT("targets.html"),
    PROJECT("projects.html"),
    LIVELIHOOD("livelihood.html"),
    CITY("cities.html");

    private final String page;

    GoalKind(String page) {
      this.page = page;
    }

    /** The page that lists the goals of this kind, relative to the site's root. */
    public String page() {
      return page;
    }
  }

  /**
   * Words of a row that the report must print.
   *
   * @param modality the word that says how firmly, in the quote
   * @param inQuote any other word in the quote
   * @param inSentence a word in the sentences that the quote touches
   */
  record PrintedWords(
      @Nullable Located<String> modality,
      @Nullable Located<String> inQuote,
      @Nullable Located<String> inSentence) {

    static final PrintedWords NONE = new PrintedWords(null, null, null);
  }

  GoalKind kind();

  GoalId id();

  String name();

  Citation citation();

  /** The figure that the row claims. */
  @Nullable Figure figure();

  PrintedWords printedWords();

  /** Where its id is written. */
  Place place();
}
