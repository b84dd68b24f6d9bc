package lantai.importer;

import lantai.chinese.TextRange;
import lantai.diagnostics.Messages;

/**
 * What a person should check about drafted rows.
 *
 * @param block the text block within the chapter, as in addresses of pages
 * @param key of the message
 * @param quoted what the report prints there
 * @param range of it within the text block, as the same words may occur twice
 */
public record DraftQuestion(
    String chapter, String block, String key, String quoted, TextRange range) {

  /** The question on one line. */
  public String line(Messages messages) {
    return messages.say("draft-where", chapter, block, messages.say(key, quoted));
  }
}
