package lantai.importer.structure;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should check.
 *
 * @param key of the message
 * @param block where; absent for the report as a whole
 * @param argument of the message
 */
public record ReviewItem(String key, @Nullable SourceFragment block, String argument) {

  ReviewItem(String key, @Nullable SourceFragment block) {
    this(key, block, "");
  }
}
