package lantai.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FullWidthForms;
import org.jspecify.annotations.Nullable;

/**
 * A figure as comparable numbers: 0.3万公里 and 3000公里 are equal.
 *
 * @param number in the base unit, negative for a decrease; for a range, the end printed first
 * @param low the least value that the figure allows; {@code null} if it has no lower limit
 * @param high the greatest value that it allows; {@code null} if it has no upper limit
 * @param unitBase the printed unit without its multiplier 万 or 亿, full-width forms in half width;
 *     {@code %} for 百分之 and 成, {@code ‰} for 千分之; empty if no unit is printed
 */
public record NormalizedFigure(
    BigDecimal number, @Nullable BigDecimal low, @Nullable BigDecimal high, String unitBase) {

  /** A multiple before a unit: 千万元 has one, but 千瓦 and 千米 are units. */
  private static final Pattern MULTIPLE =
      Pattern.compile("([十百千]?(?:万亿|亿|万)|[十百千](?=[元人户家亩个座所项件名条套]))(.*)");

  /** Units that are printed before a number in Chinese numerals, with their symbols. */
  public static final Map<String, String> FRACTIONS = Map.of("百分之", "%", "千分之", "‰", "万分之", "‱");

  private static final String TENTHS = "成";

  private static final String POWERS_OF_TEN = "零十百千万";

  /** Returns {@code null} if the figure has no value. */
  public static @Nullable NormalizedFigure of(@Nullable Figure figure) {
    return figure == null || figure.value() == null
        ? null
        : of(
            figure.value().value(),
            figure.to() == null ? "" : figure.to().value(),
            figure.unitText(),
            figure.bound().value());
  }

  /**
   * Returns the normalized figure.
   *
   * @param value a decimal number
   * @param to the other end of a range, or empty
   * @param printedUnit empty if none is printed
   */
  public static NormalizedFigure of(String value, String to, String printedUnit, Bound bound) {
    String unit = FullWidthForms.toHalfWidth(printedUnit).strip();
    BigDecimal factor = unit.equals(TENTHS) ? BigDecimal.TEN : BigDecimal.ONE;
    unit = unit.equals(TENTHS) ? "%" : FRACTIONS.getOrDefault(unit, unit);
    Matcher multiple = MULTIPLE.matcher(unit);
    if (multiple.matches()) {
      factor = factor(multiple.group(1));
      unit = multiple.group(2);
    }
    BigDecimal number = times(value, factor);
    return normalized(number, to.isEmpty() ? number : times(to, factor), bound, unit);
  }

  /** Applies a bound to the printed number without its sign: a fall of more than 5 is below -5. */
  private static NormalizedFigure normalized(
      BigDecimal number, BigDecimal end, Bound bound, String unit) {
    boolean isLeast =
        switch (bound) {
          case RANGE, NONE, COMPLETE, AT_LEAST, MORE_THAN -> true;
          case AT_MOST, LESS_THAN, NEARLY, APPROXIMATELY -> false;
        };
    boolean isMost =
        switch (bound) {
          case RANGE, NONE, COMPLETE, AT_MOST, LESS_THAN, NEARLY -> true;
          case AT_LEAST, MORE_THAN, APPROXIMATELY -> false;
        };
    boolean falls = number.signum() < 0;
    boolean outwards = number.abs().compareTo(end.abs()) <= 0;
    BigDecimal least = isLeast ? outwards ? number : end : null;
    BigDecimal most = isMost ? outwards ? end : number : null;
    return new NormalizedFigure(number, falls ? most : least, falls ? least : most, unit);
  }

  /**
   * Returns the figure with its printed minus sign: the bound then qualifies the signed number, so
   * that -5℃以下 is at most -5.
   */
  public NormalizedFigure signed() {
    boolean oneSided = low == null != (high == null);
    return oneSided ? new NormalizedFigure(number, high, low, unitBase) : this;
  }

  /** Returns the figure of a top rank, such as 前3, of which only the last rank is printed. */
  public NormalizedFigure atMost() {
    return new NormalizedFigure(number, null, high, unitBase);
  }

  /** Whether it allows only one number. */
  public boolean isExact() {
    return low != null && low.equals(high);
  }

  private static BigDecimal factor(String multiple) {
    int power = 0;
    for (char c : multiple.toCharArray()) {
      power += c == '亿' ? 8 : POWERS_OF_TEN.indexOf(c);
    }
    return BigDecimal.TEN.pow(power);
  }

  private static BigDecimal times(String number, BigDecimal factor) {
    BigDecimal product = new BigDecimal(number).multiply(factor).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }
}
