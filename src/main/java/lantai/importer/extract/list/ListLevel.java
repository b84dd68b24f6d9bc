package lantai.importer.extract.list;

import org.jspecify.annotations.Nullable;

/**
 * A level of a list.
 *
 * @param text with a placeholder such as {@code %1} for the number of each level
 * @param legal whether the numbers of all levels are decimal
 * @param restart how many of the top levels restart this one; null if all higher levels do
 * @param hidden whether the number is not shown
 */
public record ListLevel(
    int start,
    String format,
    String text,
    boolean legal,
    @Nullable Integer restart,
    boolean hidden) {}
