package lantai.importer.structure;

import org.jspecify.annotations.Nullable;

/**
 * A question about the structure of the text, for a person to check.
 *
 * @param key of the message
 * @param fragment the text that it is about; {@code null} for the whole report
 * @param argument of the message
 */
public record ReviewItem(String key, @Nullable SourceFragment fragment, String argument) {

  ReviewItem(String key, @Nullable SourceFragment fragment) {
    this(key, fragment, "");
  }
}
