package lantai.content;

import java.math.BigDecimal;
import lantai.diagnostics.Located;
import lantai.model.Bound;
import lantai.model.Figure;
import lantai.model.FigureNature;

/** Reads the keys of a row that say what its figure is. */
final class FigureReader {

  private FigureReader() {}

  /**
   * A task to be completed ({@code bound: complete}) may have no figure; all else must.
   *
   * @param usual the bound where none is written, or {@code null} where one must be
   */
  static Figure read(MappingReader fields, Bound usual) {
    Located<String> value = fields.quoted("value");
    Located<String> to = fields.quoted("to");
    Located<String> unit = fields.optionalText("unit");
    Located<Bound> bound =
        usual == null || fields.has("bound")
            ? fields.choice("bound", Bound.class)
            : new Located<>(usual, fields.place());
    boolean figured = bound == null || bound.value() != Bound.COMPLETE || fields.has("value");
    Located<FigureNature> nature =
        figured
            ? fields.choice("nature", FigureNature.class)
            : fields.optionalChoice("nature", FigureNature.class);
    if (!fields.has("value") && (figured || fields.has("to"))) {
      fields.verdict().missing("value");
    }
    value = decimal(fields, "value", value);
    to = decimal(fields, "to", to);
    if (value != null && to != null && !isBeyond(to.value(), value.value())) {
      to = fields.verdict().rangeReversed(to, value);
    }
    return new Figure(value, to, unit, bound, nature == null ? null : nature.value());
  }

  private static Located<String> decimal(
      MappingReader fields, String key, Located<String> written) {
    return written == null || NumberSyntax.isDecimal(written.value())
        ? written
        : fields.verdict().bad(key, written, "decimal");
  }

  /** Further from zero on the same side: a fall of 2 to 3 per cent goes from -2 to -3. */
  private static boolean isBeyond(String to, String value) {
    BigDecimal far = new BigDecimal(to);
    BigDecimal near = new BigDecimal(value);
    return value.startsWith("-") == to.startsWith("-") && far.abs().compareTo(near.abs()) > 0;
  }
}
