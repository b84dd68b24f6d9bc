package lantai.model;

import lantai.text.Located;

/**
 * A number of the report with what it counts and how it binds.
 *
 * @param value a decimal number in the digits printed, with a leading minus sign where the report
 *     prints a word of decrease instead; {@code null} where no figure is printed
 * @param unit as printed right after the number, or {@code null} where none is printed
 * @param nature {@code null} where no figure is printed
 */
public record Figure(
    Located<String> value, Located<String> unit, Located<Bound> bound, Nature nature) {}
