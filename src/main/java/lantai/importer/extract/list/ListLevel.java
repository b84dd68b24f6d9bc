package lantai.importer.extract.list;

import org.jspecify.annotations.Nullable;

/**
 * The format of one level of a list.
 *
 * @param start first number
 * @param text with a placeholder such as {@code %1} for the number of each level
 * @param legal whether the numbers of all levels are printed as decimals
 * @param restart number of top levels that restart this one; {@code null} if all higher levels do
 * @param hidden whether the number is not shown
 */
public record ListLevel(
    int start,
    String format,
    String text,
    boolean legal,
    @Nullable Integer restart,
    boolean hidden) {}
