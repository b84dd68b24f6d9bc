package lantai.importer.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.ChangeDirection;
import lantai.model.FigureNature;
import org.jspecify.annotations.Nullable;

/** Reads the name and verb of an indicator before a figure that does not count a noun. */
final class IndicatorReader {

  private static final Pattern CHANGE = DraftPatterns.get("change-at-end");
  private static final Pattern DECREASE = DraftPatterns.get("decrease");
  private static final Pattern REACH = DraftPatterns.get("reach-at-end");
  private static final Pattern HELD = DraftPatterns.get("held-at-end");
  private static final Pattern BASE = DraftPatterns.get("base");
  private static final Pattern ADDED = DraftPatterns.get("added");
  private static final Pattern ADDED_WITHIN = DraftPatterns.get("added-within");
  private static final Pattern PLAN = DraftPatterns.get("plan");
  private static final Pattern COMPARED = DraftPatterns.get("compared");
  private static final Pattern COMPARED_BASE = DraftPatterns.get("compared-base");
  private static final Pattern TIME_UNIT = DraftPatterns.get("time-unit");
  private static final Pattern COUNT_UNIT = DraftPatterns.get("count-unit");
  private static final Pattern SHARE = DraftPatterns.get("share-name");
  private static final Pattern GROWTH_RATE = DraftPatterns.get("growth-name");
  private static final Pattern AMOUNT = DraftPatterns.get("amount-name");

  /** By how much an index improved; it may be lower for that. */
  private static final Pattern IMPROVED = Pattern.compile("(.*?)(改善了?)");

  private static final Pattern NEGATIVE_BASE = DraftPatterns.get("negative-base");

  /** The verb precedes the name: 压减一般性支出5%. */
  private static final Pattern CUT = Pattern.compile("(压减|压缩|压降|削减|核减)(.+)");

  private static final Pattern INDEX = Pattern.compile(".*指数");

  private IndicatorReader() {}

  /**
   * Reads a name with a verb.
   *
   * @param words before the figure, without words that cannot belong to a name
   */
  static Optional<FigureMeaning> read(String words, ScannedFigure figure) {
    Optional<FigureMeaning> moved = readMove(words, figure);
    if (moved.isPresent()) {
      return moved;
    }
    Matcher plan = PLAN.matcher(words);
    boolean rate = figure.isRatio();
    if (rate && plan.matches()) {
      return Optional.of(
          FigureMeaning.of(plan.group(1), FigureNature.RATE, plan.group(2), ChangeDirection.NONE));
    }
    Matcher compared = COMPARED_BASE.matcher(words);
    Matcher change = compared.matches() ? compared : CHANGE.matcher(words);
    if (change.matches()) {
      return Optional.of(changed(change.group(1), bare(change.group(2)), figure));
    }
    Matcher improved = IMPROVED.matcher(words);
    if (rate && improved.matches()) {
      return Optional.of(
          FigureMeaning.of(
              improved.group(1), FigureNature.GROWTH, improved.group(2), ChangeDirection.NONE));
    }
    Matcher cut = CUT.matcher(words);
    if (rate && cut.matches()) {
      return Optional.of(changed(cut.group(2), cut.group(1), figure));
    }
    Matcher held = HELD.matcher(words);
    if (held.matches()) {
      return Optional.of(reached(held.group(1), null, figure).held(held.group(2)));
    }
    Matcher added = ADDED.matcher(words);
    if (added.matches() && !rate && !added.group(1).isEmpty()) {
      return Optional.of(increment(added.group(1), added.group(2)));
    }
    Matcher reach = REACH.matcher(words);
    if (reach.matches()) {
      return Optional.of(reached(reach.group(1), bare(reach.group(2)), figure));
    }
    return Optional.empty();
  }

  /** Reads a change from one figure to another: 从第11位跃升至第7位. */
  static Optional<FigureMeaning> readMove(String words, ScannedFigure figure) {
    Matcher base = BASE.matcher(words.replaceFirst("(?:-|负)(?=[0-9])", ""));
    return base.matches()
        ? Optional.of(reached(base.group(1), base.group(2), figure))
            .map(
                found ->
                    figure.isRatio() && NEGATIVE_BASE.matcher(words).matches()
                        ? found.of(FigureNature.GROWTH)
                        : found)
        : Optional.empty();
  }

  /** Reads a name without a verb. */
  static Optional<FigureMeaning> readName(String words, ScannedFigure figure) {
    Matcher compared = COMPARED.matcher(words);
    if (figure.isPercentagePoints()) {
      return compared.matches() && !compared.group(1).isEmpty()
          ? Optional.of(
              FigureMeaning.of(words, FigureNature.INCREMENT, null, ChangeDirection.UP)
                  .doubted("compared"))
          : Optional.empty();
    }
    if (ADDED_WITHIN.matcher(words).matches()) {
      return Optional.of(increment(words, null));
    }
    boolean time = TIME_UNIT.matcher(figure.unit()).matches();
    return time && !AMOUNT.matcher(words).matches()
        ? Optional.empty()
        : Optional.of(reached(words, null, figure));
  }

  static boolean namesAnAddition(String words) {
    return ADDED_WITHIN.matcher(words).matches();
  }

  static FigureMeaning increment(String name, @Nullable String word) {
    return FigureMeaning.of(name, FigureNature.INCREMENT, word, ChangeDirection.UP);
  }

  private static FigureMeaning changed(String name, String word, ScannedFigure figure) {
    boolean down = DECREASE.matcher(word).matches();
    boolean ratio = figure.isRatio() || figure.unit().equals("倍");
    FigureMeaning meaning =
        FigureMeaning.of(
            name,
            ratio ? FigureNature.GROWTH : FigureNature.INCREMENT,
            word,
            down ? ChangeDirection.DOWN : ChangeDirection.UP);
    boolean unclear = ratio && SHARE.matcher(name).matches();
    return unclear ? meaning.doubted("ratio-changed") : meaning;
  }

  static FigureMeaning reached(String name, @Nullable String word, ScannedFigure figure) {
    return FigureMeaning.level(
        name,
        word != null && word.equals("占")
            ? FigureNature.SHARE
            : nature(IndicatorNameExtractor.stripped(name), figure),
        word);
  }

  static FigureNature nature(String name, ScannedFigure figure) {
    String unit = figure.unit();
    if (figure.isRank() || unit.equals("位")) {
      return FigureNature.RANK;
    }
    if (figure.isRatio()) {
      return GROWTH_RATE.matcher(name).matches()
          ? FigureNature.GROWTH
          : INDEX.matcher(name).matches()
              ? FigureNature.INDEX
              : SHARE.matcher(name).matches() ? FigureNature.SHARE : FigureNature.RATE;
    }
    if (INDEX.matcher(name).matches()) {
      return FigureNature.INDEX;
    }
    boolean count = COUNT_UNIT.matcher(unit).matches() && !AMOUNT.matcher(name).matches();
    return count ? FigureNature.COUNT : FigureNature.LEVEL;
  }

  /** Removes adverbs before a verb. */
  private static String bare(String printed) {
    return DraftPatterns.get("adverbs").matcher(printed).replaceFirst("");
  }
}
