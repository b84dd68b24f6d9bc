package lantai.intake.shape;

/**
 * A printed note.
 *
 * @param number as printed, or its place in the list where no number is printed
 * @param term what it explains; {@code null} where the note does not say
 * @param wording what the text calls it, where that differs; else {@code null}
 */
public record Note(int number, Block term, Block definition, String wording) {}
