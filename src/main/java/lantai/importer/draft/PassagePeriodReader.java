package lantai.importer.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.importer.DraftedTables;
import lantai.link.Deadline;
import lantai.model.ChapterKind;
import org.jspecify.annotations.Nullable;

/** Finds the period of each passage: that of its chapter, unless a sentence says otherwise. */
final class PassagePeriodReader {

  private static final Pattern GOALS_NAMED =
      ChinesePatterns.get(DraftedTables.WORDS, "sentence.goals-named");
  private static final Pattern MAIN = ChinesePatterns.get(DraftedTables.WORDS, "sentence.main");
  private static final Pattern PAST = ChinesePatterns.get(DraftedTables.WORDS, "sentence.past");
  private static final Pattern FUTURE = ChinesePatterns.get(DraftedTables.WORDS, "sentence.future");
  private static final Pattern UNTIL = ChinesePatterns.get(DraftedTables.WORDS, "sentence.until");
  private static final Pattern TERM = DraftPatterns.get("term");
  private static final Pattern YEAR = DraftPatterns.get("year");
  private static final Pattern PLAN = Pattern.compile("十([一二三四五六七八九])?五");

  /** Last year of the tenth five-year plan. */
  private static final int TENTH_PLAN = 2005;

  private final ChapterKind kind;
  private final @Nullable Integer planned;
  private final int year;
  private boolean term;

  /**
   * @param kind of the chapter
   * @param title of its part
   * @param year of the report; 0 if unknown
   */
  PassagePeriodReader(ChapterKind kind, String title, int year) {
    this.kind = kind;
    this.year = year;
    this.term = kind == ChapterKind.FIVE_YEAR_REVIEW || kind == ChapterKind.FIVE_YEAR_PLAN;
    this.planned = kind == ChapterKind.FIVE_YEAR_PLAN ? lastYear(title, year) : null;
  }

  private static @Nullable Integer lastYear(String title, int year) {
    Matcher plan = PLAN.matcher(title);
    if (plan.find()) {
      int after = plan.group(1) == null ? 0 : "一二三四五六七八九".indexOf(plan.group(1)) + 1;
      return TENTH_PLAN + 5 * after;
    }
    return year == 0 ? null : year + 4;
  }

  /** Reads the next paragraph of the chapter. */
  ParagraphPassages next(NormalizedTextBlock text) {
    boolean before = term;
    term = term(text.plain(), text.plain().length(), before);
    return new ParagraphPassages(text, before);
  }

  private boolean term(String text, int end, boolean before) {
    if (kind.isPlan()) {
      return before;
    }
    int lastTerm = last(TERM, text, end);
    int lastYear = last(YEAR, text, end);
    return lastTerm == lastYear ? before : lastTerm > lastYear;
  }

  private static int last(Pattern pattern, String text, int end) {
    Matcher matcher = pattern.matcher(text).region(0, end);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  /** The passages of one paragraph. */
  final class ParagraphPassages {

    private final NormalizedTextBlock text;
    private final boolean termBefore;

    private ParagraphPassages(NormalizedTextBlock text, boolean termBefore) {
      this.text = text;
      this.termBefore = termBefore;
    }

    /**
     * Returns the period of the words at an offset; {@code null} if nothing can be drafted from
     * them.
     */
    @Nullable PassagePeriod at(int offset) {
      String plain = text.plain();
      int start = text.sentence(new TextRange(offset, offset)).start();
      String before = plain.substring(start, offset);
      boolean named = GOALS_NAMED.matcher(before).find();
      if (kind == ChapterKind.OTHER && !named
          || kind.isPlan() && PAST.matcher(before).find()
          || isReview() && FUTURE.matcher(before).find()) {
        return null;
      }
      boolean main =
          !isReview() && kind != ChapterKind.FIVE_YEAR_PLAN && MAIN.matcher(before).find();
      return new PassagePeriod(
          !isReview(),
          term(plain, offset, termBefore),
          isReview() ? null : until(before, offset),
          main,
          year);
    }

    /** Returns the deadline of the clause, or else of the sentence, or else of the plan. */
    private @Nullable Integer until(String before, int offset) {
      Optional<Deadline> deadline = Deadline.before(offset, text.plain(), year);
      Matcher until = UNTIL.matcher(before);
      return deadline.isPresent()
          ? deadline.get().years().first()
          : until.find() ? Integer.valueOf(until.group(1)) : planned;
    }

    private boolean isReview() {
      return kind == ChapterKind.REVIEW || kind == ChapterKind.FIVE_YEAR_REVIEW;
    }
  }
}
