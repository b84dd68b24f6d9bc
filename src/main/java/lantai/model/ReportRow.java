package lantai.model;

import java.util.Arrays;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code content/goals/}: a statement of the report that can be checked. Each permitted
 * type has a {@link RowKind}.
 */
public sealed interface ReportRow
    permits Target, // each on its line
        Result,
        Commitment,
        Aspiration,
        Project,
        ContinuityStatement,
        LivelihoodItem,
        IntendedCityRole {

  /** The kinds of rows, one per table, in the order of the site. */
  enum RowKind implements Choice {
    TARGET(Target.class, TextLinkKind.FIGURE, CoverageScope.FIGURE_OR_WORDS, true),
    RESULT(Result.class, TextLinkKind.RESULT, CoverageScope.FIGURE_OR_WORDS, false),
    COMMITMENT(Commitment.class, TextLinkKind.TASK, CoverageScope.FIGURE, false),
    ASPIRATION(Aspiration.class, TextLinkKind.NONE, CoverageScope.FIGURE_OR_WORDS, false),
    PROJECT(Project.class, TextLinkKind.NONE, CoverageScope.FIGURE, false),
    CONTINUITY(ContinuityStatement.class, TextLinkKind.NONE, CoverageScope.NONE, false),
    LIVELIHOOD(LivelihoodItem.class, TextLinkKind.NONE, CoverageScope.FIGURE, false),
    CITY(IntendedCityRole.class, TextLinkKind.NONE, CoverageScope.NONE, false);

    private final Class<? extends ReportRow> type;
    private final TextLinkKind link;
    private final CoverageScope covered;
    private final boolean searched;

    RowKind(
        Class<? extends ReportRow> type,
        TextLinkKind link,
        CoverageScope covered,
        boolean searched) {
      this.type = type;
      this.link = link;
      this.covered = covered;
      this.searched = searched;
    }

    public Class<? extends ReportRow> type() {
      return type;
    }

    /** The name of the table, also of its files. */
    public String table() {
      return TableSchemas.of(this).name();
    }

    /** The short title of the table. */
    @Override
    public String label() {
      return TableSchemas.of(this).shortTitle();
    }

    public TextLinkKind link() {
      return link;
    }

    public CoverageScope covered() {
      return covered;
    }

    /** Whether a search can be limited to these rows. */
    public boolean isSearched() {
      return searched;
    }
  }

  /** How the text of the report links to a row, and the words that are the link. */
  enum TextLinkKind {
    /** The figure. */
    FIGURE,
    /** The figure, or the words that state the row without one. */
    RESULT,
    /** The words that state the row. */
    TASK,
    NONE
  }

  /** Which numbers of the text a row covers. */
  enum CoverageScope {
    FIGURE,
    /** The figure, or the numbers in the words of a row without one. */
    FIGURE_OR_WORDS,
    NONE
  }

  /**
   * The words of a row that the report must print.
   *
   * @param modality a word of intent or caution, in the quote
   * @param inQuote other words in the quote
   * @param inSentence a word in the sentences that the quote touches
   * @param before a word anywhere in the paragraph before the end of the quote
   */
  record PrintedWords(
      @Nullable Located<String> modality,
      List<Located<String>> inQuote,
      @Nullable Located<String> inSentence,
      @Nullable Located<String> before) {

    static final PrintedWords NONE = new PrintedWords(null, List.of(), null, null);

    static PrintedWords inQuote(
        @Nullable Located<String> modality, @Nullable Located<String> word) {
      return new PrintedWords(modality, word == null ? List.of() : List.of(word), null, null);
    }
  }

  default RowKind kind() {
    return Arrays.stream(RowKind.values())
        .filter(kind -> kind.type() == getClass())
        .findFirst()
        .orElseThrow();
  }

  RowId id();

  String name();

  Citation citation();

  /** Returns the figure that the row states. */
  default @Nullable Figure figure() {
    return null;
  }

  /** Returns what the row is compared with. */
  default @Nullable BaselineReference baseline() {
    return null;
  }

  /** Whether the row states a number; it may also have a bound without one. */
  default boolean hasNumber() {
    return figure() != null && figure().value() != null;
  }

  default PrintedWords printedWords() {
    return PrintedWords.NONE;
  }

  /** Returns the words of the quote that are shown with the figure, or instead of it. */
  default List<Located<String>> shownWords() {
    return List.of();
  }

  /** Returns the place of its id. */
  Place place();
}
