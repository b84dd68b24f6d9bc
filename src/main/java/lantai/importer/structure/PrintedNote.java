package lantai.importer.structure;

import org.jspecify.annotations.Nullable;

/**
 * A printed note.
 *
 * @param number as printed, or its position in the list
 * @param term what it explains, if the note names it
 * @param alias how the report quotes the term, if it differs
 */
public record PrintedNote(
    int number, @Nullable SourceBlock term, SourceBlock definition, @Nullable String alias) {}
