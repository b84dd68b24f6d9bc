package lantai.model;

import lantai.diagnostics.Located;

/**
 * A number of the report with what it counts and how it binds.
 *
 * @param value a decimal number in the digits printed, with a leading minus sign where the report
 *     prints a word of decrease instead; of a range, the end printed first; {@code null} where no
 *     figure is printed
 * @param to the other end of a range, written as the value is and further from zero; {@code null}
 *     where the report prints one number
 * @param unit as printed right after the number, of a range after its second one, or {@code null}
 *     where none is printed
 * @param nature {@code null} where no figure is printed
 */
public record Figure(
    Located<String> value,
    Located<String> to,
    Located<String> unit,
    Located<Bound> bound,
    FigureNature nature) {}
