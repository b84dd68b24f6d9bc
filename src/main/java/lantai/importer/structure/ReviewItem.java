package lantai.importer.structure;

/**
 * Something that a person should look at.
 *
 * @param key an entry of the import report's bundle
 * @param block where, or {@code null} for the report as a whole
 * @param detail what fills the gap of its sentence
 */
public record ReviewItem(String key, SourceBlock block, String detail) {}
