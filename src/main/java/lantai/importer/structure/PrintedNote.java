package lantai.importer.structure;

/**
 * A printed note.
 *
 * @param number as printed, or its place in the list where no number is printed
 * @param term what it explains; {@code null} where the note does not say
 * @param wording what the text calls it, where that differs; else {@code null}
 */
public record PrintedNote(int number, SourceBlock term, SourceBlock definition, String wording) {}
