package lantai.link;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.model.ChangeDirection;
import lantai.model.FigureNature;

/**
 * Determines which natures the text around a figure allows. Only those that it rules out with
 * certainty are excluded: an ordinal is a rank, a distance in kilometres is not a share.
 */
final class FigureNatureClassifier {

  private static final Pattern RATIO = Pattern.compile("[%‰‱]|[百千万]分之|成");
  private static final Pattern MULTIPLE = Pattern.compile("倍|番");

  /** Units that may or may not be those of a ratio. */
  private static final Pattern UNCLEAR = Pattern.compile(".*/[0-9]*[百千万]人?|分|度");

  private static final Pattern TIME = Pattern.compile(".*[年月天日周季时分秒届次轮期旬载场连].*");
  private static final Pattern LASTING = Pattern.compile("(?:连续|历时|为期|提前|用时)$");
  private static final Pattern ORDINAL = Pattern.compile("第$");
  private static final Pattern AMONG_FIRST = ChinesePatterns.get("figure.among-first");
  private static final Pattern FIRST = Pattern.compile("[位名强甲]?(?![\\p{IsHan}A-Za-z0-9.%‰])");
  private static final Pattern PLACED = ChinesePatterns.get("rank.before");
  private static final Pattern PLACE_AFTER = ChinesePatterns.get("rank.after");
  private static final Pattern RATIO_NAME = ChinesePatterns.get("ratio.name");
  private static final Pattern GROWTH_NAME = ChinesePatterns.get("growth.name");
  private static final Pattern SHARE_NAME = ChinesePatterns.get("share.name");
  private static final Pattern OF_WHOLE = ChinesePatterns.get("share.of");
  private static final Pattern STOCK = ChinesePatterns.get("stock.name");
  private static final Pattern ADDED = ChinesePatterns.get("added.figure");
  private static final Pattern TOTAL = ChinesePatterns.get("total.figure");
  private static final Pattern OF_PLAN = ChinesePatterns.get("plan.before");
  private static final Pattern GROWS = Pattern.compile("增长了?$");
  private static final String ZERO = "零";
  private static final Pattern INDEX = ChinesePatterns.get("index.word");

  private final FigureSurroundings printed;
  private final String unit;
  private final ChangeVerb change;
  private final Set<FigureNature> natures = EnumSet.allOf(FigureNature.class);

  private FigureNatureClassifier(FigureSurroundings printed, String unit) {
    this.printed = printed;
    this.unit = unit;
    this.change = ChangeVerb.before(printed.before(), printed.after());
  }

  /**
   * Returns the possible natures.
   *
   * @param unit as printed, in half width; empty if none is printed
   * @param name of the row
   */
  static Set<FigureNature> of(FigureSurroundings printed, String unit, String name) {
    FigureNatureClassifier possible = new FigureNatureClassifier(printed, unit);
    if (ORDINAL.matcher(printed.before()).find()) {
      return possible.isTime() || printed.after().startsWith("年")
          ? EnumSet.of(FigureNature.RANK, FigureNature.DURATION)
          : EnumSet.of(FigureNature.RANK);
    }
    if (AMONG_FIRST.matcher(printed.before()).find()
        && FIRST.matcher(printed.after()).lookingAt()) {
      return EnumSet.of(FigureNature.RANK);
    }
    if (LASTING.matcher(printed.before()).find() && possible.isTime()) {
      return EnumSet.of(FigureNature.DURATION);
    }
    possible.byPlace();
    possible.byUnit();
    possible.byChange();
    if (possible.isRatio()) {
      possible.byName();
    } else {
      possible.byAmount();
    }
    if (!INDEX.matcher(printed.sentence() + printed.after() + name).find()) {
      possible.exclude(FigureNature.INDEX);
    }
    return possible.natures;
  }

  private void exclude(FigureNature... excluded) {
    natures.removeAll(Set.of(excluded));
  }

  private boolean isTime() {
    return TIME.matcher(unit).matches();
  }

  private boolean isRatio() {
    return RATIO.matcher(unit).matches();
  }

  private boolean isPoints() {
    return unit.endsWith("分点");
  }

  private boolean isMultiple() {
    return MULTIPLE.matcher(unit).matches();
  }

  private void byPlace() {
    boolean placed =
        PLACED.matcher(printed.before()).find() || PLACE_AFTER.matcher(printed.after()).lookingAt();
    if (!placed || change.isChange()) {
      exclude(FigureNature.RANK);
    }
  }

  private void byUnit() {
    if (isRatio() || isPoints() || isMultiple()) {
      exclude(FigureNature.COUNT, FigureNature.RANK, FigureNature.DURATION);
    } else if (!unit.isEmpty() && !UNCLEAR.matcher(unit).matches()) {
      exclude(FigureNature.RATE, FigureNature.SHARE, FigureNature.GROWTH);
    }
    if (!unit.isEmpty() && !isTime() || printed.number().equals(ZERO)) {
      exclude(FigureNature.DURATION);
    }
    if (printed.number().equals(ZERO)) {
      exclude(FigureNature.SHARE);
    }
  }

  /** Narrows the natures by the name or verb next to a ratio: 比重29%, 涨幅3%, 完成年计划的105%, 增长5%. */
  private void byName() {
    String before = printed.before();
    if (OF_PLAN.matcher(before).find()) {
      natures.retainAll(Set.of(FigureNature.RATE));
    } else if (SHARE_NAME.matcher(before).find()) {
      natures.retainAll(Set.of(FigureNature.SHARE));
    } else if (RATIO_NAME.matcher(before).find() || OF_WHOLE.matcher(before).find()) {
      exclude(FigureNature.LEVEL, FigureNature.GROWTH, FigureNature.INCREMENT);
    } else if (GROWTH_NAME.matcher(before).find()) {
      exclude(FigureNature.LEVEL, FigureNature.SHARE);
    } else if (GROWS.matcher(before).find() && change.isChange()) {
      natures.retainAll(Set.of(FigureNature.GROWTH));
    }
  }

  /** Narrows the natures by the word next to an amount: 总数达5家, 累计改造5户, 净增5家. */
  private void byAmount() {
    String before = printed.before();
    if (STOCK.matcher(before).find() || TOTAL.matcher(before).find()) {
      exclude(FigureNature.INCREMENT, FigureNature.GROWTH);
    } else if (ADDED.matcher(before).find() && !unit.isEmpty() && !isPoints() && !isMultiple()) {
      exclude(FigureNature.LEVEL, FigureNature.COUNT);
    }
  }

  private void byChange() {
    if (change.isChange() && !unit.isEmpty()) {
      exclude(FigureNature.LEVEL, FigureNature.INDEX, FigureNature.SHARE, FigureNature.RATE);
      if (change.direction() == ChangeDirection.UP) {
        exclude(FigureNature.COUNT);
      }
    }
    boolean changes = ChangeVerb.isIn(printed.clause());
    if (!changes) {
      exclude(FigureNature.GROWTH);
    }
    if (!changes && (isRatio() || isPoints()) || change.reached() && !changes) {
      exclude(FigureNature.INCREMENT);
    }
  }
}
